// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

/** JSON of each schema that operations refer to, by its name. */
export const describedSchemas: Readonly<Record<string, string>> = {
  AddContactsRequest:
    '{"object":{"contact_list_name":"string","data":{"type":"array","minItems":1,"items":"#CampaignContactInput"}}}',
  AddFaqsRequest: '{"object":{"faqs":{"type":"array","minItems":1,"items":"#NewFaq"}}}',
  AddLanguageRequest:
    '{"object":{"enableLanguage":"string","langDefinitionMode":"#LanguageDefinitionMode","multiLingualConfigurations":"#MultiLingualConfigurations"}}',
  AdminRoleChange:
    '{"object":{"addGroups?":["string"],"addOrgUserIds?":["string"],"addUsers?":["string"],"removeGroups?":["string"],"removeOrgUserIds?":["string"],"removeUsers?":["string"],"roleId":"string"}}',
  AdvancedNlpSetting:
    '{"object":{"configurationKeyName":"string","configurationValue":{"type":["boolean","number","string"]},"nlpEngine":"string"}}',
  AdvancedSearchRequest:
    '{"object":{"answerSearch?":"boolean","customData?":"#SearchCustomData","dynamicPromptSelection?":"#SearchPromptSelection","includeChunksInResponse?":"boolean","includeMetaDataAnswers?":["string"],"isFacetsEnable?":"boolean","metaFilters?":["#SearchMetaFilter"],"query":"string","raclEntityIds?":["string"],"retrievalStrategy?":{"type":"string","enum":["hybrid","vector"]},"searchResults?":"boolean","vectorWeights?":["#VectorWeight"]}}',
  AdvancedSearchResult: '{"object":{"template":"#AdvancedSearchTemplate"}}',
  AdvancedSearchTemplate: '{"object":{}}',
  AdvancedSmsCampaignInput:
    '{"object":{"campaignType":{"type":"string","enum":["sms"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description?":{"type":"string","maxLength":256},"dialingStrategy":"#SmsDialingStrategyInput","dncLists?":"#DncListInput","experienceFlowName":"string","format":{"type":"string","enum":["advanced"]},"message?":"#SmsMessageInput","name":{"type":"string","maxLength":48},"priority?":"#CampaignPriorityInput","schedule?":"#CampaignSchedulingInput"}}',
  AdvancedSmsCampaignV1Input:
    '{"object":{"campaignType":{"type":"string","enum":["sms"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description?":{"type":"string","maxLength":256},"dialingStrategy":"#SmsDialingStrategyInput","experienceFlowName":"string","format":{"type":"string","enum":["advanced"]},"message?":"#SmsMessageInput","name":{"type":"string","maxLength":48},"priority?":"#CampaignPriorityInput","schedule?":"#CampaignSchedulingInput"}}',
  AgentAvailability: '{"object":{"AVAILABLE":"array","AWAY":"array","BUSY":"array","OFFLINE":"array"}}',
  AgentAvailabilityQuery: '{"object":{"agentIds?":["string"],"queueIds?":["string"],"skillIds?":["string"]}}',
  AgentChannelMappings: '{"object":{}}',
  AgentConversationList:
    '{"object":{"hasMore":"boolean","limit":"integer","results":"array","skip":"integer","totalPages":"integer","totalResults":"integer"}}',
  AgentConversationSearch:
    '{"object":{"conversationIds?":["string"],"from":"#DayOrMoment","includeAgenticHistory?":"boolean","includeFeedback?":"boolean","includeHistory?":"boolean","includeSummary?":"boolean","limit?":{"type":"integer","minimum":1,"maximum":20},"page?":{"type":"integer","minimum":1},"to":"#DayOrMoment","widgetLoaded?":"boolean"}}',
  AgentExperience: '{"anyOf":[{"type":"string","enum":["chat","voice"]},"string"]}',
  AgentGroup: '{"object":{"id":"string","name":"string"}}',
  AgentGroupList:
    '{"object":{"hasMore":"boolean","limit":"integer","results":"array","skip":"integer","totalPages":"integer","totalResults":"integer"}}',
  AgentGroupMembership:
    '{"object":{"accessLevel?":"string","groupId":"string","groupName?":"string","name?":"string","role?":{"anyOf":[{"type":"string","enum":["agent","manager"]},"string"]}}}',
  AgentHookEvent: '{"oneOf":["#InternalTransferEvent","#TriggerSummaryEvent","#EndOfConversationEvent"]}',
  AgentHookEvents:
    '{"object":{"botId":"string","conversationId":"string","events":{"type":"array","minItems":1,"items":"#AgentHookEvent"},"query?":false}}',
  AgentHookMessage:
    '{"object":{"agentId?":"string","author?":{"object":{"type":{"type":"string","enum":["AGENT","USER"]}}},"botId":"string","conversationId":"string","events?":false,"experience?":{"type":"string","enum":["chat","voice"]},"language?":"string","query":"string","sendAgentMessage?":"boolean","sendUserMessage?":"boolean","source?":"string"}}',
  AgentHookRequest: '{"oneOf":["#AgentHookMessage","#AgentHookEvents"]}',
  AgentHookResult: '{"object":{}}',
  AgentIntegration: '{"type":"string","enum":["custom","genesys","kore","salesforce","servicenow"]}',
  AgentIntegrationChanged: '{"object":{"state":"string"}}',
  AgentIntegrationDeleted: '{"object":{"status":"string"}}',
  AgentIntegrationRequest:
    '{"anyOf":["#CustomAgentIntegration","#GenesysAgentIntegration","#KoreAgentIntegration","#ServiceNowBasicAgentIntegration","#ServiceNowOAuthAgentIntegration","#SalesforceMessagingAgentIntegration","#SalesforceChatAgentIntegration"]}',
  AgentInteractionList: '{"object":{"data":"array","hasMore":"boolean"}}',
  AgentInteractionSearch: '{"object":{"sessionIds?":["string"]}}',
  AgentPerformanceQuery:
    '{"object":{"fromTimeStamp?":{"type":"string","format":"date-time"},"limit?":{"type":"integer","minimum":1},"skip?":{"type":"integer","minimum":0},"toTimeStamp":{"type":"string","format":"date-time"}}}',
  AgentPerformanceReport: '{"object":{"AgentPerformance":"array","hasMore":"boolean","totalCount":"integer"}}',
  AgentQueue:
    '{"object":{"agentGroups?":[{}],"agents?":[{"object":{"isPreferredAgent?":"boolean","userId?":"string"}}],"description?":"string","id":"string","isPreferredAgent?":"boolean","name?":"string"}}',
  AgentSkill:
    '{"object":{"accountId?":"string","createdAt?":"string","createdBy?":"string","id?":"string","name?":"string","orgId?":"string","proficiencyLevel?":"#ProficiencyLevel","skillGroupColor?":"string","skillGroupId?":"string","skillGroupName?":"string","skillId":"string","updatedAt?":"string","userId?":"string"}}',
  AgentStatusDates: '{"oneOf":["#AgentStatusDays","#AgentStatusDay"]}',
  AgentStatusDay:
    '{"object":{"date":{"type":"string","format":"date"},"endDate?":false,"startDate?":false,"timeZoneOffSet":"number"}}',
  AgentStatusDays:
    '{"object":{"date?":false,"endDate":{"type":"string","format":"date"},"startDate":{"type":"string","format":"date"},"timeZoneOffSet":"number"}}',
  AgentStatusQuery: '{"object":{"filter":{"object":{"agents?":["string"],"dateFilter":"#AgentStatusDates"}}}}',
  AgentStatusReport: '{"object":{"data":"array","hasMore":"boolean","limit":"integer","offset":"integer"}}',
  AgentStatusSummaryQuery:
    '{"object":{"filter":{"object":{"agents?":["string"],"dateFilter":{"object":{"endDate":{"type":"string","format":"date"},"startDate":{"type":"string","format":"date"},"timeZoneOffSet?":"number"}}}},"granularity":{"type":"string","enum":["PT12H","PT15M","PT1H","PT24H","PT2H","PT30M","PT4H","PT8H"]}}}',
  AgentStatusSummaryReport: '{"object":{"data":"array","hasMore":"boolean","limit":"integer","offset":"integer"}}',
  AgentTransferBot: '"object"',
  AgenticHistory:
    '{"object":{"hasMore":"boolean","limit":"integer","page":"integer","results":"array","totalCount":"integer","totalPages":"integer"}}',
  AgentlessCampaignChange:
    '{"object":{"campaignType":{"type":"string","enum":["voice"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description":{"type":"string","maxLength":256},"dialingMode":{"type":"string","enum":["Agentless"]},"dialingStrategy":"#VoiceDialingStrategyInput","dncLists":"#DncListInput","enableMachineDetect?":{"type":"string","enum":["detect","disconnect","no"]},"experienceFlowName":"string","name":{"type":"string","maxLength":48},"priority":"#CampaignPriorityInput","schedule?":"#CampaignSchedulingInput"}}',
  AgentlessCampaignInput:
    '{"object":{"campaignType":{"type":"string","enum":["voice"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description":{"type":"string","maxLength":256},"dialingMode":{"type":"string","enum":["Agentless"]},"dialingStrategy":"#VoiceDialingStrategyInput","dncLists":"#DncListInput","enableMachineDetect":{"type":"string","enum":["detect","disconnect","no"]},"experienceFlowName":"string","name":{"type":"string","maxLength":48},"priority":"#CampaignPriorityInput","schedule?":"#CampaignSchedulingInput"}}',
  AgentlessCampaignV1Input:
    '{"object":{"campaignType":{"type":"string","enum":["voice"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description":{"type":"string","maxLength":256},"dialingMode":{"type":"string","enum":["Agentless"]},"dialingStrategy":"#VoiceDialingStrategyInput","enableMachineDetect":"boolean","experienceFlowName":"string","name":{"type":"string","maxLength":48},"priority":"#CampaignPriorityInput","schedule?":"#CampaignSchedulingInput"}}',
  AgentsOfQueuesQuery: '{"object":{"agentIds?":false,"queueIds":{"type":"array","minItems":1,"items":"string"}}}',
  AnalyticsFilters:
    '{"object":{"channel?":["#MessageChannelType"],"channelUIds?":["string"],"from":{"type":"string","format":"date-time"},"isAmbiguous?":"boolean","isDeveloper?":"boolean","tags?":{"object":{"and":["#AnalyticsTagFilter"]}},"taskId?":["string"],"to":{"type":"string","format":"date-time"},"trained?":"boolean","userId?":["string"]}}',
  AnalyticsList: '{"object":{"moreAvailable":"boolean","result":"array","totalCount":"integer"}}',
  AnalyticsSearch:
    '{"object":{"filters":"#AnalyticsFilters","includeMeta?":"boolean","limit":{"type":"integer","minimum":1},"skip?":{"type":"integer","minimum":0},"sort?":{"object":{"by":"string","order":{"type":"string","enum":["asc","desc"]}}},"type":"#AnalyticsType"}}',
  AnalyticsTagFilter:
    '{"object":{"name":"string","type?":{"type":"string","enum":["message","session","user"]},"values":["string"]}}',
  AnalyticsType:
    '{"type":"string","enum":["failintent","failtask","performance","successintent","successtask","unhandledutterance"]}',
  AnswerComments: '{"object":{"tags?":["string"]}}',
  AssignAdminRolesRequest: '["#AdminRoleChange"]',
  AssignBotRolesRequest: '["#BotRoleChange"]',
  AssignQualityAgents:
    '{"object":{"action":{"type":"string","const":"assign"},"mappings":{"type":"array","minItems":1,"items":"#QualityAgentMapping"},"mode?":{"type":"string","enum":["append","replace"]}}}',
  AuditLogList: '{"object":{"auditlogs":"array","moreAvailable":"boolean","total":"integer"}}',
  BatchTestCounts:
    '{"object":{"FN?":"integer","FP?":"integer","TN?":"integer","TP?":"integer","failedEntitiesCount?":"integer","failedUtteranceCount?":"integer","failure?":"integer","matchedEntitiesCount?":"integer","matchedTraitsCount?":"integer","success?":"integer","totalEntitiesCount?":"integer","totalTraitsCount?":"integer","traitFailure?":"integer","traitSuccess?":"integer"}}',
  BatchTestRun:
    '{"object":{"_id":"string","percentage?":"number","result?":"#BatchTestRunResult","status":{"anyOf":[{"type":"string","enum":["completed","running"]},"string"]},"streamId?":"string","testSuiteId?":"string","totalUtterances?":"integer","utterance_count?":"integer","utterance_ran?":"integer"}}',
  BatchTestRunDeleted: '{"object":{"message":"string"}}',
  BatchTestRunResult:
    '{"object":{"__v?":"integer","_id?":"string","botLanguage?":"string","endTime?":{"type":"string","format":"date-time"},"f1_score?":"string","fileId?":"string","fileUrl?":"string","isAvailable?":"boolean","isPartialFailure?":"boolean","precision?":"string","recall?":"string","results?":"#BatchTestCounts","runType?":"string","startTime?":{"type":"string","format":"date-time"},"status?":"string","streamId?":"string","testSuiteId?":"string","triggeredBy?":"string","utterance_count?":"integer"}}',
  BatchTestRunStarted: '{"object":{"requestId":"string","status":"string"}}',
  BatchTestSuiteDeleted: '{"object":{"message":"string"}}',
  BatchTestSuiteExport: '{"object":{"downloadUrl":"string"}}',
  BatchTestSuiteList: '{"object":{"count":"integer","moreAvailable":"boolean"}}',
  BillingSessionList: '{"object":{"moreAvailable":"boolean","sessions":"array","total":"integer"}}',
  BillingSessionSearch:
    '{"object":{"botId?":"string","channel?":"string","fromDate?":"#DayOrMoment","limit?":{"type":"integer","minimum":1},"skip?":{"type":"integer","minimum":0},"toDate?":"#DayOrMoment"}}',
  BotExportJob:
    '{"object":{"__v?":"integer","_id":"string","botId?":"string","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"downloadURL?":"string","exportType?":{"anyOf":[{"type":"string","enum":["latest","published"]},"string"]},"fileId?":"string","fileSize?":"string","requestType?":"string","status":{"anyOf":[{"type":"string","enum":["pending","success"]},"string"]},"store?":{"object":{"urlParams?":"string"}},"streamId?":"string"}}',
  BotExportOptions:
    '{"object":{"AgentAssist?":[{"type":"string","enum":["layoutSettings","playbooks","rules","widgetSettings"]}],"nlpData?":[{"type":"string","enum":["concepts","nlpSettings","patterns","rules","standardResponses","synonyms","traits","utterances"]}],"options?":{"object":{"botVariables?":{"object":{"ignore?":["string"],"ignoreContentVariables?":"boolean","ignoreEnvironmentVariables?":"boolean"}}}},"settings?":[{"type":"string","enum":["botSettings","botVariables","genAIandLLMSettings","ivrSettings"]}],"tasks?":[{"type":"string","enum":["botTask","knowledgeGraph","smallTalk"]}]}}',
  BotExportStatusRequest: '{"object":{"exportType":{"type":"string","enum":["latest","published"]}}}',
  BotExportSubTasks:
    '{"object":{"actions?":["string"],"alerts?":["string"],"dialogs?":["string"],"experienceFlows?":["string"]}}',
  BotFunctionFile: '{"object":{"fileId":"string","fileName":"string"}}',
  BotImportJob:
    '{"object":{"__v?":"integer","_id":"string","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"requestType?":"string","status":{"anyOf":[{"type":"string","enum":["pending","success"]},"string"]},"statusLogs?":["#BotImportStep"],"streamId?":"string","streamRefId?":"string"}}',
  BotImportOptions:
    '{"object":{"AgentAssist?":[{"type":"string","enum":["playbooks","rules"]}],"customDashboard?":"boolean","nlpData?":[{"type":"string","enum":["concepts","nlpSettings","patterns","synonyms","utterances"]}],"options?":"#IncrementalImportOptions","qualityAI?":[{"type":"string","enum":["autoQA","connectors","taxonomy"]}],"settings?":[{"type":"string","enum":["botSettings","botVariables","genAIandLLMSettings","ivrSettings"]}],"storyBoardScenes?":{"object":{"includeComments?":"boolean"}},"tasks?":[{"type":"string","enum":["botTask","forms","knowledgeGraph","smallTalk"]}]}}',
  BotImportStep: '{"object":{"status":"string","taskName?":"string","taskType":"string"}}',
  BotList: '{"object":{"availableMore":"boolean","bots":"array","total":"integer"}}',
  BotRoleChange:
    '{"object":{"addGroups?":["string"],"addOrgUserIds?":["string"],"addUsers?":["string"],"botId":"string","removeGroups?":["string"],"removeOrgUserIds?":["string"],"removeUsers?":["string"],"roleId":"string"}}',
  BotUsage: '{"object":{"bot":"string","val":["#UsagePeriod"]}}',
  BotVariableList: '"array"',
  CallReportV1Query:
    '{"object":{"channels?":["string"],"endDate":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}( \\\\d{2}:\\\\d{2}:\\\\d{2})?$"},"queues?":["string"],"selectedFields?":[{"type":"string","enum":["customerinfo","sessionleveltags","skills","userleveltags"]}],"startDate":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}( \\\\d{2}:\\\\d{2}:\\\\d{2})?$"},"timeZoneOffset":"number"}}',
  Callback:
    '{"object":{"campaignDialingListId":"string","reason?":"string","status":{"anyOf":[{"type":"string","enum":["failed","success"]},"string"]}}}',
  CallbackInput: '{"object":{"campaignDialingListId":"string","timeToContact":{"type":"string","format":"date-time"}}}',
  CallbackResult: '{"object":{"data":["#Callback"],"status":"#CampaignCallStatus"}}',
  Campaign: '{"anyOf":["#VoiceCampaign"]}',
  CampaignCallStatus: '{"anyOf":[{"type":"string","enum":["error","failure","success"]},"string"]}',
  CampaignCallerId: '{"object":{"phoneNumber":"string"}}',
  CampaignCallerIdInput: '{"object":{"phoneNumber":"string"}}',
  CampaignCallingDayInput:
    '{"object":{"day":{"type":"string","enum":["FR","MO","SA","SU","TH","TU","WE"]},"end":"string","start":"string"}}',
  CampaignCallingHours:
    '{"object":{"days":"array","frequency":{"anyOf":[{"type":"string","enum":["CUSTOM","DAILY","WEEKLY"]}]},"timezone":"string"}}',
  CampaignCallingHoursInput:
    '{"object":{"days":["#CampaignCallingDayInput"],"frequency":{"type":"string","enum":["CUSTOM","DAILY","WEEKLY"]},"timezone":"string"}}',
  CampaignContactInput:
    '{"object":{"phoneNumber":"string"},"additionalProperties":{"type":["boolean","number","string"]}}',
  CampaignContactList:
    '{"object":{"_id":"string","apiConfigurations":"#CampaignContactListSync","campaignInUse":"array","createdAt":"string","createdBy":"string","description":"string","files":"array","isActive":"boolean","isListInUse":"boolean","listType":"string","mapping":"#CampaignContactMapping","name":"string","source":"#CampaignContactListSource","status":"#CampaignContactListStatus","totalRecordCount":"integer","updatedAt":"string","updatedBy":"string"}}',
  CampaignContactListChange:
    '{"object":{"data":"#ChangedContactList","message":"string","status":"#CampaignCallStatus"}}',
  CampaignContactListResult:
    '{"object":{"data":"#CampaignContactList","message":"string","status":"#CampaignCallStatus"}}',
  CampaignContactListSource:
    '{"anyOf":[{"type":"string","enum":["localDrive","passiveApi","passiveApiIntegration","upload"]}]}',
  CampaignContactListStatus: '{"anyOf":[{"type":"string","enum":["Ready","Validated"]}]}',
  CampaignContactListSync: '{"object":{}}',
  CampaignContactListsResult: '{"object":{"data":"array","message":"string","status":"#CampaignCallStatus"}}',
  CampaignContactMapping: '{"object":{}}',
  CampaignContactPage: '{"object":{"data":"#CampaignContacts","message":"string","status":"#CampaignCallStatus"}}',
  CampaignContacts:
    '{"object":{"hasMore":"boolean","limit":"integer","results":"array","skip":"integer","totalPages":"integer","totalResults":"integer"}}',
  CampaignContactsRequest:
    '{"object":{"limit?":{"type":"integer","minimum":1,"maximum":100},"page?":{"type":"integer","minimum":1}}}',
  CampaignFilters:
    '{"object":{"dialingMode?":[{"type":"string","enum":["Preview","Progressive"]}],"priority?":[{"type":"integer","enum":[1,2,3,4,5]}],"status?":[{"type":"string","enum":["Active","Completed","Paused","Preparing","Ready","Rescheduled","Scheduled","Stopped"]}]}}',
  CampaignListResult:
    '{"object":{"data":{"object":{"hasMore":"boolean","limit":"integer","results":"array","skip":"integer","totalPages":"integer","totalResults":"integer"}},"message":"string","status":"#CampaignCallStatus"}}',
  CampaignPriorityInput: '{"type":"string","enum":["1","2","3","4","5"]}',
  CampaignRecurrence: '{"oneOf":["#DailyCampaignRecurrence","#WeeklyCampaignRecurrence"]}',
  CampaignResult: '{"object":{"data":"#Campaign","message":"string","status":"#CampaignCallStatus"}}',
  CampaignScheduleRequest: '{"oneOf":["#RecurringCampaignSchedule","#NoCampaignSchedule"]}',
  CampaignScheduleTime: '{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2} \\\\d{2}:\\\\d{2}:\\\\d{2}$"}',
  CampaignScheduled: '{"object":{"id":"string","message":"string","status":"#CampaignCallStatus"}}',
  CampaignSchedulingInput: '{"object":{"isSchedulingEnabled?":"boolean"}}',
  CampaignSort:
    '{"object":{"createdAt?":"#CampaignSortOrder","name?":"#CampaignSortOrder","updatedAt?":"#CampaignSortOrder"}}',
  CampaignSortOrder: '{"type":"string","enum":["asc","desc"]}',
  CampaignState: '{"object":{"id":"string","name":"string","status":"#CampaignStatus"}}',
  CampaignStatus:
    '{"anyOf":[{"type":"string","enum":["Active","Completed","Paused","Preparing","Ready","Rescheduled","Scheduled","Stopped"]},"string"]}',
  CampaignStatusReport: '{"object":{"data":"#CampaignState","status":"#CampaignCallStatus"}}',
  CampaignStatusResult: '{"anyOf":["#CampaignStatusReport"]}',
  CampaignTriggerRequest: '{"type":"object","additionalProperties":false}',
  CampaignTriggerResult: '{"object":{"message":"string","status":"#CampaignStatus","updatedAt":"string"}}',
  CampaignType: '{"type":"string","enum":["sms","voice"]}',
  CaseAssignee: '{"object":{"aId?":"string","agentId?":"string","name?":"string"}}',
  CaseDocument:
    '{"object":{"ETA?":{"type":"string","format":"date-time"},"_id?":"string","accountId?":"string","activityIds?":[{}],"assigneeType?":"string","attachments?":[{}],"caseTmp?":"string","channel?":["string"],"commentIds?":[{}],"convIds?":["string"],"conversationType?":"string","createdAt?":"string","createdBy?":"#CasePersonInput","currAssignee?":{"type":"object","additionalProperties":{}},"desc?":"string","dueDate?":"number","feedback?":[{}],"fields?":[{"type":"object","additionalProperties":{}}],"iId?":"string","isActive?":"boolean","isBreached?":"boolean","language?":"string","lid?":"string","lname?":"string","name?":"string","orgId?":"string","participants?":[{"type":"object","additionalProperties":{}}],"priority?":"#CasePriorityInput","queues?":[{}],"refId?":"string","resolutionCmts?":[{}],"sessIds?":["string"],"source?":"string","status?":"#CaseStatusInput","supportCustomTasks?":"boolean","tags?":["string"],"taskIds?":["string"],"timestampValue?":"number","updatedAt?":"string","updatedBy?":"#CasePersonInput","userInfo?":"#CasePersonInput"}}',
  CaseField:
    '{"object":{"_id":"string","dataType?":{"anyOf":[{"type":"string","enum":["datetime","input","textarea"]},"string"]},"desc?":"string","displayName?":"string","isActive?":"boolean","isEnabled?":"boolean","lname?":"string","metaData?":{"object":{"description?":"string","displayName?":"string","name?":"string","placeholder?":"string","readOnly?":"boolean","tooltipText?":"string","type?":"string"}},"required?":"boolean","selectedValue?":{},"show?":"boolean","type?":"string"}}',
  CaseList:
    '{"object":{"hasMore":"boolean","limit":"integer","page":"integer","results":"array","totalPages":"integer","totalResults":"integer"}}',
  CaseParticipant:
    '{"object":{"aId?":"string","agentId?":"string","assignedAt?":{"type":"string","format":"date-time"},"name?":"string","pStatus?":"string"}}',
  CasePerson: '{"object":{"_id?":"string","emailId?":"string","name?":"string","profImage?":"string"}}',
  CasePersonInput:
    '{"object":{"_id?":"string","emailId?":"string","name?":"string","phoneNumber?":"string","profImage?":"string"}}',
  CasePriority:
    '{"object":{"_id?":"string","color?":"string","desc?":"string","lname?":"string","name":"string","score?":"integer"}}',
  CasePriorityInput:
    '{"object":{"_id?":"string","color?":"string","desc?":"string","lname?":"string","name?":"string","score?":"integer"}}',
  CaseRecord:
    '{"object":{"ETA?":"string","_id":"string","accountId?":"string","activityIds?":["string"],"assigneeType?":{"anyOf":[{"type":"string","enum":["agent","queues","unassigned"]},"string"]},"attachments?":[{}],"caseTmp?":"string","channel?":["string"],"commentIds?":["string"],"convIds?":["string"],"conversationType?":"string","createdAt?":{"type":"string","format":"date-time"},"createdBy?":"#CasePerson","currAssignee?":"#CaseAssignee","desc?":"string","feedback?":[{}],"fields?":["#CaseField"],"iId?":"string","isActive?":"boolean","isBreached?":"boolean","language?":"string","lname?":"string","name":"string","orgId?":"string","participants?":["#CaseParticipant"],"priority?":"#CasePriority","queues?":[{}],"refId?":"string","resolutionCmts?":[{}],"sessIds?":["string"],"source?":"string","status?":"#CaseStatus","supportCustomTasks?":"boolean","tags?":["string"],"taskIds?":["string"],"timestampValue?":"integer","updatedAt?":{"type":"string","format":"date-time"},"updatedBy?":"#CasePerson","userInfo?":"#CasePerson"}}',
  CaseStatus: '{"object":{"_id?":"string","lname?":"string","name":"string","statusCategory?":"string"}}',
  CaseStatusInput: '{"object":{"_id?":"string","lname?":"string","name?":"string","statusCategory?":"string"}}',
  CasesQuery:
    '{"object":{"channel?":["string"],"dueDate?":{"type":"string","format":"date-time"},"endDate?":{"type":"string","format":"date-time"},"mycase?":"boolean","name?":"string","priority?":["string"],"queues?":["string"],"searchText?":"string","sortBy?":"string","startDate?":{"type":"string","format":"date-time"},"status?":["string"],"unassigned?":"boolean","unresolved?":"boolean"}}',
  ChangedContactList:
    '{"object":{"body":{"object":{"accountId":"string","iId":"string","listType":"string","name":"string","orgId":"string","updatedBy":"string"}},"contactListId":"string"}}',
  ChannelApp: '{"object":{"appName":"string","clientId":"string"}}',
  ChunkCondition: '{"object":{"key":"string","op":"string","value":{"type":["boolean","number","string"]}}}',
  ChunkDeletion:
    '{"object":{"Data":{"object":{"notFoundChunkIds":"array","totalDeleted":"integer","totalNotFound":"integer","totalRequested":"integer"}},"Status":"string"}}',
  ChunkFilterGroup: '{"object":{"conditions":["#ChunkCondition"],"operand":{"type":"string","enum":["and","or"]}}}',
  ChunkFilters: '{"object":{"conditions":["#ChunkFilterGroup"],"operand":{"type":"string","enum":["and","or"]}}}',
  ChunkList:
    '{"object":{"chunks":"array","hasMore":"boolean","nextCursor":{"type":["string","null"]},"prevCursor?":{"type":["string","null"]}}}',
  ChunkSearch:
    '{"object":{"enableFilters?":"boolean","filters?":"#ChunkFilters","nextCursor?":"string","prevCursor?":"string"}}',
  ChunkUpdate: '{"object":{"status_code":"integer"}}',
  ClickAnalytics: '{"anyOf":["#ClickPeriods"]}',
  ClickAnalyticsRequest:
    '{"object":{"filters?":{"object":{"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"}}},"group?":"string","limit?":{"type":"integer","minimum":1},"offset?":{"type":"integer","minimum":0},"type":{"type":"string","enum":["AvgClickPosition","AvgClickStats","ClickAnalytics","ClickPositionDistribution","TopQueriesNoClicks"]}}}',
  ClickPeriods: '{"object":{"result":"array"}}',
  CoachingAction:
    '{"object":{"_id?":"string","adherence?":{"object":{"ackText?":"string","adType?":"string"}},"default?":"boolean","emails?":["string"],"expression?":"string","message?":{"object":{"body?":"string","bodyDesc?":"string","postAction?":"string","time?":"number","title?":"string","titleDesc?":"string","useGenAIForBody?":"boolean","useGenAIForTitle?":"boolean"}},"type":{"anyOf":[{"type":"string","enum":["email_manager","hint","nudge"]},"string"]},"when?":"string"}}',
  CoachingActionInput: '{"oneOf":["#CoachingHintInput","#CoachingEmailInput"]}',
  CoachingEmailInput:
    '{"object":{"emails":{"type":"array","minItems":1,"items":"string"},"message?":"#CoachingMessageInput","type":{"type":"string","enum":["email_manager"]},"when?":"string"}}',
  CoachingHintInput:
    '{"object":{"adherence?":{"object":{"ackText?":"string","adType?":"string","addUtterances?":[{}]}},"expression?":"string","message?":"#CoachingMessageInput","type":{"type":"string","enum":["hint"]}}}',
  CoachingMessageInput:
    '{"object":{"body?":"string","bodyDesc?":"string","postAction?":"string","time?":"number","title?":"string","titleDesc?":"string","useGenAIForBody?":"boolean","useGenAIForTitle?":"boolean"}}',
  CoachingRule:
    '{"object":{"__v?":"integer","_id":"string","accountId?":"string","actions?":["#CoachingAction"],"assignees?":[{}],"botId?":"string","channels?":["#AgentExperience"],"createdOn?":{"type":"string","format":"date-time"},"default?":"boolean","deletable?":"boolean","description?":"string","isActive?":"boolean","lModOn?":{"type":"string","format":"date-time"},"name":"string","parentId?":"string","refId?":"string","state?":"string","status?":"string","tags?":["string"],"triggers?":["#CoachingTrigger"]}}',
  CoachingRuleInput:
    '{"object":{"actions":{"type":"array","minItems":1,"items":"#CoachingActionInput"},"assignees?":[{}],"channels?":[{"type":"string","enum":["chat","voice"]}],"description?":"string","isActive?":"boolean","name":"string","tags?":["string"],"triggers":{"type":"array","minItems":1,"items":"#CoachingTriggerInput"}}}',
  CoachingRuleList:
    '{"object":{"hasMore":"boolean","limit":"integer","results":"array","skip":"integer","totalPages":"integer","totalResults":"integer"}}',
  CoachingRuleSearch:
    '{"object":{"limit?":{"type":"integer","minimum":1},"page?":{"type":"integer","minimum":1},"sortBy?":{"type":"string","enum":["asc","desc"]}}}',
  CoachingTrigger:
    '{"object":{"_id?":"string","by?":{"anyOf":[{"type":"string","enum":["agent","customer"]},"string"]},"conditions?":{"object":{"value?":[{}]}},"default?":"boolean","frequency?":{"object":{"duration?":"string","nOccurrences?":"integer"}},"operator?":"string","triggerDesc?":"string","type":{"anyOf":[{"type":"string","enum":["genai","utterance"]},"string"]},"when?":{"object":{"utteranceCount?":"integer"}}}}',
  CoachingTriggerInput: '{"oneOf":["#UtteranceTriggerInput","#GenaiTriggerInput"]}',
  ConfigurationSkillGroupInput:
    '{"object":{"_id":"string","agentGroups?":["string"],"agents?":["string"],"color?":"string","createdByAId":"string","description?":"string","iId":"string","isDefault":"boolean","lname?":"string","name":"string","skills?":["#ConfigurationSkillInput"],"status":"string"}}',
  ConfigurationSkillInput:
    '{"object":{"_id":"string","agents?":["string"],"createdByAId":"string","description?":"string","iId":"string","isDefault":"boolean","lname?":"string","name":"string","status":"string"}}',
  ConfigurationWaitingExperiences: '"array"',
  Contact:
    '{"object":{"accountId?":"string","address?":[{}],"cellPhone":"#ContactPhone","createdAt?":"string","createdBy?":"string","createdByAId?":"string","firstName":"string","fullName":"string","id":"string","instanceBotId?":"string","lastName":"string","orgId?":"string","salutation":"string","status":"#ContactStatus","twitterDetails?":[{}],"updatedAt?":"string","updatedBy?":"string","updatedByAId?":"string"}}',
  ContactCenterAgent:
    '{"object":{"accountId":"string","agentGroups?":["#AgentGroupMembership"],"attachmentsEnabled?":"boolean","canSupportCase?":"boolean","canSupportChat?":"boolean","canSupportVoice?":"boolean","canSupportVoiceMail?":"boolean","caseLanguageSupport?":["#LanguageSupport"],"chatLanguageSupport?":["#LanguageSupport"],"createdAt?":"string","createdBy?":"string","createdByAId?":"string","customId?":"string","dAgentGroups?":[{}],"desktopLayouts?":["#DesktopLayout"],"emailId":"string","emojisEnabled?":"boolean","firstName":"string","fullName?":"string","iId?":"string","id":"string","isAccountOwner?":"boolean","lFullName?":"string","lastName":"string","lastOnlineAt?":"string","markedAutoAway?":"boolean","maxDigitalChatSupport?":"integer","maxEmailChatSupport?":"integer","maxMessagingChatSupport?":"integer","nickName?":"string","orgId":"string","phoneNumber?":"string","queues?":["#AgentQueue"],"roleId?":"string","skills?":["#AgentSkill"],"status?":"string","updatedAt?":"string","userId":"string","voiceLanguageSupport?":["#LanguageSupport"],"voiceSupport?":["#VoiceSupport"]}}',
  ContactCenterAgentList: '{"object":{"results":"array"}}',
  ContactCenterAgentMatches: '"array"',
  ContactChange:
    '{"object":{"cellPhone":"#ContactPhoneInput","firstName":"string","fullName?":"string","id":"string","lastName":"string","salutation":"string"}}',
  ContactInput:
    '{"object":{"cellPhone":"#ContactPhoneInput","firstName":"string","lastName":"string","salutation":"string"}}',
  ContactPage:
    '{"object":{"hasMore":"boolean","limit":"integer","results":"array","skip":"integer","totalPages":"integer","totalResults":"integer"}}',
  ContactPhone: '{"object":{"countryCode":"string","extension":"string","phoneNumber":"string"}}',
  ContactPhoneInput: '{"object":{"countryCode":"string","extension":"string","phoneNumber":"string"}}',
  ContactRecord:
    '{"object":{"_id":"string","accountId?":"string","address?":[{}],"cellPhone":"#ContactPhone","createdAt?":"string","createdBy?":"string","createdByAId?":"string","firstName":"string","fullName":"string","instanceBotId?":"string","lastName":"string","orgId?":"string","salutation":"string","status":"#ContactStatus","twitterDetails?":[{}],"updatedAt?":"string","updatedBy?":"string","updatedByAId?":"string"}}',
  ContactStatus: '{"anyOf":[{"type":"string","enum":["ACTIVE","INACTIVE"]},"string"]}',
  ContactVolumeQuery:
    '{"object":{"fromTimeStamp?":{"type":"string","format":"date-time"},"includeSkillBreakdown?":"boolean","limit?":{"type":"integer","minimum":1},"orgId":"string","skip?":{"type":"integer","minimum":0},"toTimeStamp":{"type":"string","format":"date-time"}}}',
  ContactVolumeReport: '{"object":{"CallVolumeUpdate":"array","hasMore":"boolean","totalCount":"integer"}}',
  ContactsAdded: '{"object":{"message":"string"}}',
  ContactsDeletion:
    '{"object":{"failed":"integer","failedRecords":"array","successful":"integer","successfulRecords":"array","totalRequested":"integer"}}',
  ContactsUpdate:
    '{"object":{"failed":"integer","failedRecords":["#FailedContact"],"successful":"integer","successfulRecords":["#UpdatedContact"],"totalRequested":"integer"}}',
  ContainmentReport:
    '{"object":{"status":{"anyOf":[{"type":"string","enum":["IN_PROGRESS","SUCCESS"]},"string"]},"tasksExecutionReport?":"#TaskExecutionReport"}}',
  ContainmentReportRequest:
    '{"object":{"filters?":{"object":{"AggregationType?":{"type":"string","enum":["Cumulative","Daily"]},"ConversationStatus?":{"type":"string","enum":["Active","Closed"]},"ConversationType?":{"type":"string","enum":["Interactive","Non-Interactive"]},"dateFrom?":"#DayOrMoment","dateTo?":"#DayOrMoment","includeTaskName?":["string"],"tags?":[{"type":"object","additionalProperties":{}}]}}}}',
  ContainmentReportStarted:
    '{"object":{"__v?":"integer","_id":"string","action?":"string","countOfDockStatuses?":"integer","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"expireAt?":{"type":"string","format":"date-time"},"jobType?":"string","lMod?":{"type":"string","format":"date-time"},"percentageComplete?":"number","requestedTime?":{"type":"string","format":"date-time"},"status":{"anyOf":[{"type":"string","enum":["IN_PROGRESS"]},"string"]},"statusLogs?":[{}],"streamId?":"string"}}',
  ContentList: '{"object":{"data":"array","nextCursor":{"type":["string","null"]}}}',
  ContentSearch: '{"object":{"nextCursor?":"string","query":{"type":"object","additionalProperties":{}}}}',
  ContentStatusList:
    '{"object":{"data":"array","hasMore":"boolean","nextCursor":{"type":["string","null"]},"status?":"string"}}',
  ContentStatusSearch:
    '{"object":{"nextCursor?":"string","sourceName":"string","status":{"type":"string","enum":["deleted","failed","success"]}}}',
  ControlTranscriptionRequest:
    '{"object":{"recording_action?":{"type":"string","enum":["pause","resume","start","stop"]},"transcription_action?":{"type":"string","enum":["end","pause","resume","start"]}}}',
  ControlTranscriptionV1Request: '{"oneOf":["#PauseTranscription","#RunTranscription"]}',
  Conversation:
    '{"object":{"_id":"string","participants":"array","status":{"anyOf":[{"type":"string","enum":["ACTIVE","CLOSED","IDLE","OPEN","OVERDUE","TERMINATED"]},"string"]},"transferDetails":"array"}}',
  ConversationDeletion:
    '{"object":{"jobId":"string","message?":"string","status":"string","submittedAt?":{"type":"string","format":"date-time"}}}',
  ConversationDeletionStatus:
    '{"object":{"completedAt?":{"type":"string","format":"date-time"},"jobId":"string","requestType?":"string","result?":"#ConversationRemovalCounts","scheduledAt?":{"type":"string","format":"date-time"},"startedAt?":{"type":"string","format":"date-time"},"status":{"anyOf":[{"type":"string","enum":["completed","queued"]},"string"]},"submittedAt?":{"type":"string","format":"date-time"}}}',
  ConversationDetails: '{"object":{"conversationInfo":"#ConversationInfo"}}',
  ConversationDetailsByCall:
    '{"object":{"callId":"string","conversationId?":false,"isSummaryRequired?":"boolean","lang?":"string","limit?":{"type":"integer","minimum":1},"offset?":{"type":"integer","minimum":0},"sessionId?":false,"skip?":{"type":"integer","minimum":0}}}',
  ConversationDetailsByConversation:
    '{"object":{"callId?":false,"conversationId":"string","isSummaryRequired?":"boolean","lang?":"string","limit?":{"type":"integer","minimum":1},"offset?":{"type":"integer","minimum":0},"sessionId?":false,"skip?":{"type":"integer","minimum":0}}}',
  ConversationDetailsBySession:
    '{"object":{"callId?":false,"conversationId?":false,"isSummaryRequired?":"boolean","lang?":"string","limit?":{"type":"integer","minimum":1},"offset?":{"type":"integer","minimum":0},"sessionId":"string","skip?":{"type":"integer","minimum":0}}}',
  ConversationDetailsRequest:
    '{"oneOf":["#ConversationDetailsBySession","#ConversationDetailsByCall","#ConversationDetailsByConversation"]}',
  ConversationInfo: '{"object":{}}',
  ConversationList: '{"object":{"results":"array"}}',
  ConversationParticipantInput:
    '{"object":{"customFields?":{"object":{"agentEmail?":"string","queueId?":"string","queueName?":"string"}},"identity":"string","name":"string","type":"string"}}',
  ConversationRemovalCounts:
    '{"object":{"deletedCount?":"integer","failedCount?":"integer","processedCount?":"integer","retriesRemaining?":"integer","skippedCount?":"integer","totalConversations?":"integer"}}',
  ConversationSessionQuery:
    '{"object":{"endDate?":{"type":"string","format":"date"},"startDate?":{"type":"string","format":"date"},"timeZoneOffset?":"number"}}',
  ConversationSource: '{"type":"string","enum":["AgentAI","QMExpressAI"]}',
  ConversationSummary: '{"object":{"ConversationSummary":"string","time":{"type":"string","format":"date-time"}}}',
  ConversationSummaryRequest: '{"object":{"inputMode":"#SummaryInput","lang":{"type":"string","enum":["en"]}}}',
  ConversationTestAssertion: '{"object":{"contains?":[{"object":{"text?":"string"}}],"enabled?":"boolean"}}',
  ConversationTestOutput:
    '{"object":{"assertions?":{"object":{"context?":"#ConversationTestAssertion","flowLevel?":"#ConversationTestAssertion","text?":"#ConversationTestAssertion"}},"componentType?":"string","dialogName?":"string","intentId?":"string","intentType?":"string","nodeId?":"string","nodeName?":"string","taskId?":"string","text?":"string","transitionNodeNames?":["string"],"transitionNodeType?":["string"],"transitions?":[{}]}}',
  ConversationTestRun:
    '{"object":{"_id":"string","percentageCompleted?":"integer","result?":"#ConversationTestRunResult","status":{"anyOf":[{"type":"string","enum":["inprogress","passed"]},"string"]},"streamId?":"string","testSuiteId?":"string","totalTestStepsCount?":"integer"}}',
  ConversationTestRunResult:
    '{"object":{"duration?":"integer","startTime?":{"type":"string","format":"date-time"},"status?":"string","stepDetails?":{"object":{"failed?":"integer","passed?":"integer","total?":"integer"}},"version?":"string"}}',
  ConversationTestRunStarted: '{"object":{"status":"string","testRunId":"string"}}',
  ConversationTestStep: '{"object":{"event?":"string","input?":"string","outputs?":["#ConversationTestOutput"]}}',
  ConversationTestSuite:
    '{"object":{"__v?":"integer","_id":"string","accountId?":"string","authProfiles?":[{}],"channel?":"string","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"description?":"string","lModBy?":"string","lModOn?":{"type":"string","format":"date-time"},"metadataAvailable?":"boolean","name":"string","preprocessor?":{},"recentTags?":["string"],"schedule?":{"object":{"enableSchedule?":"boolean"}},"serviceMap?":[{}],"streamId?":"string","tags?":["string"],"testSteps?":["#ConversationTestStep"]}}',
  ConversationTestSuiteImport:
    '{"object":{"__v?":"integer","_id":"string","action?":"string","countOfDockStatuses?":"integer","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"expireAt?":{"type":"string","format":"date-time"},"jobType?":"string","lMod?":{"type":"string","format":"date-time"},"percentageComplete?":"integer","requestedTime?":{"type":"string","format":"date-time"},"response?":"#ConversationTestSuite","status":{"anyOf":[{"type":"string","enum":["IN_PROGRESS","SUCCESS"]},"string"]},"statusLogs?":[{}],"streamId?":"string","testSuiteId?":"string"}}',
  ConversationTestSuiteImportStarted: '{"object":{"dsId":"string","status":"string"}}',
  ConversationTestSuitesDeleted: '{"object":{"status":"string"}}',
  CrawlOptions:
    '{"object":{"crawlDepth?":{"type":"integer","minimum":0},"maxUrlLimit?":{"type":"integer","minimum":1}}}',
  CrawlRequest: '{"object":{"forceRecrawl":"boolean"}}',
  CreateAgentGroupRequest:
    '{"object":{"description":{"type":"string","maxLength":50},"name":{"type":"string","maxLength":50}}}',
  CreateAgentRequest:
    '{"object":{"agentGroupId?":"string","canSupportChat?":"boolean","canSupportVoice?":"boolean","chatLanguageSupport?":["#LanguageSupportInput"],"createDefaultLayoutAndAssign?":"boolean","customId?":"string","desktopLayouts?":[{}],"emailId":"string","firstName":"string","lastName":"string","maxChatSupport?":"integer","nickName?":"string","phoneNumber?":"string","queues?":[{"object":{"id":"string","isPreferredAgent?":"boolean"}}],"roleId":"string","skills?":[{}],"voiceLanguageSupport?":["#LanguageSupportInput"]}}',
  CreateCampaignRequest:
    '{"oneOf":["#AgentlessCampaignInput","#ProgressiveCampaignInput","#PreviewCampaignInput","#SimpleSmsCampaignInput","#AdvancedSmsCampaignInput"]}',
  CreateCampaignV1Request:
    '{"oneOf":["#AgentlessCampaignV1Input","#ProgressiveCampaignV1Input","#PreviewCampaignV1Input","#SimpleSmsCampaignV1Input","#AdvancedSmsCampaignV1Input"]}',
  CreateCampaignV1Result: '{"anyOf":["#CampaignResult"]}',
  CreateCaseRequest:
    '{"object":{"caseTmp":"string","desc":"string","dueDate":{"type":"string","format":"date-time"},"emailId?":"string","name":"string","phoneNumber?":"string","source":"string","userInfo":{"object":{"_id?":"string","name?":"string"}}}}',
  CreateContactListRequest:
    '{"object":{"allowDuplicates?":"boolean","description":{"type":"string","maxLength":256},"name":{"type":"string","maxLength":48},"source":{"type":"string","enum":["passiveApi"]}}}',
  CreateContactsRequest: '{"type":"array","minItems":1,"items":"#ContactInput"}',
  CreateQualityQueuesRequest: '{"object":{"queues":{"type":"array","minItems":1,"items":"#QualityQueueInput"}}}',
  CreateSkillAgent: '{"object":{"aId?":"string","proficiencyLevel?":"#ProficiencyLevel","userId?":"string"}}',
  CreateSkillGroupRequest:
    '{"object":{"color?":"string","description?":{"type":"string","maxLength":200},"name":"string"}}',
  CreateSkillRequest:
    '{"object":{"agents?":["#CreateSkillAgent"],"description?":{"type":"string","maxLength":200},"name":"string","skillGroupId?":"string"}}',
  CreateSpeechServiceRequest:
    '{"object":{"account":"string","authenticationToken":"string","label":"string","name":"string","sttEndpoint?":"string","ttsEndpoint?":"string","ttsStreamingEndpoint?":"string","useForSpeechToText":"boolean","useForTextToSpeech":"boolean","vendor":{"type":"string","enum":["custom"]}}}',
  CreateTaskRequest:
    '{"object":{"caseId":"string","caseRefId":"string","desc?":"string","name":"string","source":"string","taskTmp":"string","userInfo":{"object":{"_id?":"string","emailId?":"string","name":"string","phoneNumber?":"string"}}}}',
  CreateUsersRequest: '{"object":{"users":["#NewUser"]}}',
  CreateWebSourceFromSitemap:
    '{"object":{"advanceOpts?":"#CrawlOptions","authorizationEnabled?":"boolean","desc?":"string","fileId":"string","name":"string","sourceType":{"type":"string","enum":["uploadSitemap"]},"url?":false}}',
  CreateWebSourceFromUrl:
    '{"object":{"advanceOpts?":"#CrawlOptions","authorizationEnabled?":"boolean","desc?":"string","fileId?":false,"name":"string","sourceType":{"type":"string","enum":["url"]},"url":"string"}}',
  CreateWebSourceRequest: '{"oneOf":["#CreateWebSourceFromUrl","#CreateWebSourceFromSitemap"]}',
  CreatedAgentGroup: '{"object":{"description?":"string","name":"string"}}',
  CreatedContactCenterAgent:
    '{"object":{"agentGroupId?":"string","canSupportChat?":"boolean","canSupportVoice?":"boolean","chatLanguageSupport?":["#LanguageSupport"],"createDefaultLayoutAndAssign?":"boolean","customId?":"string","desktopLayouts?":["#DesktopLayout"],"emailId":"string","firstName":"string","lastName":"string","maxChatSupport?":"integer","nickName?":"string","orgId":"string","phoneNumber?":{"type":["integer","string"]},"queues?":["#AgentQueue"],"roleId?":"string","skills?":["#AgentSkill"],"userId":"string","voiceLanguageSupport?":["#LanguageSupport"]}}',
  CreatedContacts: '["#Contact"]',
  CustomAgentIntegration:
    '{"object":{"PIIMaskingDisabledForAgentTransfer?":"boolean","connectorEnabled?":"boolean","sdkClientId":"string","sdkHostUri":"string"}}',
  DailyCampaignRecurrence:
    '{"object":{"dailyDetails":"#DailyRecurrenceDetails","recurType":{"type":"string","enum":["Daily"]},"weeklyDetails?":false}}',
  DailyRecurrenceDetails: '{"object":{"onceEveryNdays":{"type":"integer","minimum":1}}}',
  DayOrMoment: '{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}(T[\\\\d:.]+Z)?$"}',
  DefaultLanguageResult: '{"object":{"message":"string","status":"string"}}',
  DeleteChunksRequest: '{"object":{"chunkId":{"type":"array","minItems":1,"items":"string"}}}',
  DeleteContactsRequest: '{"object":{"ids":{"type":"array","minItems":1,"items":"string"}}}',
  DeleteContentRequest: '{"object":{"docIds":{"type":"array","minItems":1,"items":"string"}}}',
  DeleteConversationTestSuitesRequest: '{"object":{"testSuiteNames":{"type":"array","minItems":1,"items":"string"}}}',
  DeleteConversationsById:
    '{"object":{"cId?":false,"conversationIds":{"type":"array","minItems":1,"maxItems":100,"items":"string"},"endDate?":false,"startDate?":false}}',
  DeleteConversationsOfUser:
    '{"object":{"cId":"string","conversationIds?":false,"endDate?":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}(T[\\\\d:.]+Z)?$"},"startDate?":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}(T[\\\\d:.]+Z)?$"}}}',
  DeleteConversationsRequest: '{"oneOf":["#DeleteConversationsById","#DeleteConversationsOfUser"]}',
  DeleteTableRowsRequest: '{"object":{"query":"#TableCondition"}}',
  DeletedContent: '{"object":{"deletedCount":"integer"}}',
  DeletedRecording: '{"object":{"message":"string","sessionId":"string"}}',
  DeletedTableRows: '{"object":{"nDeleted":"integer"}}',
  DesktopLayout: '{"object":{"id":"string","isDefault?":"boolean","name?":"string"}}',
  DetectedIntent: '{"object":{"result":{"anyOf":[{"type":"string","enum":["failintent","successintent"]}]}}}',
  DeviceReference: '{"object":{"deviceId":"string","osType":"string"}}',
  DeviceSubscription: '{"object":{"message":"string","success":"boolean"}}',
  DevicesUnsubscribed: '{"object":{"message":"string","success":"boolean"}}',
  DialingMode: '{"anyOf":[{"type":"string","enum":["Agentless","Preview","Progressive"]}]}',
  DncListInput: '{"object":{"name":"string"}}',
  EnableAgentTransferRequest:
    '{"object":{"PIIMaskingDisabledForAgentTransfer?":"boolean","connectorEnabled?":"boolean","sdkClientId?":"string","sdkHostUri?":"string","subscribedFor":{"type":"array","minItems":1,"items":{"type":"string","enum":["onAgentTransfer","onAlert","onEvent","onHook","onMessage","onVariableUpdate"]}}}}',
  EnableChannelRequest:
    '{"oneOf":["#EnableRtmChannel","#EnableMsTeamsChannel","#EnableIvrChannel","#EnableSlackChannel"]}',
  EnableIvrChannel:
    '{"object":{"channelDetails":{"object":{"app":"#ChannelApp","createInstance?":"boolean","displayName?":"string","enable":"boolean","enablePolling?":"boolean","isAsync?":"boolean","type":{"type":"string","const":"ivr"}}},"streamId":"string","type":{"type":"string","const":"ivr"}}}',
  EnableMsTeamsChannel:
    '{"object":{"channelDetails":{"object":{"appId":"string","appPassword":"string","botName?":"string","enable":"boolean","type":{"type":"string","const":"msteams"}}},"streamId":"string","type":{"type":"string","const":"msteams"}}}',
  EnableRtmChannel:
    '{"object":{"channelDetails":{"object":{"app":"#ChannelApp","displayName?":"string","enable":"boolean","type":{"type":"string","const":"rtm"}}},"streamId":"string","type":{"type":"string","const":"rtm"}}}',
  EnableSlackChannel:
    '{"object":{"channelDetails":{"object":{"accessToken":"string","botName?":"string","clientId":"string","clientSecret":"string","displayName?":"string","enable":"boolean","type":{"type":"string","const":"slack"},"verificationToken":"string"}},"streamId":"string","type":{"type":"string","const":"slack"}}}',
  EnableSsoRequest: '{"anyOf":["#EnableSsoWithAttributeMapping","#EnableSsoWithoutAttributeMapping"]}',
  EnableSsoWithAttributeMapping:
    '{"object":{"AttributeMapping":["#SsoAttributeRule"],"Certificate":{"type":"array","maxItems":2,"items":"string"},"IssuerURL":"string","SAMLAttributeMapping":{"type":"boolean","enum":[true]},"SAML_IdentityProvider":"string","SSOProtocol":"#SsoProtocol","SSO_Authentication":{"type":"string","enum":["enable"]},"SingleSignOnURL":"string","SyncBehaviour":{"type":"string","enum":["AddNew_RetainExisting","Synchronize_UpdateExisting"]},"autoOnboarding?":"#SsoOnboardingChoice","skip2faVerification?":"#SsoTwoFactorChoice"}}',
  EnableSsoWithoutAttributeMapping:
    '{"object":{"AttributeMapping?":["#SsoAttributeRule"],"Certificate":{"type":"array","maxItems":2,"items":"string"},"IssuerURL":"string","SAMLAttributeMapping?":{"type":"boolean","enum":[false]},"SAML_IdentityProvider":"string","SSOProtocol":"#SsoProtocol","SSO_Authentication":{"type":"string","enum":["enable"]},"SingleSignOnURL":"string","autoOnboarding?":"#SsoOnboardingChoice","skip2faVerification?":"#SsoTwoFactorChoice"}}',
  EnabledChannel: '{"anyOf":["#EnabledRtmChannel"]}',
  EnabledRtmChannel: '{"object":{"embedWebClientDetails":{"object":{}},"enable":"boolean","type":"string"}}',
  EndOfConversationEvent:
    '{"object":{"experience":{"type":"string","enum":["chat","voice"]},"language":"string","name":{"type":"string","enum":["END_OF_CONVERSATION"]},"participant":"#ConversationParticipantInput","reason":"string"}}',
  EngagementTrend: '{"object":{"summary":{"object":{}},"uniqueUsersTrend":{"object":{}}}}',
  EngagementTrendV1: '{"object":{"results":"array","totalResults":"integer"}}',
  EraseUserDataRequest:
    '{"object":{"RemoveDataFromAllBots?":"boolean","botIds?":["string"],"userIds":{"type":"array","minItems":1,"items":"string"}}}',
  ErasedUser: '{"object":{"status":{"anyOf":[{"type":"string","enum":["SUCCESS"]},"string"]},"userId":"string"}}',
  ExportBotRequest:
    '{"object":{"IncludeDependentTasks?":"boolean","allTasks?":"boolean","customDashboards?":"boolean","exportOptions?":"#BotExportOptions","exportType":{"type":"string","enum":["latest","published"]},"subTasks?":"#BotExportSubTasks"}}',
  ExportInsightsRequest:
    '{"object":{"event?":{"type":"string","enum":["thumbsDown","thumbsUp"]},"filters":{"object":{"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"}}}}}',
  ExportRolesResult: '"array"',
  ExportSearchAppRequest: '{"object":{"features":["#SearchAppFeature"]}}',
  ExportedConfiguration: '"array"',
  ExportedConfigurationV1: '"array"',
  ExtractFaqsFromFile: '{"object":{"fileId":"string","fileUrl?":false,"name":"string"}}',
  ExtractFaqsFromUrl: '{"object":{"fileId?":false,"fileUrl":"string","name":"string"}}',
  ExtractFaqsRequest: '{"oneOf":["#ExtractFaqsFromUrl","#ExtractFaqsFromFile"]}',
  ExtractedQuestionList: '{"object":{"extractions":"array"}}',
  Extraction:
    '{"object":{"__v?":"integer","_id":"string","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"editable?":"boolean","extractionType?":"string","fileId?":"string","fileName?":"string","isVisited?":"boolean","language?":"string","modifiedOn?":{"type":"string","format":"date-time"},"name?":"string","qnaAddedCount?":"integer","qnaCount?":"integer","qnaExtractedCount?":"integer","status":"string","streamId?":"string"}}',
  ExtractionList: '{"object":{"metaqnas":["#Extraction"]}}',
  ExtractionStarted: '{"object":{"_id":"string","status":"string"}}',
  FailedContact: '{"type":"object","additionalProperties":{}}',
  FaqConfiguration:
    '{"object":{"mode":{"type":"string","const":"faq"},"searchInAnswer?":{"object":{"customReadMoreURL?":"string","enabled?":"boolean","notifyUser?":"boolean","responseType?":"string","useCustomReadMoreURL?":"boolean"}},"useBotSynonyms?":"boolean"}}',
  FaqList: '{"object":{"count":"integer","faqs":"array","moreAvailable":"boolean"}}',
  FaqTraining:
    '{"object":{"__v?":"integer","_id":"string","lastModifiedBy?":"string","message?":"string","modifiedOn?":{"type":"string","format":"date-time"},"status":{"anyOf":[{"type":"string","enum":["failure","in-progress","success"]},"string"]}}}',
  FaqsAdded: '{"object":{"status":"string"}}',
  FeedbackList: '{"object":{"moreAvailable":"boolean","result":"array","totalCount":"integer"}}',
  FeedbackSearch:
    '{"object":{"filters":{"object":{"channel?":["string"],"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"}}},"limit?":{"type":"integer","minimum":1},"skip?":{"type":"integer","minimum":0},"sort?":{"object":{"by?":{"type":"string","enum":["timestamp"]},"order?":{"type":"string","enum":["asc","desc"]}}}}}',
  FindIntentRequest: '{"object":{"input":"string","parentIntent?":"string","streamName":"string"}}',
  GenaiTriggerInput:
    '{"object":{"_id?":"string","by":{"type":"string","enum":["agent","customer"]},"frequency?":"#TriggerFrequencyInput","operator?":{"type":"string","enum":["and","or"]},"triggerDesc":"string","type":{"type":"string","enum":["genai"]}}}',
  GenerateAnswerRequest:
    '{"object":{"IncludeMetaDataAnswers?":["string"],"answerSearch?":"boolean","customData?":"#SearchCustomData","dynamicPromptSelection?":"#SearchPromptSelection","includeChunksInResponse?":"boolean","metaFilters?":["#SearchMetaFilter"],"query":"string","raclEntityIds?":["string"]}}',
  GeneratedAnswer: '{"object":{"query":"string","response":"#SearchAnswer","searchRequestId":"string"}}',
  GenesysAgentIntegration:
    '{"object":{"apiType":"string","baseURL":"string","deploymentId":"string","disableEndMessage?":"boolean","organizationId":"string","queueName?":"string","webSocketURL?":"string"}}',
  GetUsersRequest:
    '{"object":{"emailIds":["string"],"includeMeta?":"boolean","status?":{"type":"string","enum":["active","all","not active"]}}}',
  GetUsersResult: '"array"',
  GroupChanges: '{"object":{"addTo?":["string"],"removeFrom?":["string"]}}',
  GroupList: '{"object":{"availableMore":"boolean","groups":"array","total":"integer"}}',
  HoursOfOperation: '{"object":{"id":"string","name":"string","status?":"string","timezone":"string"}}',
  ImportBatchTestSuiteRequest:
    '{"object":{"delimiter":"string","description":"string","engine?":{"type":"string","enum":["dgpt","regression"]},"fileName":"string","fileType?":{"type":"string","const":"json"},"importType?":{"type":"string","enum":["new","update"]},"name?":"string"}}',
  ImportBotRequest:
    '{"object":{"botDefinition":"string","botFunctions?":["string"],"configInfo":"string","importOptions?":"#BotImportOptions"}}',
  ImportConfigurationRequest:
    '{"object":{"data":["#ConfigurationSkillGroupInput"],"metaData":{"object":{"accountId":"string","orgId":"string","type":{"type":"string","const":"skillGroups"},"userId":"string"}}}}',
  ImportConfigurationResult: '{"object":{"msg":"string"}}',
  ImportConfigurationV1Request:
    '{"object":{"Data":"string","MetaData":{"object":{"accountId":"string","orgId":"string","type":"string","userId":"string"}}}}',
  ImportContactsRequest: '{"object":{"result_file":{"type":"string","format":"binary"}}}',
  ImportConversationTestSuiteRequest:
    '{"object":{"description?":"string","fileName":"string","name":"string","tags?":["string"],"userEmailId":"string"}}',
  ImportFunctionsRequest: '{"type":"array","minItems":1,"items":"#BotFunctionFile"}',
  ImportFunctionsResult:
    '{"object":{"__v?":"integer","_id":"string","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"fileId?":"string","fileName?":"string","requestType?":"string","status":"string"}}',
  ImportMerge: '{"object":{"append?":"boolean","replace?":"boolean"}}',
  ImportNewBotFromJson:
    '{"object":{"botDefinition":"string","botFunctions?":["string"],"configInfo":"string","icon":"string","name?":"string","purpose?":{"type":"string","enum":["customer","employee"]},"uploadMode":{"type":"string","const":"JSON"},"zipInfo?":false}}',
  ImportNewBotFromZip:
    '{"object":{"botDefinition?":false,"botFunctions?":false,"configInfo?":false,"icon?":false,"name?":"string","purpose?":{"type":"string","enum":["customer","employee"]},"uploadMode":{"type":"string","const":"ZIP"},"zipInfo":"string"}}',
  ImportNewBotRequest: '{"oneOf":["#ImportNewBotFromJson","#ImportNewBotFromZip"]}',
  ImportRolesRequest: '{"object":{"fileId":"string"}}',
  ImportRolesResult: '"array"',
  ImportSearchAppRequest: '{"object":{"features?":["#SearchAppFeature"],"fileId":"string"}}',
  ImportUtterancesRequest: '{"object":{"fileId":"string","fileName":"string"}}',
  ImportVariablesRequest: '{"anyOf":[["#NewBotVariable"],"#VariableCollectionsImport"]}',
  ImportVariablesResult: '{"object":{"message":"string"}}',
  ImportedBatchTestSuite:
    '{"object":{"_id":"string","description?":"string","fileId?":"string","fileName?":"string","name":"string"}}',
  IncrementalImportOptions:
    '{"object":{"botVariables?":{"object":{"ignore?":["string"]}},"patterns?":"#ImportMerge","utterances?":"#ImportMerge"}}',
  IngestChunk:
    '{"object":{"chunkText?":"string","chunkTitle?":"string","recordUrl?":"string"},"additionalProperties":{}}',
  IngestChunks:
    '{"object":{"documents":{"type":"array","minItems":1,"items":"#IngestChunksDocument"},"sourceName":"string","sourceType":{"type":"string","enum":["json"]}}}',
  IngestChunksDocument: '{"object":{"chunks":["#IngestChunk"],"title":"string"}}',
  IngestFileDocument:
    '{"object":{"category?":"string","fileId":"string","fileName?":"string","permissions?":{"object":{"allowedGroups?":["string"],"allowedUsers?":["string"]}},"priority?":{"type":["number","string"]}},"additionalProperties":{}}',
  IngestFiles:
    '{"object":{"documents":{"type":"array","minItems":1,"items":"#IngestFileDocument"},"sourceName":"string","sourceType":{"type":"string","enum":["file"]}}}',
  IngestRequest: '{"oneOf":["#IngestChunks","#IngestWebPages","#IngestFiles"]}',
  IngestWebDocument: '{"object":{"urls":{"type":"array","minItems":1,"items":"string"}}}',
  IngestWebPages:
    '{"object":{"documents":{"type":"array","minItems":1,"items":"#IngestWebDocument"},"sourceName":"string","sourceType":{"type":"string","enum":["web"]}}}',
  InsertTableRowRequest: '{"object":{"data":"#TableRow"}}',
  InsertTableRowsRequest: '{"object":{"data":{"type":"array","minItems":1,"items":"#TableRow"}}}',
  InsertedTableRows: '{"object":{"records":"array"}}',
  InsightsExportStarted:
    '{"object":{"_id":"string","createdOn?":{"type":"string","format":"date-time"},"fileInfo?":{"object":{"ext?":"string"}},"jobType?":"string","percentageDone?":"number","status":{"anyOf":[{"type":"string","enum":["INPROGRESS"]},"string"]},"title?":"string"}}',
  InstalledBot: '{"object":{"_id":"string","name":"string"}}',
  IntentDetection:
    '{"object":{"request":{"object":{}},"response":"#DetectedIntent","streamId":"string","streamName":"string"}}',
  InteractionReport: '{"object":{"data":"array"}}',
  InteractionReportQuery:
    '{"object":{"channels?":["string"],"direction?":{"type":"string","enum":["Both","Inbound","Outbound"]},"endDate":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}( \\\\d{2}:\\\\d{2}:\\\\d{2})?$"},"queues?":["string"],"selectedFields?":[{"type":"string","enum":["campaigninfo","customerinfo","sessionleveltags","skills","snoozeinfo","userleveltags"]}],"startDate":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}( \\\\d{2}:\\\\d{2}:\\\\d{2})?$"},"timeZoneOffset":"number"}}',
  InternalTransferEvent:
    '{"object":{"experience":{"type":"string","enum":["chat","voice"]},"isExtAD":{"type":["boolean","string"]},"language?":"string","name":{"type":"string","enum":["INTERNAL_TRANSFER_EVENT"]},"participant":"#ConversationParticipantInput","reason?":"string","transfertype":{"type":"string","enum":["COLD","NA","WARM","redial"]},"transition":{"type":"string","enum":["entry","exit"]}}}',
  KnowledgeTask: '{"object":{"_id":"string","name":"string"}}',
  KoreAgentIntegration:
    '{"object":{"conversationType":"string","isAgentAssistRequired?":"string","isAgentAssistSendBtnEnabled?":"string"}}',
  LanguageChangeResult: '"array"',
  LanguageDefinitionMode:
    '{"object":{"baseLanguage?":"string","fileId?":"string","preferredData?":{"object":{"faqs?":"boolean","ontology?":"boolean","smalltalk?":"boolean","training?":"boolean","traits?":"boolean"}},"type?":{"type":"string","enum":["Basic","advancedConfig","fileUpload"]}}}',
  LanguageSupport: '{"object":{"isActive?":"boolean","language":"string","proficiency?":"#ProficiencyLevel"}}',
  LanguageSupportInput: '{"object":{"isActive?":"boolean","language":"string","proficiency":"#ProficiencyLevel"}}',
  LinkedApps: '{"object":{"configuredLinkedApps":"array","publishedLinkedApps":"array"}}',
  ListCampaignsRequest:
    '{"object":{"endDate?":{"type":"string","format":"date-time"},"filters?":"#CampaignFilters","limit?":{"type":"integer","minimum":1},"page?":"integer","skip?":{"type":"integer","minimum":0},"sortBy?":"#CampaignSort","startDate?":{"type":"string","format":"date-time"},"type":"#CampaignType"}}',
  LiteMessageList: '{"object":{"messages":"array","moreAvailable":"boolean","total":"integer"}}',
  LiteMessageSearch:
    '{"object":{"channelType?":"#MessageChannelType","channelUId?":"string","dateFrom?":"#DayOrMoment","dateTo?":"#DayOrMoment","isDeveloper?":"boolean","limit?":{"type":"integer","minimum":1,"maximum":1000},"sessionId?":"string","skip?":{"type":"integer","minimum":0},"type?":[{"type":"string","enum":["incoming","outgoing"]}],"userId":"string"}}',
  LlmUsageSearch:
    '{"object":{"channel?":["string"],"channelUserIds?":["string"],"dateFrom":"#DayOrMoment","dateTo":"#DayOrMoment","featureName?":["string"],"isDeveloper?":"boolean","limit":{"type":["integer","string"]},"skip?":{"type":["integer","string"]},"sort?":{"object":{"field?":"string","order?":{"type":"string","enum":["asc","desc"]}}},"taskId?":"string","userIds?":["string"]}}',
  MapQualityQueueRequest:
    '{"object":{"conversationSource":"#ConversationSource","customQueueId":"string","queueName":"string"}}',
  MappedQualityQueue:
    '{"object":{"results":{"object":{"conversationSource":{"anyOf":[{"type":"string","enum":["AgentAI","QMExpressAI"]}]},"customQueueId":"string","queueName":"string"}}}}',
  MessageChannelType:
    '{"anyOf":[{"type":"string","enum":["alexa","email","facebook","googleactions","hangoutchat","ivr","ivrVoice","jabber","kore","korevg","line","liveperson","mattermost","msteams","rcs","ringcentral","rtm","slack","smartassist","sms","spark","telegram","twiliovoice","twitter","wfacebook","yammer"]},"string"]}',
  MessageList: '{"object":{"messages":"array","moreAvailable":"boolean","total":"integer"}}',
  MessageSearch:
    '{"object":{"dateFrom?":"#DayOrMoment","dateTo?":"#DayOrMoment","direction?":"number","forward?":"boolean","getAgentsInfo?":"boolean","includeLatency?":"boolean","includeSecureForm?":"boolean","includeTraceId?":"boolean","limit?":{"type":"integer","minimum":1,"maximum":10000},"msgId?":"string","offset?":{"type":"integer","minimum":0},"sessionId?":["string"],"skip?":{"type":"integer","minimum":0},"userId?":"string"}}',
  MessageSearchV1:
    '{"object":{"dateFrom?":"#DayOrMoment","dateTo?":"#DayOrMoment","direction?":"number","forward?":"boolean","getAgentsInfo?":"boolean","includeLatency?":"boolean","includeTraceId?":"boolean","limit?":{"type":"integer","minimum":1,"maximum":100},"msgId?":"string","offset?":{"type":"integer","minimum":0},"sessionId?":["string"],"skip?":{"type":"integer","minimum":0},"userId?":"string"}}',
  MinutesAndSeconds: '{"object":{"min?":"integer","sec?":"integer"}}',
  MinutesAndSecondsInput: '{"object":{"min?":{"type":["integer","string"]},"sec?":{"type":["integer","string"]}}}',
  MlConfiguration:
    '{"object":{"exactMatchThreshold?":"number","minThreshold?":"number","mode":{"type":"string","const":"ml"},"useDependencyParser?":"boolean"}}',
  MlIntentParams:
    '{"object":{"features?":"string","skip_gram?":{"object":{"maxSkipDistance?":"integer","seqLength?":"integer"}},"usePlaceholders?":"boolean","useStopwords?":"boolean","useSynonyms?":"boolean"}}',
  MlParams:
    '{"object":{"intentParams?":"#MlIntentParams","mlConfigurations?":{"object":{"NoneIntent?":"boolean"}},"nerParams?":{"object":{"type?":"string"}}}}',
  MultiLingualConfigurations:
    '{"object":{"inputTranslation":"boolean","nluLanguage":"string","responseTranslation":"boolean"}}',
  NewBotVariable: '{"oneOf":["#NewEnvironmentVariable","#NewLocaleVariable"]}',
  NewCollectionVariable: '{"object":{"key":"string","refId":"string","value":"string"}}',
  NewEnvironmentVariable:
    '{"object":{"hint":"string","key":"string","localeData?":false,"scope":{"type":"string","enum":["askOnInstall","hidden","prePopulated"]},"value":"string","variableType":{"type":"string","const":"env"}}}',
  NewFaq:
    '{"object":{"answerPayload":["#NewFaqAnswer"],"knowledgeTaskId":"string","leafterm?":"string","parent?":"string","qsId?":"string","questionPayload":{"object":{"question":"string","tagsPayload?":[{}]}},"responseType?":"string","streamId?":"string","subAnswers?":[{}],"subQuestions?":[{}]}}',
  NewFaqAnswer: '{"object":{"channel?":"string","text":"string","type?":"string"}}',
  NewLocaleValue: '{"object":{"hint?":"string","value":"string"}}',
  NewLocaleVariable:
    '{"object":{"hint?":"string","key":"string","localeData":{"type":"object","additionalProperties":"#NewLocaleValue"},"scope":{"type":"string","enum":["askOnInstall","hidden","prePopulated"]},"value?":"string","variableType":{"type":"string","const":"locale"}}}',
  NewUser:
    '{"object":{"assignBotTasks?":["string"],"canCreateBot?":"boolean","groups?":["string"],"includeMeta?":"boolean","isDeveloper?":"boolean","roles?":["#RoleReference"],"sendEmail?":"boolean","userInfo":"#UserProfile"}}',
  NewVariableCollection: '{"object":{"description?":"string","name":"string","refId":"string"}}',
  NlSettings: '{"object":{"enableAutoUtteranceAddition?":"boolean","enableNegativePatterns?":"boolean"}}',
  NlpConfiguration: '{"oneOf":["#MlConfiguration","#FaqConfiguration"]}',
  NoCampaignSchedule: '{"type":"object","additionalProperties":false}',
  NotificationDelivery:
    '{"object":{"__v?":"integer","_id?":"string","channel?":"string","channelId?":"string","comments?":"string","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"koreId?":"string","messagestoreId?":"string","originalId":"string","requestId?":"string","status":{"anyOf":[{"type":"string","enum":["FAILURE","SUCCESS"]},"string"]},"streamId?":"string"}}',
  NotificationIdentity:
    '{"object":{"customMessage?":"string","email?":"string","parameters?":{"type":"object","additionalProperties":{"type":"string","maxLength":200}},"phoneNumber?":"string","spaceId?":"string"}}',
  NotificationJob:
    '{"object":{"__v?":"integer","_id":"string","action?":"string","countOfDockStatuses?":"integer","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"jobType?":"string","lMod?":{"type":"string","format":"date-time"},"percentageComplete?":"integer","requestedTime?":{"type":"string","format":"date-time"},"status":"#NotificationState","statusLogs?":["#NotificationDelivery"],"store?":{"object":{"identitiesCount?":"integer"}},"streamId?":"string"}}',
  NotificationMessage:
    '{"object":{"type":{"type":"string","enum":["script","template","text"]},"value":{"anyOf":["string",{"type":"object","additionalProperties":{}}]}}}',
  NotificationState:
    '{"anyOf":[{"type":"string","enum":["FAILURE","IN_PROGRESS","PARTIAL_SUCCESS","SUCCESS"]},"string"]}',
  NotificationStatus:
    '{"object":{"count?":"integer","status":"#NotificationState","statusLogs":["#NotificationDelivery"],"streamId?":"string"}}',
  NotificationV1Status:
    '{"object":{"__v?":"integer","_id":"string","action?":"string","count?":"integer","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"jobType?":"string","lMod?":{"type":"string","format":"date-time"},"percentageComplete?":"integer","requestedTime?":{"type":"string","format":"date-time"},"status":"#NotificationState","statusLogs":["#NotificationDelivery"],"streamId?":"string"}}',
  OutboundCall: '{"object":{"callId":"string","sid":"string"}}',
  OutboundCallControl:
    '{"object":{"continuousASRTimeoutInMS?":"number","deepgramEndpointing?":"number","deepgramUtteranceEndMs?":"number","interim?":"boolean","sttLabel?":"string","sttLanguage":"string","sttProvider":"string"}}',
  OutboundCallRequest:
    '{"object":{"amdEventsSubscription?":["string"],"bot":"string","callControlParameter?":"#OutboundCallControl","caller":"string","machineDetection?":{"type":"string","enum":["detect","disabled","disconnect"]},"metadata?":{"type":"object","additionalProperties":{}},"notifyHeaders?":{"type":"object","additionalProperties":"string"},"notifyurl?":{"type":"string","format":"uri"},"target":"string","thresholdWordCount?":"number","timeoutInMs?":"number","timers?":"#OutboundCallTimers","trunk?":"string"}}',
  OutboundCallTimers:
    '{"object":{"decisionTimeoutMs?":"number","greetingCompletionTimeoutMs?":"number","noSpeechTimeoutMs?":"number","toneTimeoutMs?":"number"}}',
  PauseTranscription:
    '{"object":{"action":{"type":"string","enum":["pause"]},"agentId":"string","handover":"boolean"}}',
  PermissionEntity: '{"object":{"_id":"string","entityId":"string"}}',
  PermissionEntityUsers: '{"object":{"userList":{"type":"array","minItems":1,"items":"string"}}}',
  PlainSmsMessageInput: '{"object":{"message":"string","templateId?":"string","template_name?":false}}',
  PreviewCampaignInput:
    '{"object":{"campaignType":{"type":"string","enum":["voice"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description":{"type":"string","maxLength":256},"dialingMode":{"type":"string","enum":["Preview"]},"dialingStrategy":"#VoiceDialingStrategyInput","dncLists":"#DncListInput","maxSkips":"integer","name":{"type":"string","maxLength":48},"priority":"#CampaignPriorityInput","queue_name":"string","schedule?":"#CampaignSchedulingInput"}}',
  PreviewCampaignV1Input:
    '{"object":{"campaignType":{"type":"string","enum":["voice"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description":{"type":"string","maxLength":256},"dialingMode":{"type":"string","enum":["Preview"]},"dialingStrategy":"#VoiceDialingStrategyInput","enableMachineDetect":"boolean","maxSkips":"integer","name":{"type":"string","maxLength":48},"priority":"#CampaignPriorityInput","queue_name":"string","schedule?":"#CampaignSchedulingInput"}}',
  ProficiencyLevel: '{"anyOf":[{"type":"string","enum":["average","expert","good","novice"]},"string"]}',
  ProgressiveCampaignInput:
    '{"object":{"campaignType":{"type":"string","enum":["voice"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description":{"type":"string","maxLength":256},"dialingMode":{"type":"string","enum":["Progressive"]},"dialingStrategy":"#VoiceDialingStrategyInput","dncLists":"#DncListInput","name":{"type":"string","maxLength":48},"priority":"#CampaignPriorityInput","queue_name":"string","schedule?":"#CampaignSchedulingInput"}}',
  ProgressiveCampaignV1Input:
    '{"object":{"campaignType":{"type":"string","enum":["voice"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description":{"type":"string","maxLength":256},"dialingMode":{"type":"string","enum":["Progressive"]},"dialingStrategy":"#VoiceDialingStrategyInput","enableMachineDetect":"boolean","name":{"type":"string","maxLength":48},"priority":"#CampaignPriorityInput","queue_name":"string","schedule?":"#CampaignSchedulingInput"}}',
  PublishBotRequest: '{"object":{"initiateTraining?":"boolean","versionComment":"string"}}',
  PublishStatus:
    '{"object":{"__v?":"integer","_id":"string","action?":"string","countOfDockStatuses?":"integer","createdBy?":"string","initiatedOn?":{"type":"string","format":"date-time"},"jobType?":"string","lastModifiedOn?":{"type":"string","format":"date-time"},"percentageComplete?":"integer","requestedTime?":{"type":"string","format":"date-time"},"status":{"anyOf":[{"type":"string","enum":["failed","inprogress","successful"]},"string"]},"statusSummary?":["#PublishedPart"],"streamId?":"string"}}',
  PublishedPart: '{"object":{"name?":"string","resourceId?":"string","resourceType":"string","status":"string"}}',
  PublishedResource:
    '{"object":{"resourceId?":"string","resourceType":"string","result?":"#PublishedResourceResult","sbResourceId?":"string","status":"string"}}',
  PublishedResourceResult:
    '{"object":{"approvalRequestedLanguages?":["string"],"modules?":["string"],"name?":"string","publishedOn?":{"type":"string","format":"date-time"},"resourceId?":"string","resourceType?":"string","state?":"string","versionComment?":"string"}}',
  PublishedResources: '["#PublishedResource"]',
  QualityAgentList:
    '{"object":{"hasMore":"boolean","limit":"integer","results":"array","skip":"integer","totalPages":"integer","totalResults":"integer"}}',
  QualityAgentMapping: '{"object":{"agentEmails":["string"],"customQueueId":"string"}}',
  QualityAgentMappingRequest: '{"oneOf":["#AssignQualityAgents","#UnassignQualityAgents"]}',
  QualityAgentsQuery: '{"object":{"customQueueIds?":["string"]}}',
  QualityQueueInput:
    '{"object":{"agentEmails?":["string"],"conversationSource":"#ConversationSource","customQueueId":{"type":"string","maxLength":128},"queueName":{"type":"string","maxLength":256}}}',
  QualityQueueJob:
    '{"object":{"accepted":"integer","action?":"string","jobId":"string","mode?":"string","rejected":"integer","rejectedItems":["#RejectedQualityQueue"],"status":"#QualityQueueJobState","statusUrl?":"string","total":"integer","type?":{"anyOf":[{"type":"string","enum":["AGENT_MAPPING","CREATE_QUEUES"]},"string"]}}}',
  QualityQueueJobEntry:
    '{"object":{"counts?":{"object":{"agents?":"integer","assigned?":"integer","failed?":"integer","unassigned?":"integer","unchanged?":"integer"}},"customQueueId?":"string","index":"integer","processedAt?":{"type":"string","format":"date-time"},"queue?":"string","queueId?":"string","status":"string"}}',
  QualityQueueJobState:
    '{"anyOf":[{"type":"string","enum":["completed","failed","inProgress","in_progress","queued"]},"string"]}',
  QualityQueueJobStatus:
    '{"object":{"action?":"string","createdAt?":{"type":"string","format":"date-time"},"errors":[{}],"jobId":"string","mode?":"string","progress":{"object":{"done":"integer","failed":"integer","pending":"integer","total":"integer"}},"results":["#QualityQueueJobEntry"],"status":"#QualityQueueJobState","type?":{"anyOf":[{"type":"string","enum":["AGENT_MAPPING","CREATE_QUEUES"]},"string"]}}}',
  QualityScoresQuery:
    '{"object":{"contact_direction?":{"type":"string","enum":["inbound","outbound"]},"endDate":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}( \\\\d{2}:\\\\d{2}:\\\\d{2}|T[\\\\d:.]+Z)$"},"include_below_threshold":"boolean","limit?":{"type":"integer","minimum":1,"maximum":100},"offset?":{"type":"integer","minimum":0},"startDate":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}( \\\\d{2}:\\\\d{2}:\\\\d{2}|T[\\\\d:.]+Z)$"}}}',
  QualityScoresReport: '{"object":{"results":"array"}}',
  Queue:
    '{"object":{"advancedSettings?":{"object":{"isAffinityMatchEnabled?":"boolean","isSkillMatchEnabled?":"boolean","preferredAgentTimeout?":"#MinutesAndSeconds"}},"agentGroups?":[{"object":{"id":"string","name?":"string"}}],"agents?":["#QueueAgent"],"description?":"string","hoursOfOperation?":{"object":{"id?":"string","name?":"string"}},"id":"string","isActive?":"boolean","isAdvancedRoutingEnabled?":"boolean","isDefault?":"boolean","name":"string","orgId?":"string","skills?":["#QueueSkill"]}}',
  QueueAgent:
    '{"object":{"hoursOfOperation?":{"object":{"hoursOfOperationId?":"string","name?":"string"}},"isPreferredAgent?":"boolean","name?":"string","skills?":[{"object":{"id":"string","name?":"string"}}],"userId":"string"}}',
  QueueAgentInput:
    '{"object":{"aId":"string","id?":"string","isPreferredAgent":"boolean","name?":"string","userId":"string"}}',
  QueueInput:
    '{"object":{"advancedSettings?":{"object":{"isAffinityMatchEnabled?":"boolean","isSkillMatchEnabled?":"boolean","preferredAgentTimeout?":"#MinutesAndSecondsInput"}},"agentGroups?":[{"object":{"id":"string","name?":"string"}}],"agents?":["#QueueAgentInput"],"description?":"string","enableTransferRules?":"boolean","hoursOfOperation?":{"object":{"id":"string","name?":"string"}},"isActive?":"boolean","isAdvancedRoutingEnabled?":"boolean","isDefault?":"boolean","maxTimeout?":"#MinutesAndSecondsInput","name":"string","orgId?":"string","skills?":["#QueueSkillInput"],"transferQueues?":["string"]}}',
  QueueList:
    '{"object":{"hasMore":"boolean","limit":"integer","page":"integer","results":"array","totalPages":"integer","totalResults":"integer"}}',
  QueueMembers: '{"anyOf":["array"]}',
  QueueMembersQuery: '{"oneOf":["#AgentsOfQueuesQuery","#QueuesOfAgentsQuery"]}',
  QueuePerformanceQuery:
    '{"object":{"channels?":["string"],"direction?":[{"type":"string","enum":["Both","Inbound","Outbound"]}],"endDate":{"type":"string","format":"date-time"},"limit?":{"type":"integer","minimum":1,"maximum":1000},"offset?":{"type":"integer","minimum":0},"projection?":[{"type":"string","enum":["AHT","ASA","SLA","abandonedInQueue","accepted","agentStatusCount","answered","completed","expired","idle","ongoing","overdue","queueLoad","resolved","skillsInQueue","systemTermination","topSkills","totalConversation","transferred","waiting"]}],"queues?":["string"],"startDate":{"type":"string","format":"date-time"}}}',
  QueuePerformanceReport:
    '{"object":{"finalResult":"array","hasMore":"boolean","limit":"integer","offset":"integer","totalResults":"integer"}}',
  QueuePrioritiesRequest: '{"object":{"queuePriorityData":{"type":"array","minItems":1,"items":"#QueuePriority"}}}',
  QueuePrioritiesResult: '{"object":{"updatedCount":"integer","updatedQueueIds":"array"}}',
  QueuePriority: '{"object":{"priority":{"type":"integer","minimum":1,"maximum":10},"queueId":"string"}}',
  QueueSizeQuery: '{"object":{"channels?":["string"],"languages?":["string"]}}',
  QueueSizes: '"array"',
  QueueSkill:
    '{"object":{"expireTime?":"#MinutesAndSeconds","id":"string","isExpireEnabled?":"boolean","name?":"string","skillGroupColor?":"string","skillGroupName?":"string"}}',
  QueueSkillInput:
    '{"object":{"expireTime?":"#MinutesAndSecondsInput","id":"string","isExpireEnabled":"boolean","name?":"string"}}',
  QueuesOfAgentsQuery: '{"object":{"agentIds":{"type":"array","minItems":1,"items":"string"},"queueIds?":false}}',
  RaclResolver: '{"object":{"source":{"type":"string","enum":["body","header"]},"userMapping":"string"}}',
  RateAnswerRequest:
    '{"object":{"comments?":"#AnswerComments","event":{"type":"string","enum":["thumbsDown","thumbsUp"]},"feedbackLevel":{"type":"string","enum":["smartAnswer"]},"searchRequestId":"string"}}',
  RawDataQuery:
    '{"object":{"contact_direction?":{"type":"string","enum":["inbound","outbound"]},"custom_fields?":{"type":"object","additionalProperties":{}},"endDate":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2} \\\\d{2}:\\\\d{2}:\\\\d{2}$"},"include_below_threshold?":"boolean","limit?":{"type":"integer","minimum":1},"offset":{"type":"integer","minimum":0},"page?":{"type":"integer","minimum":1},"startDate":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2} \\\\d{2}:\\\\d{2}:\\\\d{2}$"}}}',
  RawDataReport: '{"object":{"results":"array"}}',
  RecentIntents: '"array"',
  RecordAnswerRequest:
    '{"object":{"aiAnswer?":"string","chunksSentToLlm?":["string"],"chunksUsedForAnswer?":["string"],"citationClicks?":[{"type":"object","additionalProperties":{}}],"comments?":"#AnswerComments","event?":{"type":"string","enum":["thumbsDown","thumbsUp"]},"feedbackLevel?":"string","llmResponseTime?":"integer","searchRequestId":"string"}}',
  Recording:
    '{"object":{"status":{"anyOf":[{"type":"string","enum":["call_in_progress","media_in_progress","media_unavailable","success"]},"string"]}}}',
  RecordingV1: '{"object":{"recording":"array"}}',
  RecurringCampaignSchedule:
    '{"object":{"endDateTime":"#CampaignScheduleTime","recurrenceObject":"#CampaignRecurrence","startDateTime":"#CampaignScheduleTime"}}',
  RejectedQualityQueue:
    '{"object":{"customQueueId?":"string","error":{"object":{"code":"string","message":"string"}},"index":"integer"}}',
  RemoveUsersByEmail:
    '{"object":{"deleteEmailIds":{"type":"array","minItems":1,"items":"string"},"includeMeta?":"boolean","orgUserIds?":false}}',
  RemoveUsersByOrgUserId:
    '{"object":{"deleteEmailIds?":false,"includeMeta?":"boolean","orgUserIds":{"type":"array","minItems":1,"items":"string"}}}',
  RemoveUsersRequest: '{"oneOf":["#RemoveUsersByEmail","#RemoveUsersByOrgUserId"]}',
  RoleAssignmentResult:
    '{"object":{"roleId?":"string","status":{"anyOf":[{"type":"string","enum":["success ","success"]},"string"]}}}',
  RoleAssignmentResults: '["#RoleAssignmentResult"]',
  RoleChanges: '{"object":{"addTo?":["#RoleReference"],"removeFrom?":["#RoleReference"]}}',
  RoleList: '{"object":{"availableMore":"boolean","roles":"array","total":"integer"}}',
  RoleReference: '{"object":{"botId?":"string","roleId":"string"}}',
  RtmBotInfo: '{"object":{"chatBot":"string","taskBotId":"string"}}',
  RtmGrant:
    '{"object":{"authorization":{"object":{"accessToken":"string","expiresDate":{"type":"string","format":"date-time"},"token_type":"string"}},"userInfo":"#RtmUser"}}',
  RtmGrantRequest: '{"object":{"assertion":"string","botInfo":"#RtmBotInfo"}}',
  RtmHistory: '"object"',
  RtmSession: '{"object":{"url":"string"}}',
  RtmStartRequest: '{"object":{"botInfo":"#RtmBotInfo"}}',
  RtmUser: '{"object":{"userId":"string"}}',
  RunBatchTestRequest:
    '{"object":{"engine?":{"type":"string","enum":["dgpt","regression"]},"version":{"type":"string","enum":["inDevelopment","published"]}}}',
  RunConversationTestRequest:
    '{"object":{"userEmailId":"string","version":{"type":"string","enum":["inDevelopment","published"]}}}',
  RunTranscription:
    '{"object":{"action":{"type":"string","enum":["end","resume","start"]},"agentId":"string","handover?":"boolean"}}',
  SalesforceChatAgentIntegration:
    '{"object":{"config":{"object":{"buttonId":"string","deploymentId":"string","integrationType":{"type":"string","const":"liveChat"},"liveAgentUrl":"string","organizationId":"string"}},"enabled":"boolean"}}',
  SalesforceMessagingAgentIntegration:
    '{"object":{"esDeveloperName":"string","integrationType":{"type":"string","const":"salesforcemiaw"},"liveAgentUrl":"string","organizationId":"string"}}',
  SaveFeedbackRequest:
    '{"object":{"channel":"string","channelUId":"string","language":"string","message":"string","name":"string","score":"number","type":{"type":"string","enum":["CSAT","NPS","THUMB"]}}}',
  SavedFeedback:
    '{"object":{"_id":"string","botId":"string","channel?":"string","channelUId?":"string","language?":"string","name?":"string","score?":"number","type?":{"anyOf":[{"type":"string","enum":["CSAT","NPS","THUMB"]},"string"]}}}',
  ScheduleCallbacksRequest: '{"type":"array","minItems":1,"items":"#CallbackInput"}',
  SearchAnswer: '{"object":{}}',
  SearchAppCheck: '{"object":{"feature?":"string","status?":"string"}}',
  SearchAppFeature:
    '{"type":"string","enum":["advancedConfig","answerConfig","answerRetrievals","businessRules","chunkStages","searchResultsConfig"]}',
  SearchAppFile: '{"object":{"externalFileURL?":"string","fileId?":"string","fileName?":"string","fileUrl?":"string"}}',
  SearchAppJob:
    '{"object":{"_id":"string","createdOn?":{"type":"string","format":"date-time"},"fileInfo?":"#SearchAppFile","searchIndexId?":"string","status":{"anyOf":[{"type":"string","enum":["SUCCESS"]},"string"]},"validation?":["#SearchAppCheck"]}}',
  SearchAppJobStarted:
    '{"object":{"jobId":"string","status":{"anyOf":[{"type":"string","enum":["success"]},"string"]}}}',
  SearchConnectorList: '{"object":{"connectors":"array","hasMore":"boolean"}}',
  SearchContent: '{"object":{"_id":"string"}}',
  SearchCustomData:
    '{"object":{"previousConversation?":["#SearchTurn"],"userContext?":{"object":{"emailId?":"string","location?":"string","userId?":"string","userName?":"string"},"additionalProperties":{}}},"additionalProperties":{}}',
  SearchJob:
    '{"object":{"__v?":"integer","_id":"string","analyticsFragments?":["#SearchJobFragment"],"contentId?":["string"],"createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"directoryInfo?":{},"error?":[{}],"extractionSourceId?":{"type":["string","null"]},"fileInfo?":"#SearchJobFile","hasAnalyticsFragments?":"boolean","hidden?":"boolean","jobType?":"string","lMod?":{"type":"string","format":"date-time"},"message?":"string","opType?":"string","parentJobId?":{"type":["string","null"]},"percentageDone?":"number","read?":"boolean","searchIndexId?":"string","startedAt?":{"type":"string","format":"date-time"},"status":{"anyOf":[{"type":"string","enum":["INPROGRESS","SUCCESS"]},"string"]},"store?":{"type":"object","additionalProperties":{}},"streamId?":"string","timedOut?":"boolean","title?":"string"}}',
  SearchJobFile: '{"object":{"ext?":"string","fileId?":"string","fileName?":"string","fileUrl?":"string"}}',
  SearchJobFragment: '{"object":{"fileId?":"string","fileName?":"string","fileUrl":"string","recordCount?":"integer"}}',
  SearchMetaFilter: '{"object":{"condition":{"type":"string","enum":["AND","OR"]},"rules":["#SearchMetaRule"]}}',
  SearchMetaRule: '{"object":{"fieldName":"string","fieldValue":["string"],"operator":"string"}}',
  SearchPromptSelection: '{"object":{"integrationName?":"string","model?":"string","promptName?":"string"}}',
  SearchTraining:
    '{"object":{"__v?":"integer","_id":"string","contentId?":["string"],"createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"executionLog?":{"type":"object","additionalProperties":"#SearchTrainingStep"},"extractionSourceId?":{"type":["string","null"]},"isHide?":"boolean","lMod?":{"type":"string","format":"date-time"},"lModBy?":"string","opType?":"string","searchIndexId?":"string","status":{"anyOf":[{"type":"string","enum":["failed","in progress","running","success"]},"string"]},"trackEventLogs?":"boolean"}}',
  SearchTrainingStep:
    '{"object":{"errMsg?":"string","jobId?":"string","status?":"string","timeTook?":"number","type?":"string"}}',
  SearchTurn: '{"object":{"answer?":"string","query?":"string"}}',
  SendChannelNotification:
    '{"object":{"channel":{"type":"string","enum":["hangouts","msteams","whatsapp"]},"identities":{"type":"array","minItems":1,"maxItems":1000,"items":"#NotificationIdentity"},"message":"#NotificationMessage","userIdentityType?":"string"}}',
  SendIvrContent:
    '{"object":{"channel":{"type":"string","const":"ivr"},"content":"#NotificationMessage","identities":{"type":"array","minItems":1,"maxItems":1000,"items":"#NotificationIdentity"},"message?":false,"userIdentityType?":"string","webhookInstanceName?":"string"}}',
  SendIvrMessage:
    '{"object":{"channel":{"type":"string","const":"ivr"},"content?":false,"identities":{"type":"array","minItems":1,"maxItems":1000,"items":"#NotificationIdentity"},"message":"#NotificationMessage","userIdentityType?":"string","webhookInstanceName?":"string"}}',
  SendNotificationRequest: '{"oneOf":["#SendIvrContent","#SendIvrMessage","#SendChannelNotification"]}',
  SendNotificationV1Request:
    '{"object":{"channel":{"type":"string","enum":["msteams","slack"]},"identities":{"type":"array","minItems":1,"maxItems":1000,"items":"string"},"message":{"object":{"type":{"type":"string","enum":["script","text"]},"val":"string"}},"userIdentityType":{"type":"string","const":"resolve"}}}',
  SendSmsRequest: '{"object":{"fromNo":"string","toNo":"string"}}',
  SendSmsResult: '{"object":{"message":"string"}}',
  ServiceNowBasicAgentIntegration:
    '{"object":{"VAApi?":"boolean","authType":{"type":"string","const":"basic"},"host":"string","password":"string","queueId?":"string","userId":"string"}}',
  ServiceNowOAuthAgentIntegration:
    '{"object":{"config":{"object":{"VAApi?":"boolean","authType":{"type":"string","const":"oauth2_refresh_token"},"client_id":"string","client_secret":"string","host":"string","queueId?":"string","refresh_token":"string","tenant?":"string"}},"enabled":"boolean"}}',
  SessionList: '{"object":{"moreAvailable":"boolean","sessions":"array","total":"integer"}}',
  SessionSearch:
    '{"object":{"dateFrom?":"#DayOrMoment","dateTo?":"#DayOrMoment","includeMeta?":"boolean","limit?":{"type":"integer","minimum":1},"offset?":{"type":"integer","minimum":0},"sessionId?":{"type":"array","maxItems":50,"items":"string"},"sessionType?":{"type":"string","enum":["interactive","non-interactive"]},"skip?":{"type":"integer","minimum":0},"tags?":{"type":"object","additionalProperties":{}},"userId?":"string"}}',
  SetChannelMappingsRequest:
    '{"object":{"channelMappings":{"object":{"default":"string"},"additionalProperties":"string"},"requiresPublish?":"boolean","state?":"string"}}',
  SetDefaultLanguageRequest: '{"object":{"Language":"string"}}',
  SetLanguageEnabledRequest: '{"object":{"enable":"boolean","language":"string"}}',
  SimpleSmsCampaignInput:
    '{"object":{"campaignType":{"type":"string","enum":["sms"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description":{"type":"string","maxLength":256},"dialingStrategy":"#SmsDialingStrategyInput","dncLists?":"#DncListInput","format":{"type":"string","enum":["simple"]},"message":"#SmsMessageInput","name":{"type":"string","maxLength":48},"priority":"#CampaignPriorityInput","schedule?":"#CampaignSchedulingInput"}}',
  SimpleSmsCampaignV1Input:
    '{"object":{"campaignType":{"type":"string","enum":["sms"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description":{"type":"string","maxLength":256},"dialingStrategy":"#SmsDialingStrategyInput","format":{"type":"string","enum":["simple"]},"message":"#SmsMessageInput","name":{"type":"string","maxLength":48},"priority":"#CampaignPriorityInput","schedule?":"#CampaignSchedulingInput"}}',
  Skill:
    '{"object":{"agents?":"integer","description?":"string","id":"string","name":"string","skillGroupId":"string"}}',
  SkillDetails:
    '{"object":{"agents":"array","id":"string","name":"string","skillGroupId":"string","status?":"string"}}',
  SkillGroup: '{"object":{"color?":"string","description?":"string","id":"string","name":"string"}}',
  SkillGroupList:
    '{"object":{"hasMore":"boolean","limit":"integer","page":"integer","results":"array","totalPages":"integer","totalResults":"integer"}}',
  SkillList:
    '{"object":{"hasMore":"boolean","limit":"integer","page":"integer","results":"array","totalPages":"integer","totalResults":"integer"}}',
  SmsCampaignChange:
    '{"object":{"campaignType":{"type":"string","enum":["sms"]},"contactLists":{"type":"array","minItems":1,"items":"string"},"description":{"type":"string","maxLength":256},"dialingStrategy":"#SmsDialingStrategyInput","experienceFlowName":"string","format":{"type":"string","enum":["advanced","simple"]},"name":{"type":"string","maxLength":48},"priority":"#CampaignPriorityInput","schedule?":"#CampaignSchedulingInput"}}',
  SmsDialingStrategyInput:
    '{"object":{"callerId":"#CampaignCallerIdInput","callingHours":"#CampaignCallingHoursInput"}}',
  SmsMessageInput: '{"oneOf":["#PlainSmsMessageInput","#TemplateSmsMessageInput"]}',
  SpeechServiceCreated: '{"object":{"sid":"string"}}',
  SsoAttributeRule:
    '{"object":{"Attribute_Type":"string","Kore_Attribute":"string","SAMLAttribute_Name":"string","SAMLAttribute_Value":"string"}}',
  SsoChangeResult:
    '{"object":{"autoOnboarding?":"#SsoOnboarding","message":"string","method":"#SsoMethod","skip2faVerification?":"#SsoTwoFactor"}}',
  SsoDisabled: '{"object":{"message":"string"}}',
  SsoMetadata: '{"object":{"ACS_IDP_URL":"string","ACS_SP_CallBack_URL":"string"}}',
  SsoMethod: '{"anyOf":[{"type":"string","enum":["oidc","saml","wsfed"]}]}',
  SsoOnboarding: '{"object":{"restrict?":"boolean"}}',
  SsoOnboardingChoice: '{"object":{"restrict?":"boolean"}}',
  SsoProtocol: '{"type":"string","enum":["oidc","saml","wsfed"]}',
  SsoTwoFactor: '{"object":{"idp?":"boolean","sp?":"boolean"}}',
  SsoTwoFactorChoice: '{"object":{"idp?":"boolean","sp?":"boolean"}}',
  StoredTableRow: '{"object":{"sys_Id":"string"}}',
  SubscribeDeviceRequest: '{"object":{"deviceId":"string","osType":"string","userId":"string"}}',
  SubscribedDevices: '{"object":{"subscribedDevices":"array"}}',
  SummaryInput: '{"oneOf":["#SummaryOfConversation","#SummaryOfTranscript"]}',
  SummaryOfConversation: '{"object":{"conversationId":"string","transcript?":false}}',
  SummaryOfTranscript: '{"object":{"conversationId?":false,"transcript":"string"}}',
  TableCondition:
    '{"object":{"expressions":{"type":"array","minItems":1,"items":"#TableExpression"},"operator?":{"type":"string","enum":["and","or"]}}}',
  TableExpression:
    '{"object":{"field":"string","operand":{"type":"string","enum":["!=","<","=",">"]},"value":{"type":["boolean","number","string","null"]}}}',
  TableQueryRequest: '{"object":{"query?":"#TableCondition"}}',
  TableRow: '{"type":"object","additionalProperties":{}}',
  TableRows: '{"object":{"hasMore":"boolean","queryResult":"array","total":"integer"}}',
  TableViewRows: '{"object":{"queryResult":"array"}}',
  TaskContainment:
    '{"object":{"Status?":"string","agentTransferSessions?":"integer","agentTransferSessionsInPercentage?":"number","dateRange?":"string","dropOffSessions?":"integer","dropOffSessionsInPercentage?":"number","selfServiceSessions?":"integer","selfServiceSessionsInPercentage?":"number","taskName":"string","taskType?":"string","totalExecution?":"integer","totalSession?":"integer"}}',
  TaskExecutionReport:
    '{"object":{"data":{"type":"object","additionalProperties":["#TaskContainment"]},"total":"integer"}}',
  TaskList:
    '{"object":{"hasMore":"boolean","limit":"integer","page":"integer","results":"array","totalPages":"integer","totalResults":"integer"}}',
  TaskRecord:
    '{"object":{"ETA?":"string","_id":"string","accountId?":"string","activityIds?":["string"],"assigneeType?":{"anyOf":[{"type":"string","enum":["agent","queues","unassigned"]},"string"]},"attachments?":[{}],"caseId":"string","caseRefId":"string","channel?":["string"],"commentIds?":["string"],"convIds?":["string"],"conversationType?":"string","createdAt?":{"type":"string","format":"date-time"},"createdBy?":"#CasePerson","currAssignee?":"#CaseAssignee","desc?":"string","feedback?":[{}],"fields?":["#CaseField"],"iId?":"string","isActive?":"boolean","isBreached?":"boolean","language?":"string","lname?":"string","name":"string","orgId?":"string","participants?":["#CaseParticipant"],"priority?":"#CasePriority","queues?":[{}],"refId?":"string","resolutionCmts?":[{}],"sessIds?":["string"],"source?":"string","status?":"#CaseStatus","tags?":["string"],"taskTmp?":"string","timestampValue?":"integer","updatedAt?":{"type":"string","format":"date-time"},"updatedBy?":"#CasePerson","userInfo?":"#CasePerson"}}',
  TasksQuery:
    '{"object":{"ETAlist?":[{}],"agents?":[{}],"channel?":["string"],"customFields?":[{}],"dueDate?":{"type":"string","format":"date-time"},"endDate?":{"type":"string","format":"date-time"},"limit?":{"type":"integer","minimum":1},"mycase?":"boolean","mytask?":"boolean","priority?":["string"],"queues?":["string"],"searchText?":"string","selectedColumns?":[{}],"skip?":{"type":"integer","minimum":0},"sortBy?":{"anyOf":["string",{"type":"object","additionalProperties":"string"}]},"startDate?":{"type":"string","format":"date-time"},"status?":["string"],"unassigned?":"boolean","unresolved?":"boolean"}}',
  TemplateSmsMessageInput: '{"object":{"message":"string","templateId?":false,"template_name":"string"}}',
  TrainFaqsRequest: '{"object":{"language":"string"}}',
  TrainSearchRequest: '{"object":{"contentIds?":["string"]}}',
  TrainingStatus:
    '{"object":{"isMlInSyncWithBTUtterances?":"boolean","isMlInSyncWithEntityNode?":"boolean","isMlInSyncWithIntentNode?":"boolean","isMlInSyncWithMlparams?":"boolean","isMlInSyncWithPatterns?":"boolean","isMlInSyncWithSentences?":"boolean","isMlInSyncWithSmallTalk?":"boolean","isMlInSyncWithSynonyms?":"boolean","isMlInSyncWithTraits?":"boolean","isMlInSyncWithUBTraining?":"boolean","trainDetails?":{"object":{"nlpVersion?":"integer","trainVersion?":"integer"}},"trainingStatus":{"anyOf":[{"type":"string","enum":["Failed","Finished","Inprogress"]},"string"]}}}',
  TrainingsQueued: '[{"object":{"Training_ID?":"string","message":"string"}}]',
  TranscriptionControlled: '{"object":{"status":{"anyOf":[{"type":"string","enum":["success"]},"string"]}}}',
  TransferConversationRequest: '{"oneOf":["#TransferToAgent","#TransferToQueue"]}',
  TransferConversationResult: '{"object":{"queueId?":"string","sessionId":"string","status":"string"}}',
  TransferToAgent:
    '{"object":{"aId":"string","botSessionId":"string","callbackUrl":{"type":"string","format":"uri"},"orgId":"string","queueId?":false,"transferredType?":false}}',
  TransferToQueue:
    '{"object":{"aId?":false,"botSessionId":"string","callbackUrl":{"type":"string","format":"uri"},"orgId":"string","queueId":"string","transferredType":{"type":"string","const":"QUEUE"}}}',
  TriggerFrequencyInput: '{"object":{"duration?":"string","nOccurrences?":{"type":"integer","minimum":1}}}',
  TriggerSummaryEvent:
    '{"object":{"data":{"object":{"language":"string","locale":"string","type":"string"}},"name":{"type":"string","enum":["TRIGGER_SUMMARY_EVENT"]}}}',
  TriggerUtterance: '{"object":{"utterance":"string"}}',
  UnassignQualityAgents:
    '{"object":{"action":{"type":"string","const":"unassign"},"mappings":{"type":"array","minItems":1,"items":"#QualityAgentMapping"},"mode?":false}}',
  UnsubscribeAllDevices:
    '{"object":{"devices?":false,"unsubscribe":{"type":"string","const":"all"},"userId":"string"}}',
  UnsubscribeDevicesRequest: '{"oneOf":["#UnsubscribeSomeDevices","#UnsubscribeAllDevices"]}',
  UnsubscribeSomeDevices:
    '{"object":{"devices":{"type":"array","minItems":1,"items":"#DeviceReference"},"unsubscribe?":false,"userId":"string"}}',
  UpdateAgentGroupRequest:
    '{"object":{"description":{"type":"string","maxLength":50},"managers":[{"object":{"accessLevel":{"type":"string","enum":["full","view"]},"userId":"string"}}],"name":{"type":"string","maxLength":50}}}',
  UpdateAgentRequest:
    '{"object":{"accountId":"string","agentGroupId":"string","agentGroups?":[{"object":{"groupId":"string","role":"string"}}],"attachmentsEnabled?":"boolean","canSupportCase?":"boolean","canSupportChat?":"boolean","canSupportVoice?":"boolean","canSupportVoiceMail?":"boolean","caseLanguageSupport?":["#LanguageSupportInput"],"chatLanguageSupport?":["#LanguageSupportInput"],"createdAt?":"string","createdBy?":"string","createdByAId?":"string","customId?":"string","dAgentGroups?":[{}],"desktopLayouts?":[{"object":{"id":"string","isDefault?":"boolean"}}],"emailId":"string","emojisEnabled?":"boolean","firstName":"string","fullName?":"string","iId":"string","id":"string","isAccountOwner?":"boolean","lFullName?":"string","lastName":"string","lastOnlineAt?":"string","markedAutoAway?":"boolean","maxDigitalChatSupport?":"integer","maxEmailChatSupport?":"integer","maxMessagingChatSupport?":"integer","nickName?":"string","orgId":"string","phoneNumber?":"string","queues?":[{}],"roleId":"string","skills?":[{}],"status?":"string","updatedAt?":"string","userId":"string","voiceLanguageSupport?":["#LanguageSupportInput"],"voiceSupport?":[{}]}}',
  UpdateCampaignRequest:
    '{"oneOf":["#AgentlessCampaignChange","#ProgressiveCampaignInput","#PreviewCampaignInput","#SmsCampaignChange"]}',
  UpdateCampaignV1Request:
    '{"oneOf":["#AgentlessCampaignV1Input","#ProgressiveCampaignV1Input","#PreviewCampaignV1Input","#SmsCampaignChange"]}',
  UpdateChunkRequest:
    '{"object":{"chunkMeta?":{"type":"object","additionalProperties":{}},"chunkText?":"string","chunkTitle?":"string","pageNumber?":"string","recordTitle?":"string","recordUrl?":"string","sourceUrl?":"string"}}',
  UpdateCoachingRuleRequest:
    '{"object":{"description?":"string","name":"string","triggers":{"type":"array","minItems":1,"items":"#CoachingTriggerInput"}}}',
  UpdateContactListRequest:
    '{"object":{"description?":{"type":"string","maxLength":256},"name?":{"type":"string","maxLength":48}}}',
  UpdateContactListV1Request:
    '{"object":{"allowDuplicates?":"boolean","description?":{"type":"string","maxLength":256},"name?":{"type":"string","maxLength":48}}}',
  UpdateContactRequest:
    '{"object":{"cellPhone?":"#ContactPhoneInput","firstName?":"string","lastName?":"string","salutation?":"string"}}',
  UpdateContactsRequest: '{"type":"array","minItems":1,"items":"#ContactChange"}',
  UpdateLanguageRequest:
    '{"object":{"fileId":"string","multiLingualConfigurations":"#MultiLingualConfigurations","updateLanguage":"string"}}',
  UpdateNlpSettingsRequest:
    '{"object":{"advancedNLPSettings?":["#AdvancedNlpSetting"],"configurations?":["#NlpConfiguration"],"mlParams?":"#MlParams","nlSettings?":"#NlSettings"}}',
  UpdateSkillAgent:
    '{"object":{"email?":"string","firstName?":"string","lastName?":"string","proficiencyLevel?":"#ProficiencyLevel","userId?":"string"}}',
  UpdateSkillGroupRequest:
    '{"object":{"color?":"string","description?":{"type":"string","maxLength":200},"id?":"string","name":"string"}}',
  UpdateSkillRequest:
    '{"object":{"agents?":["#UpdateSkillAgent"],"description?":{"type":"string","maxLength":200},"name":"string","skillGroupId?":"string"}}',
  UpdateTableRowsRequest: '{"object":{"data":"#TableRow","query":"#TableCondition"}}',
  UpdateUserAccessRequest:
    '{"object":{"canCreateBot?":"boolean","emailIds":{"type":"array","minItems":1,"items":"string"},"hasDataTableAndViewAccess?":"boolean","includeMeta?":"boolean","isDeveloper?":"boolean"}}',
  UpdateUserAccessResult: '"array"',
  UpdateUsersRequest: '{"object":{"users":["#UserUpdate"]}}',
  UpdatedAgentGroup:
    '{"object":{"description?":"string","managers?":[{"object":{"accessLevel?":{"anyOf":[{"type":"string","enum":["full","view"]},"string"]},"userId":"string"}}],"name":"string"}}',
  UpdatedCoachingRule:
    '{"object":{"description?":"string","id":"string","name":"string","status?":"string","triggers?":["#CoachingTrigger"]}}',
  UpdatedContact: '{"object":{"contact":"#ContactRecord","id":"string"}}',
  UpdatedTableRows: '{"object":{"nModified":"integer"}}',
  UploadFileRequest:
    '{"object":{"file":{"type":"string","format":"binary"},"fileContext":{"type":"string","enum":["bulkImport","findly"]},"fileExtension":{"type":"string","minLength":1}}}',
  UploadedFile: '{"object":{"fileId":"string","fileName?":"string"}}',
  UsageCounts:
    '{"object":{"alert_notifications?":"integer","conversations?":"integer","proactive_notifications?":"integer","requests?":"integer","sessions?":"integer"}}',
  UsagePeriod: '{"object":{"date":{"type":"string","format":"date-time"},"val":"#UsageCounts"}}',
  UsageReport: '{"object":{"averageSessions?":"number","data":["#BotUsage"]}}',
  UsageSummary:
    '{"object":{"_id":"string","response?":"#UsageReport","status":{"anyOf":[{"type":"string","enum":["IN_PROGRESS","success"]},"string"]}}}',
  UsageSummaryRequest:
    '{"object":{"fromDate":"#DayOrMoment","groupByBot":{"type":"string","enum":["no","yes"]},"groupByPeriod":{"type":"string","enum":["date_day","date_day_hour","date_month"]},"streamIds?":["string"],"toDate":"#DayOrMoment","unitType":[{"type":"string","enum":["alert","conversations","proactive","request","session"]}]}}',
  UsageSummaryStarted:
    '{"object":{"__v?":"integer","_id":"string","action?":"string","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"jobType?":"string","lMod?":{"type":"string","format":"date-time"},"orgId?":"string","percentageComplete?":"number","reportId?":"string","status":{"anyOf":[{"type":"string","enum":["IN_PROGRESS"]},"string"]},"statusLogs?":[{}]}}',
  UserDataErasure:
    '{"object":{"requestId":"string","status":{"anyOf":[{"type":"string","enum":["in-progress"]},"string"]}}}',
  UserDataErasureStatus:
    '{"object":{"RemoveDataFromAllBots?":"boolean","_id":"string","createdOn?":{"type":"string","format":"date-time"},"lastUpdatedOn?":{"type":"string","format":"date-time"},"response":["#ErasedUser"]}}',
  UserList: '{"object":{"availableMore":"boolean","total":"integer","users":"array"}}',
  UserProfile:
    '{"object":{"city?":"string","companyContactPhone?":"string","companyName?":"string","country?":"string","dept?":"string","emailId":"string","firstName?":"string","lastName?":"string","orgUserId?":"string","state?":"string","street?":"string","suiteNo?":"string","worknumber?":"string","zip?":"string"}}',
  UserProfileByOrgUserId:
    '{"object":{"city?":"string","companyContactPhone?":"string","companyName?":"string","country?":"string","dept?":"string","emailId?":"string","firstName?":"string","lastName?":"string","orgUserId":"string","state?":"string","street?":"string","suiteNo?":"string","worknumber?":"string","zip?":"string"}}',
  UserRemovalResult: '{"anyOf":["#UserRemovalSuccess"]}',
  UserRemovalSuccess: '{"object":{"msg":"string"}}',
  UserUpdate:
    '{"object":{"assignBotTasks?":["string"],"canCreateBot?":"boolean","groups?":"#GroupChanges","includeMeta?":"boolean","isDeveloper?":"boolean","roles?":"#RoleChanges","userInfo":{"anyOf":["#UserProfile","#UserProfileByOrgUserId"]}}}',
  UserWriteResult: '{"object":{}}',
  UtteranceTriggerInput:
    '{"object":{"_id?":"string","by":{"type":"string","enum":["agent","customer"]},"frequency?":"#TriggerFrequencyInput","operator?":{"type":"string","enum":["and","or"]},"type":{"type":"string","enum":["utterance"]},"when":{"object":{"addUtterances":["#TriggerUtterance"],"utteranceCount?":{"type":"integer","minimum":1}}}}}',
  UtterancesExportJob:
    '{"object":{"__v?":"integer","_id":"string","action?":"string","countOfDockStatuses?":"integer","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"downloadUrl?":"string","fileType?":"string","jobType?":"string","lMod?":{"type":"string","format":"date-time"},"percentageComplete?":"integer","requestedTime?":{"type":"string","format":"date-time"},"status":{"anyOf":[{"type":"string","enum":["IN_PROGRESS","SUCCESS"]},"string"]},"statusLogs?":[{}],"streamId?":"string"}}',
  UtterancesImportJob:
    '{"object":{"__v?":"integer","_id":"string","createdBy?":"string","createdOn?":{"type":"string","format":"date-time"},"message?":"string","requestType?":"string","status":{"anyOf":[{"type":"string","enum":["pending","success"]},"string"]},"statusLogs?":[{}],"streamId?":"string"}}',
  VariableCollectionsImport:
    '{"object":{"botCollectionVariables?":["#NewCollectionVariable"],"botCollections?":["#NewVariableCollection"],"botVariables?":["#NewBotVariable"]}}',
  VectorWeight: '{"object":{"vectorName":"string","weight":{"type":"integer","minimum":0,"maximum":100}}}',
  VoiceCampaign:
    '{"object":{"contactLists":"array","createdAt":"string","description":"string","dialingMode":"#DialingMode","dialingStrategy":"#VoiceDialingStrategy","name":"string","priority":"string","status":"#CampaignStatus","updatedAt":"string"}}',
  VoiceDialingStrategy:
    '{"object":{"callerId":"#CampaignCallerId","callingHours":"#CampaignCallingHours","defaultRetryPeriod":"integer","dialingOrder":{"anyOf":[{"type":"string","enum":["FIFO","LIFO"]}]},"maxAttemptsPerRecord":"integer","maxRingTime":"integer"}}',
  VoiceDialingStrategyInput:
    '{"object":{"callerId":"#CampaignCallerIdInput","callingHours":"#CampaignCallingHoursInput","defaultRetryPeriod":{"type":"integer","minimum":1,"maximum":1440},"dialingOrder":{"type":"string","enum":["FIFO","LIFO"]},"maxAttemptsPerRecord":{"type":"integer","minimum":1,"maximum":100},"maxRingTime":{"type":"integer","minimum":5,"maximum":120}}}',
  VoiceSupport: '{"object":{"isEnabled?":"boolean","type?":"string"}}',
  Voicemail: '{"object":{"status":"string"}}',
  WebSource:
    '{"object":{"_id":"string","authorizationEnabled?":"boolean","desc?":"string","name":"string","sourceType?":{"anyOf":[{"type":"string","enum":["uploadSitemap","url"]},"string"]},"url?":"string"}}',
  WebhookAnswer: '{"anyOf":["#WebhookReply"]}',
  WebhookAttachment:
    '{"anyOf":[{"object":{"url":"string"}},{"object":{"fileId":"string","fileName":"string","fileType":"string"}}]}',
  WebhookEventMessage:
    '{"object":{"type":{"type":"string","const":"event"},"val":{"type":"string","enum":["ON_CONNECT","SESSION_CLOSURE"]}}}',
  WebhookFormMessage:
    '{"object":{"type":{"type":"string","const":"formData"},"val":{"object":{"data":[{"object":{"componentId":"string","input":{}}}],"formId":"string","meta?":{"type":"object","additionalProperties":{}}}}}}',
  WebhookMessage:
    '{"oneOf":["#WebhookTextMessage","#WebhookEventMessage","#WebhookTemplateMessage","#WebhookFormMessage"]}',
  WebhookMetaTags:
    '{"object":{"messageLevelTags?":["#WebhookTag"],"sessionLevelTags?":["#WebhookTag"],"userLevelTags?":["#WebhookTag"]}}',
  WebhookPollAnswer: '{"anyOf":["#WebhookReply"]}',
  WebhookRecipient: '{"object":{"groupInfo?":{"object":{"id?":"string","name?":"string"}},"id":"string"}}',
  WebhookReply: '{"object":{"data":"array"}}',
  WebhookSendRequest:
    '{"object":{"customData?":{"type":"object","additionalProperties":{}},"from":"#WebhookSender","interactiveLanguage?":"string","mergeIdentity?":"boolean","message":"#WebhookMessage","metaTags?":"#WebhookMetaTags","preferredChannelForResponse?":"string","session?":"#WebhookSession","to?":"#WebhookRecipient"}}',
  WebhookSender:
    '{"object":{"id":{"type":"string","minLength":1},"userInfo?":{"object":{"email?":"string","firstName?":"string","lastName?":"string","user_data?":{"type":"object","additionalProperties":{}}}}}}',
  WebhookSession: '{"object":{"new":"boolean"}}',
  WebhookTag: '{"object":{"name":"string","value":"string"}}',
  WebhookTemplateMessage:
    '{"object":{"type":{"type":"string","const":"template"},"val":{"type":"object","additionalProperties":{}}}}',
  WebhookTextMessage:
    '{"object":{"attachments?":["#WebhookAttachment"],"type":{"type":"string","const":"text"},"val":{"type":"string","minLength":1}}}',
  WebhookUploadAnswer: '"object"',
  WebhookUploadChunk: '{"object":{"chunk":"string","chunkNo":"integer"}}',
  WebhookUploadCommit:
    '{"object":{"fileContext":"string","fileExtension":"string","filename":"string","totalChunks":"string"}}',
  WebhookUploadStart: '{"type":"object","additionalProperties":false}',
  WebhookV1Answer: '{"object":{"from?":"string","status?":"string"}}',
  WebhookV1SendRequest:
    '{"object":{"customData?":{"type":"object","additionalProperties":{}},"from":"#WebhookSender","mergeIdentity?":"boolean","message":{"object":{"attachments?":["#WebhookAttachment"],"text":{"type":"string","minLength":1}}},"messageLevelTags?":["#WebhookTag"],"preferredChannelForResponse?":"string","session?":"#WebhookSession","sessionLevelTags?":["#WebhookTag"],"userLevelTags?":["#WebhookTag"]}}',
  WeeklyCampaignRecurrence:
    '{"object":{"dailyDetails?":false,"recurType":{"type":"string","enum":["Weekly"]},"weeklyDetails":"#WeeklyRecurrenceDetails"}}',
  WeeklyRecurrenceDetails:
    '{"object":{"onceEveryNweeks":{"type":"integer","minimum":1},"whichDays":{"type":"array","minItems":1,"items":{"type":"string","enum":["Fri","Mon","Sat","Sun","Thu","Tue","Wed"]}}}}',
  WfmAgentActivity: '{"object":{"AgentUpdates":"array"}}',
  WfmAgents: '"array"',
  WfmQueues: '"array"',
  WidgetData: '{"object":{"_id":"string","name":"string","type":"string"}}',
  WidgetFilter: '{"object":{"fieldName":"string","filterSource":"string","values":["string"]}}',
  WidgetQuery: '{"object":{"customFilters":["#WidgetFilter"]}}',
};
