/** Where a command writes. Colours are for terminals, and not where `NO_COLOR` is set (https://no-color.org). */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  green(text: string): string;
  red(text: string): string;
  faint(text: string): string;
  /** Whether a person looks at `out`. */
  isInteractive: boolean;
}

interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
}

export function terminal(stdout: Stream, stderr: Stream, env: Record<string, string | undefined>): Terminal {
  const isInteractive = stdout.isTTY === true;
  const isColoured = isInteractive && !env.NO_COLOR && env.TERM !== "dumb";
  const colour = (code: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    out: (line) => stdout.write(`${line}\n`),
    err: (line) => stderr.write(`${line}\n`),
    green: colour(32),
    red: colour(31),
    faint: colour(2),
    isInteractive,
  };
}

/** The time of day here, for a line of a log. */
export function clock(at: Date = new Date()): string {
  return at.toTimeString().slice(0, 8);
}
