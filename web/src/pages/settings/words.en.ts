import type { SameKeys } from "../../i18n/words.ts";
import type { zh } from "./words.zh.ts";

export const en: SameKeys<typeof zh> = {
  title: "Settings",
  sections: "Groups of settings",
  sla: "SLA policies",
  calendars: "Calendars",
  playbooks: "Playbooks",
  company: "Company and brand",
  team: "Team",
  notifications: "Messages",
  channels: "Channels",
  packages: "Service packages",
  claimRules: "Claims rules",
  serviceLevels: "Service levels",
  macros: "Macros",
  readOnly: "Your role may look at these settings but not change them.",
  lost: "A colleague has saved another version meanwhile. What you typed is still here; loading the latest gives it up.",
  reload: "Load the latest",
  marked: "Some fields need another look; they are marked.",
};
