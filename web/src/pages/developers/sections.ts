import type { Permission } from "../../api/me.ts";

/** The pages for developers, in their order. */
export const sections = [
  { name: "keys", to: "/developers/keys", permission: "keys:read" },
  { name: "webhooks", to: "/developers/webhooks", permission: "webhooks:read" },
  { name: "events", to: "/developers/events", permission: "events:read" },
  { name: "inbound", to: "/developers/inbound", permission: "inbound:read" },
  { name: "codes", to: "/developers/codes", permission: "inbound:read" },
  { name: "sandbox", to: "/developers/sandbox", permission: "sandbox:write" },
] as const satisfies { name: string; to: string; permission: Permission }[];

export type SectionName = (typeof sections)[number]["name"];
