import { Entity } from "electrodb";
import { asPlatform, configuration, type Write, write } from "../db/index.ts";
import { AppError, lazy, normalizeEmail, sha256 } from "../kernel/index.ts";

/**
 * Which member has an e-mail address. It stands outside of all tenants, because a log-in names no tenant: an
 * address is unique over the platform, which its key sees to. Only the address's hash is in the key.
 */
export const EmailLookup = lazy(
  () =>
    new Entity(
      {
        model: { entity: "emailLookup", version: "1", service: "caas" },
        attributes: {
          emailHash: { type: "string", required: true },
          tenantId: { type: "string", required: true },
          memberId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["emailHash"], template: "EMAIL#${emailHash}", casing: "none" },
            sk: { field: "sk", composite: [], template: "email", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export const emailTaken = () =>
  new AppError("email_taken", {
    detail: "A member with this e-mail address exists already.",
    errors: [{ path: "email", code: "email_taken", message: "is taken" }],
  });

export function emailHash(email: string): string {
  return sha256(normalizeEmail(email));
}

interface Owner {
  tenantId: string;
  memberId: string;
}

/** Claims an address for a member; of two claims at once the address's key lets one through. */
export function claimEmail(email: string, { tenantId, memberId }: Owner): Write {
  return write(EmailLookup().create({ emailHash: emailHash(email), tenantId, memberId }), emailTaken);
}

export function releaseEmail(email: string): Write {
  return write(EmailLookup().delete({ emailHash: emailHash(email) }));
}

/** Who has an address, read fresh. */
export async function ownerOfEmail(email: string): Promise<Owner | null> {
  const { data } = await asPlatform(() =>
    EmailLookup()
      .get({ emailHash: emailHash(email) })
      .go({ consistent: true }),
  );
  return data;
}
