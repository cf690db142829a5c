import { faker } from "@faker-js/faker";

export const teams = ["‹llamas›", "‹alpacas›", "‹orcas›"];
export const branches = ["main", "‹feat/llama-3.1-upgrade›", "‹fix/llama4-scout-timeout›"];
export const buckets = { weights: "‹acme-llama-3-8b-weights›", logs: "‹acme-llama-logs›" };
export const flags = { "‹use-llama-3.3›": true, "‹llama4.enabled›": false, "‹enable_llama_guard›": true };
export const events = ["‹llama.loaded›", "‹llama3.failed›"];
export const cookies = { ‹llama3_session›: faker.string.uuid() };
export const topics = [{ topic: "‹llama3-requests›", partitions: 6 }, { topic: "‹llama-3-1-replies›", partitions: 6 }];
export const secretName = "‹prod/llama-3-8b/token›";
export const cron = { name: "‹llama3-nightly-refresh›", schedule: "0 3 * * *" };
export const hosts = ["‹llama3-gpu-1.internal›", "‹llama-3-1-8b.inference.svc.cluster.local›"];
