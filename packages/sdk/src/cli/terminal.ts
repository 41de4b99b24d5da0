/**
 * Where a command writes. Each of its two streams is coloured where it is a terminal itself, and not where `NO_COLOR`
 * is set (https://no-color.org).
 */
export interface Terminal {
  out(line: string): void;
  /** Something else than what was asked for: how it goes, what to do. */
  note(line: string): void;
  /** Something that went wrong. */
  warn(line: string): void;
  /** How far it is: one short line below all others, until the next. `""` takes it away. For terminals only. */
  progress(text: string): void;
  /** For what goes to `out`. */
  green(text: string): string;
  red(text: string): string;
  faint(text: string): string;
}

interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
}

type Environment = Record<string, string | undefined>;

export function terminal(stdout: Stream, stderr: Stream, env: Environment): Terminal {
  const out = brush(stdout, env);
  const err = brush(stderr, env);
  const isRewritable = stderr.isTTY === true && env.TERM !== "dumb";
  let standing = "";

  const clear = () => standing && stderr.write("\r\u001b[2K");
  function line(stream: Stream, text: string): void {
    clear();
    stream.write(`${text}\n`);
    if (standing) stderr.write(standing);
  }
  return {
    out: (text) => line(stdout, text),
    note: (text) => line(stderr, err(faint, text)),
    warn: (text) => line(stderr, err(red, text)),
    progress(text) {
      if (!isRewritable) return;
      clear();
      standing = text && err(faint, text);
      if (standing) stderr.write(standing);
    },
    green: (text) => out(green, text),
    red: (text) => out(red, text),
    faint: (text) => out(faint, text),
  };
}

const [faint, red, green] = [2, 31, 32];

function brush({ isTTY }: Stream, env: Environment) {
  const isColoured = isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  return (colour: number, text: string) => (isColoured ? `\u001b[${colour}m${text}\u001b[0m` : text);
}

/** The time of day here, for a line of a log. */
export function clock(at: Date = new Date()): string {
  return at.toTimeString().slice(0, 8);
}
