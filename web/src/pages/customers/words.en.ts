import type { SameKeys } from "../../i18n/words.ts";
import type { zh } from "./words.zh.ts";

export const en: SameKeys<typeof zh> = {
  title: "Customers",
  find: "Phone or e-mail",
  nobody: "No customer matches",
  name: "Name",
  phone: "Phone",
  email: "E-mail",
  stage: "Stage",
  vip: "VIP",
  locale: "Language",
  since: "Since",
  profile: "Profile",
  history: "History",
  saved: "The customer was saved",
  stages: { new: "New", growing: "Growing", mature: "Mature", at_risk: "At risk", churned: "Churned" },
};
