/** What one deployment chooses, from the environment of the command that deploys it. */
export interface Settings {
  /** The sender of all mail; SES must have verified its domain. */
  mailFrom: string;
  /** The host under which the API is reached; without it, the address that API Gateway gives. */
  domainName: string | undefined;
  /** The certificate for the host, in the API's region. */
  certificateArn: string | undefined;
  /** The host under which the console is reached; without it, the address that CloudFront gives. */
  consoleDomainName: string | undefined;
  /** The certificate for that host, in us-east-1 as CloudFront wants it. */
  consoleCertificateArn: string | undefined;
  /** Who gets mail when an alarm goes off. */
  alarmEmail: string | undefined;
}

/** @throws Error when a host is named without its certificate */
export function settings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const { MAIL_FROM, DOMAIN_NAME, CERTIFICATE_ARN, ALARM_EMAIL } = environment;
  const { CONSOLE_DOMAIN_NAME, CONSOLE_CERTIFICATE_ARN } = environment;
  if (DOMAIN_NAME && !CERTIFICATE_ARN) throw new Error("DOMAIN_NAME needs CERTIFICATE_ARN beside it.");
  if (CONSOLE_DOMAIN_NAME && !CONSOLE_CERTIFICATE_ARN)
    throw new Error("CONSOLE_DOMAIN_NAME needs CONSOLE_CERTIFICATE_ARN beside it.");
  return {
    mailFrom: MAIL_FROM || "no-reply@caas.example",
    domainName: DOMAIN_NAME || undefined,
    certificateArn: CERTIFICATE_ARN || undefined,
    consoleDomainName: CONSOLE_DOMAIN_NAME || undefined,
    consoleCertificateArn: CONSOLE_CERTIFICATE_ARN || undefined,
    alarmEmail: ALARM_EMAIL || undefined,
  };
}

/** Stripe's keys, where there are any; they are encrypted with the functions' other variables. */
export function stripeEnvironment(environment: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET } = environment;
  if (!STRIPE_SECRET_KEY) return {};
  return { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET: STRIPE_WEBHOOK_SECRET ?? "" };
}
