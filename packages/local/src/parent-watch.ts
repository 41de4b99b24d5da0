import { processFacts, processMark } from "./process-identity.ts";

const lookEveryMs = 200;

/**
 * Calls back when the process that started this one has gone. npm passes on the signals that it gets, but `kill -9`
 * it cannot pass on: the run would go on unseen, holding the port and the data directory. Between npm and this
 * process there may be a shell.
 */
export function watchParent(gone: () => void): void {
  const watched = starters().map((pid) => ({ pid, mark: processMark(pid) }));
  const parent = process.ppid;
  const timer = setInterval(() => {
    const lost = process.ppid !== parent || watched.some(({ pid, mark }) => mark !== processMark(pid));
    if (!lost) return;
    clearInterval(timer);
    gone();
  }, lookEveryMs);
  timer.unref();
}

/** The parent, and above a shell its parent too. */
function starters(): number[] {
  const parent = processFacts(process.ppid);
  if (!parent) return [];
  const throughShell = /^(sh|dash|bash|zsh|ash|ksh)$/.test(parent.command) && parent.parent > 1;
  return throughShell ? [process.ppid, parent.parent] : [process.ppid];
}
