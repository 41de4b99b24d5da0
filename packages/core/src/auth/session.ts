import { auditWrite } from "../audit/index.ts";
import { asPlatform, commit, expired, LostRace, transact, type Write, write } from "../db/index.ts";
import {
  AppError,
  expiresInDays,
  iso,
  newId,
  shortCache,
  type TenantProfile,
  withActor,
} from "../kernel/index.ts";
import * as Members from "../members/index.ts";
import * as Tenants from "../tenants/index.ts";
import { SessionEntity, type SessionItem } from "./entity.ts";
import { readRefreshToken, refreshDays, signTokens, type Tokens } from "./token.ts";

const items = shortCache<SessionItem>({ seconds: 10, limit: 2000 });

type Member = Pick<Members.MemberItem, "tenantId" | "memberId" | "credentialVersion">;

/** A new session of a member, to be written with what made it, and its tokens. */
export async function newSession(member: Member): Promise<{ tokens: Tokens; writes: Write[] }> {
  const { tenantId, memberId, credentialVersion } = member;
  const at = Date.now();
  const session: SessionItem = {
    tenantId,
    sessionId: newId("session", at),
    memberId,
    credentialVersion,
    refreshTokenId: newId("session", at),
    status: "active",
    createdAt: iso(at),
    expiresAt: expiresInDays(refreshDays),
  };
  return { tokens: await signTokens(session), writes: [write(SessionEntity().create(session))] };
}

async function read(tenantId: string, sessionId: string): Promise<SessionItem | null> {
  const { data } = await asPlatform(() =>
    SessionEntity().get({ tenantId, sessionId }).go({ consistent: true }),
  );
  return data;
}

/** A session as it was at most 10 s ago. */
export function standing(tenantId: string, sessionId: string): Promise<SessionItem | null> {
  return items.get(sessionId, () => read(tenantId, sessionId));
}

/** Whether a session still lets its member in. */
export function isGood(session: SessionItem, member: Members.MemberItem): boolean {
  return (
    session.status === "active" &&
    !expired(session) &&
    member.status === "active" &&
    session.memberId === member.memberId &&
    session.credentialVersion === member.credentialVersion
  );
}

const refused = () => new AppError("invalid_refresh_token", { detail: "Log in again." });

/**
 * New tokens for a refresh token, which is good once. Brought a second time, even at the same instant, either
 * the member's copy or a thief's comes second and nobody can tell which; so the whole family ends (RFC 9700,
 * section 4.14.2). Clients with several windows must refresh in one of them.
 * @throws AppError `invalid_refresh_token`
 */
export async function rotate(refreshToken: string): Promise<Tokens> {
  const claims = await readRefreshToken(refreshToken);
  if (!claims) throw refused();
  const [session, member, tenant] = await Promise.all([
    read(claims.tenantId, claims.sessionId),
    Members.readMember(claims.tenantId, claims.memberId),
    Tenants.standing(claims.tenantId),
  ]);
  if (!session || !member || !tenant || !isGood(session, member)) throw refused();
  if (session.refreshTokenId !== claims.refreshTokenId) return reused(session, tenant);
  const next: SessionItem = {
    ...session,
    refreshTokenId: newId("session", Date.now()),
    expiresAt: expiresInDays(refreshDays),
  };
  // Of two who bring the same token at once, the second finds it replaced.
  const rotated = SessionEntity()
    .put(next)
    .where(({ refreshTokenId, status }, { eq }) => {
      return `${eq(refreshTokenId, session.refreshTokenId)} AND ${eq(status, "active")}`;
    });
  const tokens = await signTokens(next);
  try {
    return await asPlatform(() => commit({ writes: [write(rotated)] }, tokens));
  } catch (error) {
    if (!(error instanceof LostRace)) throw error;
    return reused(session, tenant);
  }
}

async function reused(session: SessionItem, tenant: TenantProfile): Promise<never> {
  await withActor({ type: "system", name: "auth", tenant, mode: "live", clockOffset: 0 }, () =>
    revoke(session, "session.refresh_token_reused"),
  );
  throw refused();
}

/** Ends a session and tells the audit why; one that has ended stays as it is. The actor must have the tenant. */
export async function revoke({ tenantId, sessionId, memberId }: SessionItem, action: string): Promise<void> {
  const ended = SessionEntity()
    .patch({ tenantId, sessionId })
    .set({ status: "revoked" })
    .where(({ status }, { eq }) => eq(status, "active"));
  const audited = auditWrite(action, { type: "member", id: memberId }, { session: sessionId });
  try {
    await asPlatform(() => transact({ writes: [write(ended), audited] }));
  } catch (error) {
    if (!(error instanceof LostRace)) throw error;
  } finally {
    items.forget(sessionId);
  }
}
