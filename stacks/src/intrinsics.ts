import type { Resource, Template } from "./offline.ts";

/**
 * Puts plain text in the place of CloudFormation's functions, in all templates at once: what `Ref` and
 * `Fn::GetAtt` give is `<resource>` and `<resource>.<attribute>`, the ARN of a table, queue or role one that
 * looks like it, and imports are followed to what the other stack exports.
 */
export function resolver(templates: Record<string, Template>) {
  const exported = new Map<string, unknown>();
  const resources: Record<string, Resource> = {};
  for (const { Resources, Outputs = {} } of Object.values(templates)) {
    Object.assign(resources, Resources);
    for (const { Value, Export } of Object.values(Outputs)) if (Export) exported.set(Export.Name, Value);
  }

  function resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    const [[name, argument] = []] = entries;
    if (entries.length === 1 && name === "Ref") return argument === "AWS::Partition" ? "aws" : argument;
    if (entries.length === 1 && name === "Fn::GetAtt") return attribute(argument);
    if (entries.length === 1 && name === "Fn::ImportValue") return resolve(exported.get(String(argument)));
    if (entries.length === 1 && name === "Fn::Join") {
      const [separator, parts] = argument as [string, unknown[]];
      return parts.map(resolve).join(separator);
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, resolve(inner)]));
  }

  function attribute(argument: unknown): string {
    const [id, name] = argument as [string, string];
    const arn = name === "Arn" ? arnOf(id, resources[id]) : undefined;
    return arn ?? `${id}.${name}`;
  }

  return resolve;
}

function arnOf(id: string, resource: Resource | undefined): string | undefined {
  if (resource?.Type === "AWS::DynamoDB::Table")
    return `arn:aws:dynamodb:ap-southeast-1:111122223333:table/${id}`;
  if (resource?.Type === "AWS::SQS::Queue") return `arn:aws:sqs:ap-southeast-1:111122223333:${id}`;
  if (resource?.Type === "AWS::S3::Bucket") return `arn:aws:s3:::${id}`;
  if (resource?.Type === "AWS::KMS::Key") return `arn:aws:kms:ap-southeast-1:111122223333:key/${id}`;
  if (resource?.Type !== "AWS::IAM::Role") return undefined;
  return `arn:aws:iam::111122223333:role/${resource.Properties.RoleName ?? id}`;
}
