/** Why the local run cannot start: one line, written for the person who typed the command. */
export class StartError extends Error {
  override name = "StartError";
}
