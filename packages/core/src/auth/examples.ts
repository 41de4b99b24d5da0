import { apiKeyExample } from "../keys/index.ts";
import { memberExample } from "../members/index.ts";
import { tenantExample } from "../tenants/index.ts";

const password = "correct horse battery staple";

const tokens = {
  tokenType: "Bearer" as const,
  accessToken: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
  expiresIn: 900,
  refreshToken: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh",
};

const member = {
  ...memberExample.output,
  email: "zhang.wei@shanda.example",
  name: "张伟",
  role: "owner" as const,
  skills: [],
  languages: [],
  status: "active" as const,
};

export const authExamples = {
  signUp: {
    company: "闪达速运",
    slug: "shanda",
    email: "zhang.wei@shanda.example",
    password,
    name: "张伟",
    country: "CN",
    timezone: "Asia/Shanghai",
    locale: "zh-CN" as const,
  },
  logIn: { email: "zhang.wei@shanda.example", password },
  refresh: { refreshToken: tokens.refreshToken },
  accept: { password },
  changePassword: { current: password, password: "another long pass phrase" },
  requestReset: { email: "zhang.wei@shanda.example" },
  resetPassword: {
    email: "zhang.wei@shanda.example",
    code: "40718825",
    password: "another long pass phrase",
  },
  tokens,
  signedUp: {
    tenant: tenantExample.output,
    member,
    ...tokens,
    apiKeys: { live: apiKeyExample.secret, test: apiKeyExample.secret.replace("live", "test") },
  },
  me: {
    object: "me" as const,
    mode: "live" as const,
    tenant: tenantExample.output,
    member,
    apiKey: null,
    permissions: ["tenant:read" as const, "tickets:read" as const],
  },
};
