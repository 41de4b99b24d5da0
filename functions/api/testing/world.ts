import type { SignedUp } from "@caas/core/auth";
import { type Mode, type Permission, type Role, randomCode } from "@caas/core/kernel";
import { invitationToken } from "@caas/core/members";
import { type Client, client, type List } from "./client.ts";

export const password = "a password for tests";

/** A tenant that signed up over HTTP, with clients for what it has at hand. */
export interface Firm {
  id: string;
  slug: string;
  ownerId: string;
  ownerEmail: string;
  keys: SignedUp["apiKeys"];
  ownerToken: string;
  /** With the key of the live world. */
  live: Client;
  /** With the key of the sandbox. */
  test: Client;
  /** The owner's log-in, in the live world. */
  owner: Client;
}

/** A tenant of its own, so that tests share one store without meeting. Costs a scrypt. */
export async function signUp(profile: Record<string, unknown> = {}): Promise<Firm> {
  const slug = `t-${randomCode(12)}`;
  const email = `owner@${slug}.example`;
  const input = { company: "Test", slug, email, password, name: "Owner", ...profile };
  const { status, body, text } = await client().post<SignedUp>("/v1/signup", input);
  if (status !== 201) throw new Error(`sign-up answered ${status}: ${text}`);
  return {
    id: body.tenant.id,
    slug,
    ownerId: body.member.id,
    ownerEmail: email,
    keys: body.apiKeys,
    ownerToken: body.accessToken,
    live: client(body.apiKeys.live),
    test: client(body.apiKeys.test),
    owner: client(body.accessToken),
  };
}

interface Joined {
  id: string;
  email: string;
  token: string;
}

/** Invites a person and accepts for them, by the link that would have been mailed. Costs a scrypt. */
export async function join(firm: Firm, role: Role): Promise<Joined> {
  const email = `${role}-${randomCode(6)}@${firm.slug}.example`;
  const { body: member } = await firm.owner.post<{ id: string }>("/v1/members", { email, name: role, role });
  const events = await firm.owner.get<List<{ data: { member: { id: string }; invitation: { id: string } } }>>(
    "/v1/events?type=member.invited",
  );
  const invited = events.body.data.find(({ data }) => data.member.id === member.id);
  const path = `/v1/invitations/${invitationToken(invited?.data.invitation.id ?? "")}/accept`;
  const { status, body, text } = await client().post<{ accessToken: string }>(path, { password });
  if (status !== 200) throw new Error(`the invitation answered ${status}: ${text}`);
  return { id: member.id, email, token: body.accessToken };
}

/** A further key with exactly these scopes. */
export async function keyWith(firm: Firm, scopes: readonly Permission[], mode: Mode = "live") {
  const input = { name: "for a test", mode, scopes };
  const { status, body, text } = await firm.live.post<{ id: string; key: string }>("/v1/api-keys", input);
  if (status !== 201) throw new Error(`a key was refused with ${status}: ${text}`);
  return body;
}
