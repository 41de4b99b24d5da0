import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import { Api, type StackContext, use } from "sst/constructs";
import { anyItem, becomeTenant, keyThroughTable, sendMessages } from "./access.ts";
import { consoleSite } from "./console.ts";
import { data } from "./data.ts";
import { settings, stripeEnvironment } from "./settings.ts";
import { worker } from "./worker.ts";

const referenceScript = "node_modules/@scalar/api-reference/dist/browser/standalone.js";

// Neither path nor query: links of public pages open without a log-in, so whoever read the log could open them.
const logFormat = JSON.stringify({
  time: "$context.requestTime",
  requestId: "$context.requestId",
  method: "$context.httpMethod",
  status: "$context.status",
  bytes: "$context.responseLength",
  milliseconds: "$context.responseLatency",
  functionMilliseconds: "$context.integration.latency",
  functionRequestId: "$context.integration.requestId",
  error: "$context.integrationErrorMessage",
});

/** The one way in: every request goes to one function, which knows the routes, the limits and the origins. */
export function api({ stack }: StackContext) {
  const store = use(data);
  const { domainName, certificateArn } = settings();
  const http = new Api(stack, "http", {
    cors: false,
    defaults: { throttle: { rate: 1000, burst: 2000 } },
    accessLog: { format: logFormat, retention: "three_months" },
    ...(domainName && certificateArn
      ? {
          customDomain: {
            domainName,
            isExternalDomain: true,
            cdk: { certificate: Certificate.fromCertificateArn(stack, "Certificate", certificateArn) },
          },
        }
      : {}),
  });
  const url = http.customDomainUrl ?? http.url;

  const handler = worker(stack, store, "api", {
    description: "Every request",
    handler: "functions/api/lambda.handler",
    memorySize: 1024,
    // Read when somebody opens the API's page, and no part of the code.
    copyFiles: [{ from: referenceScript, to: "reference.js" }],
    // API Gateway gives up at 30 s.
    timeout: "29 seconds",
    environment: {
      PUBLIC_URL: url,
      CONSOLE_URL: use(consoleSite).url,
      TENANT_ROLE_ARN: store.tenantRole.roleArn,
      ...stripeEnvironment(),
    },
    permissions: [
      becomeTenant(store.tenantRole.roleArn),
      anyItem(store.table.tableArn),
      keyThroughTable(store.key),
      // Whoever moves a sandbox's clock gets what falls due on the way, messages among it, within the request.
      ...sendMessages(stack),
    ],
  });
  http.addRoutes(stack, { $default: handler });

  stack.addOutputs({ url });
  return { http, url, handler };
}
