import { resolver } from "./intrinsics.ts";
import type { Resource, Synthesis } from "./offline.ts";
import type { Policy } from "./simulate.ts";

type Properties = Record<string, unknown>;
type Matches = (properties: Properties, id: string) => boolean;

/** What was synthesised, all stacks together, with plain text where CloudFormation would put it. */
export interface Found {
  /** Ids and properties of all resources of a type. */
  all(type: string): [id: string, properties: Properties][];
  /** The properties of the only one that matches. @throws Error unless there is exactly one */
  only(type: string, matches?: Matches): Properties;
  /** The policy of the role whose id begins so. */
  policyOf(role: string): Policy;
}

export function find({ templates }: Synthesis): Found {
  const resolve = resolver(templates);
  const resources = Object.values(templates).flatMap(({ Resources }) => Object.entries(Resources));

  function all(type: string): [string, Properties][] {
    const ofType = resources.filter(([, { Type }]) => Type === type);
    return ofType.map(([id, { Properties }]: [string, Resource]) => [id, resolve(Properties) as Properties]);
  }
  function only(type: string, matches: Matches = () => true): Properties {
    const [first, ...more] = all(type).filter(([id, properties]) => matches(properties, id));
    if (!first || more.length > 0) throw new Error(`${first ? more.length + 1 : 0} of ${type}, not one`);
    return first[1];
  }
  // CloudFormation's names have no hyphens.
  const policyOf = (role: string) =>
    only("AWS::IAM::Policy", ({ Roles }) => String(Roles).startsWith(role.replaceAll("-", "")))
      .PolicyDocument as Policy;

  return { all, only, policyOf };
}

/** The ARN of a function's role in the stage `dev`. */
export function roleArn(worker: string): string {
  return `arn:aws:iam::111122223333:role/dev-caas-ap-southeast-1-${worker}`;
}
