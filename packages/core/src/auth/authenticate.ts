import { standing as billingStanding } from "../billing/index.ts";
import {
  type Actor,
  AppError,
  type Mode,
  type Permission,
  permissionsOf,
  permissionsOfScopes,
  readingOf,
} from "../kernel/index.ts";
import * as Keys from "../keys/index.ts";
import * as Members from "../members/index.ts";
import * as Tenants from "../tenants/index.ts";
import { isGood, standing } from "./session.ts";
import { readAccessToken } from "./token.ts";

export interface Credential {
  /** The `Authorization` header's value. */
  authorization: string | undefined;
  /** The `Caas-Mode` header's value; moves members only, since a key's world is in its name. */
  mode?: string | undefined;
}

const refused = (detail: string) => new AppError("unauthorized", { detail });

/**
 * Who a credential stands for. What is read for it is kept for some seconds in this process, so most requests
 * cost no read; a change made in this process counts at once, one made in another after 30 s at most. The
 * sandbox's clock is read every time.
 * @throws AppError `unauthorized` without a credential or for a bad one, `bad_request` for a mode that is none
 */
export async function authenticate({
  authorization,
  mode,
}: Credential): Promise<Exclude<Actor, { type: "public" }>> {
  const token = bearer(authorization);
  const asked = modeOf(mode);
  return token.startsWith("caas_") ? keyActor(token) : memberActor(token, asked);
}

function bearer(authorization: string | undefined): string {
  if (!authorization) throw refused("Send an API key or an access token: Authorization: Bearer …");
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization.trim()) ?? [];
  if (!token) throw refused("The Authorization header must be: Bearer …");
  return token;
}

function modeOf(mode: string | undefined): Mode {
  if (mode === undefined || mode === "live" || mode === "test") return mode ?? "live";
  throw new AppError("bad_request", { detail: 'The header Caas-Mode must be "live" or "test".' });
}

async function keyActor(secret: string): Promise<Exclude<Actor, { type: "public" }>> {
  const key = await Keys.identify(secret);
  if (!key) throw refused("This API key is not, or no longer, valid.");
  const { tenantId, keyId, mode } = key;
  const { readOnly, ...where } = await world(tenantId, mode);
  const permissions = permissionsOfScopes(key.scopes);
  return { type: "apiKey", keyId, mode, ...where, ...allowed(permissions, readOnly) };
}

async function memberActor(token: string, mode: Mode): Promise<Exclude<Actor, { type: "public" }>> {
  const claims = await readAccessToken(token);
  if (!claims) throw refused("This access token is not, or no longer, valid.");
  const { tenantId, memberId, sessionId } = claims;
  const [session, member, { readOnly, ...where }] = await Promise.all([
    standing(tenantId, sessionId),
    Members.standing(tenantId, memberId),
    world(tenantId, mode),
  ]);
  if (!session || !member || !isGood(session, member)) throw refused("This log-in has ended.");
  const { role } = member;
  return { type: "member", memberId, role, mode, ...where, ...allowed(permissionsOf(role), readOnly) };
}

async function world(tenantId: string, mode: Mode) {
  const [tenant, clockOffset, billing] = await Promise.all([
    Tenants.standing(tenantId),
    mode === "test" ? Tenants.clockOffset(tenantId) : 0,
    billingStanding(tenantId),
  ]);
  if (!tenant) throw refused("This account is suspended.");
  return { tenant, clockOffset, readOnly: billing.access === "read_only" };
}

function allowed(permissions: ReadonlySet<Permission>, readOnly: boolean) {
  return readOnly ? { permissions: readingOf(permissions), readOnly } : { permissions };
}

/** The session behind an `Authorization` header; `null` where a key, or nothing good, is in it. */
export async function sessionOf(authorization: string | undefined) {
  const claims = await readAccessToken(bearer(authorization));
  return claims && standing(claims.tenantId, claims.sessionId);
}
