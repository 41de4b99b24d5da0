import { readFileSync } from "node:fs";

/** What Linux knows of a process: its parent, its command's short name, and its start in clock ticks since boot. */
export interface ProcessFacts {
  parent: number;
  command: string;
  startedAt: string;
}

/** `null` where there is no such process, or no `/proc` to ask. */
export function processFacts(pid: number): ProcessFacts | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command stands in parentheses and may itself contain blanks and parentheses (man 5 proc).
    const close = text.lastIndexOf(")");
    const fields = text.slice(close + 2).split(" ");
    if (fields[0] === "Z") return null;
    return {
      parent: Number(fields[1]),
      command: text.slice(text.indexOf("(") + 1, close),
      startedAt: fields[19] ?? "",
    };
  } catch {
    return null;
  }
}

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

/** A mark that no other process has had, also when its pid is used again; empty where the system has no `/proc`. */
export function processMark(pid: number): string {
  const facts = processFacts(pid);
  return facts ? `${bootId()}/${facts.startedAt}` : "";
}

/** Whether the process with this pid lives, and is the one of which the mark was taken. */
export function isAlive(pid: number, mark: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM says that it lives but belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return mark === "" ? true : processMark(pid) === mark;
}
