/** What there is to know of a machine without a browser. */
export interface Machine {
  isRoot: boolean;
  /** Debian and what is made of it. */
  hasApt: boolean;
  /** Whether a run without a browser counts as failed. */
  isRequired: boolean;
  say(line: string): void;
  /** Runs a command; whether it ended well. */
  run(command: string, args: readonly string[]): boolean;
  hasChromium(): boolean;
}

/** With Chinese letters, which the pictures and the widths of the pages need. */
const packages = ["chromium", "fonts-noto-cjk"];
const byHand = `install it (on Debian: apt-get install ${packages.join(" ")}), or name one in CHROMIUM`;

/**
 * Sees to it that there is a Chromium for the tests, and says what it does.
 * @returns whether there is one; without one they are skipped
 * @throws Error where a run without one counts as failed
 */
export function provideChromium(machine: Machine): boolean {
  const { isRoot, hasApt, isRequired, say, run, hasChromium } = machine;
  if (hasChromium()) return true;
  if (isRoot && hasApt) {
    say(`There is no Chromium: installing ${packages.join(" and ")} with apt-get …`);
    const installed =
      run("apt-get", ["update"]) &&
      run("apt-get", ["install", "--yes", "--no-install-recommends", ...packages]);
    if (installed && hasChromium()) return true;
    say("apt-get could not install it.");
  }
  if (isRequired) throw new Error(`There is no Chromium for the tests in a browser: ${byHand}.`);
  say(`There is no Chromium, so the tests in a browser are skipped: ${byHand}.`);
  return false;
}
