/** The secret as Standard Webhooks has it; one that is written in plain letters stands for its bytes. */
export function keyOf(secret: string): string {
  return secret.startsWith("whsec_") ? secret : `whsec_${Buffer.from(secret).toString("base64")}`;
}

/** Whether a secret can verify: it holds 24 to 64 bytes. */
export function isSigningSecret(secret: string): boolean {
  const bytes = Buffer.from(keyOf(secret).slice("whsec_".length), "base64").length;
  return bytes >= 24 && bytes <= 64;
}
