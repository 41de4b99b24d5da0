import { runSimulation } from "@cloud-copilot/iam-simulate";

/** A policy document as it stands in a template, with plain ARNs. */
export interface Policy {
  Version: string;
  Statement: {
    Effect: string;
    Action: string | string[];
    Resource?: string | string[];
    Condition?: Record<string, Record<string, string | string[]>>;
  }[];
}

interface Request {
  principal: string;
  action: string;
  resource: string;
  /** Condition keys, such as `dynamodb:LeadingKeys`; one that is left out is not in the request. */
  context?: Record<string, string | string[]>;
  identity: Policy;
  /** A role's trust policy, where the action is to assume it. */
  trust?: Policy;
}

/** Whether IAM would allow a request. @throws Error when the simulator cannot make sense of it */
export async function allowed({
  principal,
  action,
  resource,
  context = {},
  identity,
  trust,
}: Request): Promise<boolean> {
  const answer = await runSimulation(
    {
      request: {
        principal,
        action,
        resource: { resource, accountId: "111122223333" },
        contextVariables: context,
      },
      identityPolicies: [{ name: "identity", policy: identity }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy: trust,
    },
    {},
  );
  if (answer.resultType === "error") throw new Error(JSON.stringify(answer.errors));
  return answer.overallResult === "Allowed";
}
