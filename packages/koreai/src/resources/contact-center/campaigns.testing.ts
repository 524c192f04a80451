import type {
  AgentlessCampaignInput,
  CampaignContactList,
  CampaignContactListSummary,
  CampaignContacts,
  ChangedContactList,
  PreviewCampaignInput,
  ProgressiveCampaignInput,
  RecurringCampaignSchedule,
  SimpleSmsCampaignInput,
  SmsCampaign,
  SmsDialingStrategyInput,
  VoiceCampaign,
  VoiceDialingStrategyInput,
} from "@truewire/core/koreai";

const at = "2026-01-27T18:29:00.000Z";

export const smsStrategy: SmsDialingStrategyInput = {
  callerId: { phoneNumber: "+15550100" },
  callingHours: {
    frequency: "WEEKLY",
    timezone: "Asia/Kolkata",
    days: [{ day: "MO", start: "9:00 AM", end: "6:00 PM" }],
  },
};

export const voiceStrategy: VoiceDialingStrategyInput = {
  ...smsStrategy,
  dialingOrder: "FIFO",
  maxAttemptsPerRecord: 3,
  defaultRetryPeriod: 10,
  maxRingTime: 30,
};

/** What all kinds of campaigns are created with. */
export const common: Pick<AgentlessCampaignInput, "name" | "description" | "contactLists" | "priority"> = {
  name: "July",
  description: "Renewals",
  contactLists: ["Due"],
  priority: "5",
};

/** A campaign of text messages without a template, as both versions take it. */
export const text: SimpleSmsCampaignInput = {
  ...common,
  campaignType: "sms",
  format: "simple",
  message: { message: "SGk=" },
  dialingStrategy: smsStrategy,
};

const calls = {
  ...common,
  campaignType: "voice",
  dncLists: { name: "Never" },
  dialingStrategy: voiceStrategy,
} as const;

/** Campaigns of calls, as the second version takes them. */
export const agentless: AgentlessCampaignInput = {
  ...calls,
  dialingMode: "Agentless",
  experienceFlowName: "Flow",
  enableMachineDetect: "no",
};

export const progressive: ProgressiveCampaignInput = { ...calls, dialingMode: "Progressive", queue_name: "Sales" };

export const preview: PreviewCampaignInput = { ...calls, dialingMode: "Preview", queue_name: "Sales", maxSkips: 1 };

export const daily: RecurringCampaignSchedule = {
  startDateTime: "2026-01-27 18:29:00",
  endDateTime: "2026-02-27 18:29:00",
  recurrenceObject: { recurType: "Daily", dailyDetails: { onceEveryNdays: 1 } },
};

export const weekly: RecurringCampaignSchedule = {
  ...daily,
  recurrenceObject: { recurType: "Weekly", weeklyDetails: { onceEveryNweeks: 1, whichDays: ["Mon", "Fri"] } },
};

export const voiceCampaign: VoiceCampaign = {
  ...common,
  dialingMode: "Agentless",
  dialingStrategy: voiceStrategy,
  status: "Preparing",
  createdAt: at,
  updatedAt: at,
};

export const smsCampaign: SmsCampaign = {
  ...common,
  _id: "cd-1",
  format: "simple",
  dialingStrategy: smsStrategy,
  status: "Ready",
  createdAt: at,
  updatedAt: at,
};

export const listSummary: CampaignContactListSummary = {
  _id: "cl-1",
  name: "Due",
  description: "d",
  totalRecordCount: 1,
  status: "Ready",
  mapping: { phoneNumber: "phoneNumber" },
  isListInUse: true,
  listType: "call",
  campaignInUse: [{ id: "cd-1", name: "July" }],
  source: "localDrive",
  apiConfigurations: { dataSyncMode: "allowDuplicates" },
  files: [{ fileId: "f-1", fileName: "due.csv" }],
  updatedAt: at,
};

export const contactList: CampaignContactList = {
  ...listSummary,
  isActive: true,
  createdBy: "u-1",
  updatedBy: "u-1",
  createdAt: at,
};

export const changedList: ChangedContactList = {
  contactListId: "cl-1",
  body: { name: "Due", orgId: "o-1", iId: "st-1", listType: "call", accountId: "a-1", updatedBy: "u-1" },
};

export const listedContacts: CampaignContacts = {
  results: [{ _id: "cc-1", phoneNumber: "9122333", createdAt: at, updatedAt: at }],
  skip: 0,
  limit: 50,
  hasMore: false,
  totalPages: 1,
  totalResults: 1,
};
