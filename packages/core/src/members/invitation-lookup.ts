import { Entity, type EntityItem } from "electrodb";
import { asPlatform, configuration, expired } from "../db/index.ts";
import { AppError, config, expiresInDays, lazy, mark, newId, notFound, sameSecret } from "../kernel/index.ts";

/**
 * An invitation that waits to be accepted. It stands outside of all tenants, because whoever follows its link
 * has no credential yet.
 */
export const InvitationLookup = lazy(
  () =>
    new Entity(
      {
        model: { entity: "invitationLookup", version: "1", service: "caas" },
        attributes: {
          invitationId: { type: "string", required: true },
          tenantId: { type: "string", required: true },
          memberId: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["invitationId"],
              template: "INVITE#${invitationId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "invitation", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

type InvitationItem = EntityItem<ReturnType<typeof InvitationLookup>>;

const invitationDays = 7;

export function newInvitation(owner: { tenantId: string; memberId: string }): InvitationItem {
  const { tenantId, memberId } = owner;
  return {
    invitationId: newId("invitation", Date.now()),
    tenantId,
    memberId,
    expiresAt: expiresInDays(invitationDays),
  };
}

/**
 * The secret of an invitation: its id and a mark (132 bits) that only this deployment can make. So nothing
 * secret is stored or put into an event, and the consumer that sends the mail needs the id only.
 */
export function invitationToken(invitationId: string): string {
  return `${invitationId}.${mark("invitation", invitationId)}`;
}

/** Where the invited person sets their password. */
export function invitationUrl(invitationId: string): string {
  return `${config().consoleUrl}/invitations/${invitationToken(invitationId)}`;
}

export const invitationUsed = () =>
  new AppError("invitation_used", {
    detail: "This invitation was used, withdrawn or is older than 7 days. Ask for a new one.",
  });

/** The invitation of a token. @throws AppError `not_found` for a wrong token, `invitation_used` for a spent one */
export async function findInvitation(token: string): Promise<InvitationItem> {
  const [invitationId = ""] = token.split(".");
  if (!sameSecret(token, invitationToken(invitationId))) throw notFound("invitation");
  const { data } = await asPlatform(() => InvitationLookup().get({ invitationId }).go({ consistent: true }));
  if (!data || expired(data)) throw invitationUsed();
  return data;
}
