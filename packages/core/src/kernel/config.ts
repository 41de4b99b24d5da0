import { z } from "zod";

const Environment = z.object({
  TABLE_NAME: z.string().default("caas"),
  BUS_NAME: z.string().default("caas"),
  /** Where people and carriers reach this deployment, without a slash at its end. */
  PUBLIC_URL: z.url().default("http://localhost:3000"),
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
});

export interface Config {
  tableName: string;
  busName: string;
  publicUrl: string;
  secret: string;
  tenantRoleArn: string | undefined;
  webhooksToLoopback: boolean;
  sandboxSendsMessages: boolean;
  apiRequestsPerSecond: number;
  apiBurst: number;
  mailFrom: string;
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
  return {
    tableName: value.TABLE_NAME,
    busName: value.BUS_NAME,
    publicUrl: value.PUBLIC_URL.replace(/\/$/, ""),
    secret: value.CAAS_SECRET,
    tenantRoleArn: value.TENANT_ROLE_ARN,
    webhooksToLoopback: value.WEBHOOKS_TO_LOOPBACK,
    sandboxSendsMessages: value.SANDBOX_SENDS_MESSAGES,
    apiRequestsPerSecond: value.API_REQUESTS_PER_SECOND,
    apiBurst: value.API_BURST,
    mailFrom: value.MAIL_FROM,
  };
}
