export * from "@truewire/core/koreai";
