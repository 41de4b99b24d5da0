import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./browser.ts";
import { provideChromium } from "./browser-install.ts";

/** Before the stories in a browser. */
export default function setup(): void {
  provideChromium({
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get"),
    isRequired: Boolean(process.env.E2E_REQUIRED),
    say: (line) => process.stderr.write(`${line}\n`),
    run: (command, args) =>
      spawnSync(command, args, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0,
    hasChromium: () => findChromium() !== undefined,
  });
}
