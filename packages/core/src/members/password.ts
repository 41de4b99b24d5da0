import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/**
 * scrypt with N = 2^15, r = 8, p = 3 (32 MiB): one of the settings of equal strength that OWASP's Password
 * Storage Cheat Sheet names, and the one whose memory fits a small function beside a few other log-ins.
 */
const current = { cost: 15, blockSize: 8, parallelization: 3 };
type Parameters = typeof current;

/** Length as NIST SP 800-63B asks for beside a throttle; spaces and any script may be used. */
export const Password = z.string().min(8, "must have at least 8 characters").max(200);

/** `scrypt$15$8$3$<salt>$<hash>`: the parameters stand with the hash, so that they can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, current);
  const { cost, blockSize, parallelization } = current;
  return [
    "scrypt",
    cost,
    blockSize,
    parallelization,
    salt.toString("base64url"),
    hash.toString("base64url"),
  ].join("$");
}

/**
 * Whether a password is the one that was hashed. Where there is no hash the same work is done, so that the time
 * an answer takes does not tell whether an account exists.
 */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const known = stored === undefined ? undefined : parseHash(stored);
  const hash = await derive(password, known?.salt ?? Buffer.alloc(16), known?.parameters ?? current);
  return known !== undefined && timingSafeEqual(hash, known.hash);
}

function parseHash(stored: string) {
  const [scheme, cost, blockSize, parallelization, salt = "", hash = ""] = stored.split("$");
  if (scheme !== "scrypt") throw new Error("A stored password has a form that is not known");
  return {
    parameters: {
      cost: Number(cost),
      blockSize: Number(blockSize),
      parallelization: Number(parallelization),
    },
    salt: Buffer.from(salt, "base64url"),
    hash: Buffer.from(hash, "base64url"),
  };
}

function derive(password: string, salt: Buffer, parameters: Parameters): Promise<Buffer> {
  const { cost, blockSize, parallelization } = parameters;
  const N = 2 ** cost;
  // Node refuses above 32 MiB by default; the algorithm needs 128 · N · r bytes and a little.
  const options = { N, r: blockSize, p: parallelization, maxmem: 256 * N * blockSize };
  return new Promise((resolve, reject) => {
    // One person's keyboards may compose the same letters differently; NFKC makes them one.
    scrypt(password.normalize("NFKC"), salt, 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
