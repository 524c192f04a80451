/** Id of the contact that every subject asks for. */
export const contactId = 42;

/** Token that every subject sends; the server refuses calls without it. */
export const token = "bench-token";

/** What the server answers: a contact as Chatwoot sends it, a few hundred bytes. */
export const answer: string = JSON.stringify({
  payload: {
    additional_attributes: { city: "Lisbon", company_name: "Example", country_code: "PT" },
    availability_status: "offline",
    blocked: false,
    contact_inboxes: [
      { source_id: "f1c7c1de-0c2a-4a9e-9b5e-0a1f6f2f3b11", inbox: { id: 3, channel_type: "Channel::Api" } },
    ],
    created_at: 1_760_000_000,
    custom_attributes: { plan: "pro", seats: 12 },
    email: "someone@example.com",
    id: contactId,
    identifier: "customer-42",
    last_activity_at: 1_760_000_100,
    name: "Some One",
    phone_number: "+15550100",
    thumbnail: "",
  },
});
