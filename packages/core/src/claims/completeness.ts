import type { ClaimKind, Proof } from "./kinds.ts";
import type { RulesContent } from "./rules-schema.ts";

/**
 * What a claim still has to prove. A piece that says what it proves counts for that; each piece that says nothing
 * counts for the first proof that is still open.
 */
export function missingProofs(
  kind: ClaimKind,
  evidence: readonly { proves?: Proof | undefined }[],
  rules: Pick<RulesContent, "evidence">,
): Proof[] {
  const said = new Set(evidence.map(({ proves }) => proves));
  const open = rules.evidence[kind].filter((proof) => !said.has(proof));
  return open.slice(evidence.filter(({ proves }) => proves === undefined).length);
}
