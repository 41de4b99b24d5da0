import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { type App, type FunctionProps, Function as Lambda, type Stack } from "sst/constructs";
import { roleName } from "./access.ts";
import { bundling } from "./bundling.ts";
import type { Data } from "./data.ts";
import { settings } from "./settings.ts";

interface Worker
  extends Pick<FunctionProps, "copyFiles" | "memorySize" | "timeout" | "retryAttempts" | "maxEventAge"> {
  handler: string;
  description: string;
  environment: Record<string, string>;
  permissions: PolicyStatement[];
}

/** A function with a log and a role of its own, which holds what `permissions` names and nothing beside. */
export function worker(stack: Stack, store: Data, name: string, { permissions, ...props }: Worker): Lambda {
  const logGroup = new LogGroup(stack, `${name}Log`, { retention: RetentionDays.THREE_MONTHS });
  const role = new Role(stack, `${name}Role`, {
    roleName: roleName(stack.node.root as App, name),
    assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
  });
  const writeLog = new PolicyStatement({
    actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
    resources: [logGroup.logGroupArn],
  });
  for (const statement of [writeLog, ...permissions]) role.addToPolicy(statement);

  return new Lambda(stack, name, {
    ...props,
    role,
    logGroup,
    runtime: "nodejs22.x",
    architecture: "arm_64",
    environmentEncryption: store.key,
    environment: { ...commonEnvironment(store), ...props.environment },
    nodejs: bundling,
  });
}

/** The secret goes in by reference: CloudFormation resolves it, and the variables are encrypted with the key. */
function commonEnvironment(store: Data): Record<string, string> {
  return {
    TABLE_NAME: store.table.tableName,
    CAAS_SECRET: store.secret.secretValue.unsafeUnwrap(),
    UPLOADS_BUCKET: store.uploads.bucketName,
    UPLOADS_ORIGIN: `https://${store.uploads.bucketRegionalDomainName}`,
    MAIL_FROM: settings().mailFrom,
    NODE_OPTIONS: "--enable-source-maps",
  };
}
