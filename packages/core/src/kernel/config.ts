import { z } from "zod";

const Environment = z.object({
  TABLE_NAME: z.string().default("caas"),
  BUS_NAME: z.string().default("caas"),
  /** Where people and carriers reach this deployment, without a slash at its end. */
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  /** Where the console is, without a slash at its end; below `PUBLIC_URL` where not given. */
  CONSOLE_URL: z.url().optional(),
  /** 32 bytes or more from which all other keys are derived. */
  CAAS_SECRET: z.string().min(32, "CAAS_SECRET must have at least 32 characters"),
  /** Role that limits a request to its tenant's keys; without it the function's own role is used. */
  TENANT_ROLE_ARN: z.string().optional(),
  /** Lets sandboxes send webhooks to http and loopback addresses. */
  WEBHOOKS_TO_LOOPBACK: z.stringbool().default(false),
  /** Lets sandboxes send real messages; without it, theirs are logged as sent and go nowhere. */
  SANDBOX_SENDS_MESSAGES: z.stringbool().default(false),
  /** How many API requests a tenant may send a second, and at once after a rest. */
  API_REQUESTS_PER_SECOND: z.coerce.number().positive().default(25),
  API_BURST: z.coerce.number().int().min(1).default(500),
  MAIL_FROM: z.string().default("no-reply@caas.example"),
  /** The platform's own WeChat official account, for tenants that have none; without it WeChat needs a tenant's. */
  WECHAT_APP_ID: z.string().optional(),
  WECHAT_APP_SECRET: z.string().default(""),
  WECHAT_TEMPLATE_ID: z.string().default(""),
  /** Where that account's API is, if not at WeChat. */
  WECHAT_API_BASE: z.url().optional(),
  /** Takes pushes for tenants that have no server for their app, signed with the secret (`whsec_…`). */
  PUSH_URL: z.url().optional(),
  PUSH_SECRET: z.string().default(""),
});

export interface Config {
  tableName: string;
  busName: string;
  publicUrl: string;
  consoleUrl: string;
  secret: string;
  tenantRoleArn: string | undefined;
  webhooksToLoopback: boolean;
  sandboxSendsMessages: boolean;
  apiRequestsPerSecond: number;
  apiBurst: number;
  mailFrom: string;
  /** `null` where the platform has no account. */
  wechat: { appId: string; appSecret: string; templateId: string; endpoint: string | undefined } | null;
  push: { url: string; secret: string } | null;
}

let parsed: Config | undefined;

/** The environment, read and checked once. @throws Error that names every variable that is wrong */
export function config(): Config {
  parsed ??= read(process.env);
  return parsed;
}

function read(environment: NodeJS.ProcessEnv): Config {
  const result = Environment.safeParse(environment);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not complete.\n${lines.join("\n")}`);
  }
  const value = result.data;
  const publicUrl = value.PUBLIC_URL.replace(/\/$/, "");
  return {
    tableName: value.TABLE_NAME,
    busName: value.BUS_NAME,
    publicUrl,
    consoleUrl: (value.CONSOLE_URL ?? `${publicUrl}/console`).replace(/\/$/, ""),
    secret: value.CAAS_SECRET,
    tenantRoleArn: value.TENANT_ROLE_ARN,
    webhooksToLoopback: value.WEBHOOKS_TO_LOOPBACK,
    sandboxSendsMessages: value.SANDBOX_SENDS_MESSAGES,
    apiRequestsPerSecond: value.API_REQUESTS_PER_SECOND,
    apiBurst: value.API_BURST,
    mailFrom: value.MAIL_FROM,
    wechat: value.WECHAT_APP_ID
      ? {
          appId: value.WECHAT_APP_ID,
          appSecret: value.WECHAT_APP_SECRET,
          templateId: value.WECHAT_TEMPLATE_ID,
          endpoint: value.WECHAT_API_BASE,
        }
      : null,
    push: value.PUSH_URL ? { url: value.PUSH_URL, secret: value.PUSH_SECRET } : null,
  };
}
