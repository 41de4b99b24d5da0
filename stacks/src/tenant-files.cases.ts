import { expect, it } from "vitest";
import type { Found } from "./found.ts";
import { allowed } from "./simulate.ts";

/** How the bucket of evidence is kept, and what a session tagged with one tenant may do with it. */
export function tenantFiles(stacks: () => Found): void {
  const tenant = "ten_0abc";

  it("are encrypted, versioned, closed to the public and to plain http", () => {
    const [id] =
      stacks()
        .all("AWS::S3::Bucket")
        .find(([name]) => name.startsWith("Uploads")) ?? [];
    const bucket = stacks().only("AWS::S3::Bucket", (_, name) => name.startsWith("Uploads"));
    expect(bucket).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" } },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: "Enabled" },
      CorsConfiguration: { CorsRules: [{ AllowedMethods: ["POST", "GET"] }] },
      LifecycleConfiguration: { Rules: [{ Status: "Enabled" }] },
    });
    // Nothing that would remove evidence by itself.
    expect(JSON.stringify(bucket.LifecycleConfiguration)).not.toContain("Expiration");
    const policy = stacks().only("AWS::S3::BucketPolicy", ({ Bucket }) => String(Bucket) === id);
    expect(JSON.stringify(policy)).toContain('"Effect":"Deny"');
    expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
  });

  const may = (action: string, key: string, tags: Record<string, string> = { TenantId: tenant }) => {
    const [id] =
      stacks()
        .all("AWS::S3::Bucket")
        .find(([name]) => name.startsWith("Uploads")) ?? [];
    return allowed({
      principal: `arn:aws:sts::111122223333:assumed-role/TenantData/${tenant}`,
      action: `s3:${action}`,
      resource: `arn:aws:s3:::${id}${key}`,
      context: Object.fromEntries(
        Object.entries(tags).map(([name, value]) => [`aws:PrincipalTag/${name}`, value]),
      ),
      identity: stacks().policyOf("TenantData"),
    });
  };

  it.each(["GetObject", "GetObjectVersion", "PutObject"])(
    "may %s below its own name only",
    async (action) => {
      expect(await may(action, `/${tenant}/uploads/upl_1`)).toBe(true);
      for (const other of ["ten_0xyz", "ten_0ab", "ten_0abcd", "ten_0abc_test", ""]) {
        expect(await may(action, `/${other}/uploads/upl_1`), other).toBe(false);
      }
      expect(await may(action, `/${tenant}/uploads/upl_1`, {})).toBe(false);
    },
  );

  it("may neither be listed nor removed", async () => {
    expect(await may("ListBucket", "")).toBe(false);
    expect(await may("DeleteObject", `/${tenant}/uploads/upl_1`)).toBe(false);
    expect(await may("DeleteObjectVersion", `/${tenant}/uploads/upl_1`)).toBe(false);
  });
}
