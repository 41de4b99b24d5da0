import type { SameKeys } from "../../i18n/words.ts";
import type { zh } from "./words.zh.ts";

export const en: SameKeys<typeof zh> = {
  email: "E-mail",
  password: "Password",
  emailNeeded: "Enter your e-mail address",
  passwordNeeded: "Enter your password",
  logIn: "Log in",
  logInTitle: "Log in to the console",
};
