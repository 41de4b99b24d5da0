import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** What S3 would answer instead of storing or giving a file. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const Policy = z.object({
  expiration: z.string(),
  conditions: z.array(
    z.union([
      z.tuple([z.literal("content-length-range"), z.number(), z.number()]),
      z.tuple([z.enum(["eq", "starts-with"]), z.string(), z.string()]),
      z.record(z.string(), z.string()),
    ]),
  ),
});

/** Fields that need no condition. */
const free: ReadonlySet<string> = new Set(["policy", "x-amz-signature", "bucket"]);

/**
 * Checks a form against the policy that is signed in it, as S3 does
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html): the signature, the time, every
 * condition, and that no field is without one.
 * @param fields by their names in small letters, with the bucket
 * @throws Refused
 */
export function checkPolicy(fields: Record<string, string>, bytes: number): void {
  const { policy: encoded, "x-amz-signature": signature, "x-amz-credential": credential } = fields;
  if (!encoded || !signature || !credential)
    throw new Refused(
      403,
      "AccessDenied",
      "The form is not signed: Policy, X-Amz-Credential, X-Amz-Signature.",
    );
  if (!isSigned(encoded, credential, signature))
    throw new Refused(403, "SignatureDoesNotMatch", "The request signature we calculated does not match.");
  const policy = Policy.parse(JSON.parse(Buffer.from(encoded, "base64").toString("utf8")));
  if (!(Date.now() <= Date.parse(policy.expiration)))
    throw new Refused(403, "AccessDenied", "Invalid according to Policy: Policy expired.");
  const named = new Set<string>();
  for (const condition of policy.conditions) {
    if (!Array.isArray(condition)) {
      for (const [name, value] of Object.entries(condition)) checkField(name, "eq", value);
    } else if (condition[0] === "content-length-range") {
      const [, least, most] = condition;
      if (bytes < least)
        throw new Refused(
          400,
          "EntityTooSmall",
          "Your proposed upload is smaller than the minimum allowed size",
        );
      if (bytes > most)
        throw new Refused(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
    } else checkField(condition[1].replace(/^\$/, ""), condition[0], condition[2]);
  }
  for (const name of Object.keys(fields)) {
    if (!free.has(name) && !named.has(name))
      throw new Refused(403, "AccessDenied", `Invalid according to Policy: Extra input fields: ${name}`);
  }

  function checkField(given: string, how: "eq" | "starts-with", value: string): void {
    const name = given.toLowerCase();
    named.add(name);
    const field = fields[name] ?? "";
    if (how === "eq" ? field === value : field.startsWith(value)) return;
    throw new Refused(403, "AccessDenied", `Invalid according to Policy: Policy Condition failed: ${name}`);
  }
}

/** Whether a policy was signed with this run's credentials (Signature Version 4, for POST). */
function isSigned(policy: string, credential: string, signature: string): boolean {
  const [, day = "", region = "", service = "", end = ""] = credential.split("/");
  const key = [day, region, service, end].reduce<string | Buffer>(
    (secret, part) => createHmac("sha256", secret).update(part).digest(),
    `AWS4${process.env.AWS_SECRET_ACCESS_KEY ?? ""}`,
  );
  const right = Buffer.from(createHmac("sha256", key).update(policy).digest("hex"));
  const given = Buffer.from(signature);
  return right.length === given.length && timingSafeEqual(right, given);
}
