import type { Permission } from "../../api/me.ts";
import type { zh } from "./words.zh.ts";

export interface Section {
  to: string;
  word: keyof typeof zh;
  /** Without it the section is not offered. */
  permission: Permission;
}

/** The groups of settings, in the order in which they are offered. */
export const sections: readonly Section[] = [
  { to: "/settings/sla", word: "sla", permission: "policies:read" },
  { to: "/settings/calendars", word: "calendars", permission: "policies:read" },
  { to: "/settings/playbooks", word: "playbooks", permission: "policies:read" },
  { to: "/settings/company", word: "company", permission: "tenant:read" },
  { to: "/settings/team", word: "team", permission: "members:read" },
  { to: "/settings/notifications", word: "notifications", permission: "notifications:read" },
  { to: "/settings/channels", word: "channels", permission: "notifications:write" },
  { to: "/settings/packages", word: "packages", permission: "packages:read" },
  { to: "/settings/claim-rules", word: "claimRules", permission: "claims:read" },
  { to: "/settings/service-levels", word: "serviceLevels", permission: "policies:read" },
  { to: "/settings/macros", word: "macros", permission: "tickets:read" },
];
