import { z } from "zod";
import { deriveKey, shortCache } from "../kernel/index.ts";
import type { SessionItem } from "./entity.ts";

const accessSeconds = 15 * 60;
export const refreshDays = 30;

const issuer = "caas";
const audiences = { access: "caas-api", refresh: "caas-refresh" } as const;
type Kind = keyof typeof audiences;

/** Most requests come with a key, so the API starts without it. */
const jose = () => import("jose");

const Claims = z.object({
  sub: z.string(),
  tid: z.string(),
  sid: z.string(),
  jti: z.string().optional(),
  exp: z.number(),
});

export interface Tokens {
  tokenType: "Bearer";
  accessToken: string;
  /** Seconds until the access token ends. */
  expiresIn: number;
  refreshToken: string;
}

type Session = Pick<SessionItem, "tenantId" | "sessionId" | "memberId" | "refreshTokenId">;

/** The tokens of a session: one for requests and the one refresh token that is good from now on. */
export async function signTokens(session: Session): Promise<Tokens> {
  const [accessToken, refreshToken] = await Promise.all([
    sign("access", session, accessSeconds),
    sign("refresh", session, refreshDays * 86_400),
  ]);
  return { tokenType: "Bearer", accessToken, expiresIn: accessSeconds, refreshToken };
}

/** HMAC-SHA-256: only this deployment reads its tokens, and each kind has a key of its own. */
async function sign(kind: Kind, session: Session, seconds: number): Promise<string> {
  const { SignJWT } = await jose();
  const at = Math.floor(Date.now() / 1000);
  const { memberId: sub, tenantId: tid, sessionId: sid, refreshTokenId: jti } = session;
  return new SignJWT(kind === "refresh" ? { sub, tid, sid, jti } : { sub, tid, sid })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(issuer)
    .setAudience(audiences[kind])
    .setIssuedAt(at)
    .setExpirationTime(at + seconds)
    .sign(deriveKey(`${kind}-token`));
}

interface Verified {
  memberId: string;
  tenantId: string;
  sessionId: string;
  refreshTokenId: string | undefined;
  /** Seconds since the epoch. */
  expiresAt: number;
}

async function verify(kind: Kind, token: string): Promise<Verified | null> {
  try {
    const { jwtVerify } = await jose();
    const { payload } = await jwtVerify(token, deriveKey(`${kind}-token`), {
      algorithms: ["HS256"],
      issuer,
      audience: audiences[kind],
    });
    const {
      sub: memberId,
      tid: tenantId,
      sid: sessionId,
      jti: refreshTokenId,
      exp: expiresAt,
    } = Claims.parse(payload);
    return { memberId, tenantId, sessionId, refreshTokenId, expiresAt };
  } catch {
    // Whatever is wrong with a token, whoever brings it learns only that it is not good.
    return null;
  }
}

const verified = shortCache<Verified>({ seconds: accessSeconds, limit: 2000 });

/** What an access token says; `null` for one that is not, or no longer, good. */
export async function readAccessToken(token: string): Promise<Verified | null> {
  const claims = await verified.get(token, () => verify("access", token));
  return claims && claims.expiresAt > Date.now() / 1000 ? claims : null;
}

export function readRefreshToken(token: string): Promise<Verified | null> {
  return verify("refresh", token);
}
