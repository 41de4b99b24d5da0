import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A program on the PATH, or where a variable such as `BUN` says it is; null where there is none. */
export function program(variable: string, ...names: string[]): string | null {
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** How each runtime runs a TypeScript file of a project that npm has installed. */
export const runtimes = [
  { name: "Bun", variable: "BUN", command: "bun", args: ["run", "--no-install"] },
  {
    name: "Deno",
    variable: "DENO",
    command: "deno",
    args: ["run", "--no-remote", "--node-modules-dir=manual", "--no-lock", "--allow-net", "--allow-env"],
  },
] as const;

/** Runs a file in the folder of the project. @returns what it wrote */
export async function runIn(
  runtime: (typeof runtimes)[number],
  executable: string,
  file: string,
  at: { cwd: string; env: Record<string, string> },
  ...args: string[]
): Promise<string> {
  const { stdout } = await run(executable, [...runtime.args, file, ...args], { ...at, timeout: 30_000 });
  return stdout;
}
