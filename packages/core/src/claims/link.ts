import { config, type Mode, mark, notFound, sameSecret, scope, tenant } from "../kernel/index.ts";

const prefix = "clm_";

/** Made of the world and the claim, so that the same claim has the same link however often it is asked for. */
function markOf(claimId: string): string {
  return mark("claim", `${tenant()}#${claimId}`);
}

/** The page on which a claimant follows one claim; its token names world and claim and is marked. */
export function linkOf(claimId: string): string {
  const { tenant, mode } = scope();
  const token = `${mode}.${claimId.slice(prefix.length)}.${markOf(claimId)}`;
  return `${config().publicUrl}/t/${tenant.slug}/claims/${token}`;
}

/**
 * The world that a token names; what it says is not believed before {@link openToken}, in that world.
 * @throws AppError `not_found`
 */
export function modeOf(token: string): Mode {
  const [mode] = token.split(".");
  if (mode !== "live" && mode !== "test") throw noClaim();
  return mode;
}

/** The id of the claim that a token of the actor's world opens. @throws AppError `not_found` */
export function openToken(token: string): string {
  const [mode, id = "", given = "", ...more] = token.split(".");
  const claimId = prefix + id;
  if (mode !== scope().mode || more.length > 0 || !sameSecret(given, markOf(claimId))) throw noClaim();
  return claimId;
}

const noClaim = () => notFound("claim, or its link is not complete");
