export { authenticate, type Credential } from "./authenticate.ts";
export { authExamples } from "./examples.ts";
export { logout, logoutEverywhere } from "./log-out.ts";
export { acceptInvitation, changePassword, login, refresh } from "./login.ts";
export { me } from "./me.ts";
export { requestPasswordReset, resetPassword } from "./password-reset.ts";
export { admit, type Limit } from "./rate-limit.ts";
export {
  AcceptInvitation,
  ChangePassword,
  LogIn,
  Me,
  Refresh,
  RequestPasswordReset,
  ResetPassword,
  SignedUp,
  SignUp,
  TokenPair,
} from "./schema.ts";
export { signup } from "./signup.ts";
export { giveBack, type Rate, take } from "./throttle.ts";
export type { Tokens } from "./token.ts";
