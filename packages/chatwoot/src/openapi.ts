export * from "@truewire/core/chatwoot";
