import type { ClockFigures } from "./clocks.ts";
import { median } from "./measure.ts";
import { type Recording, typical, waves } from "./record.ts";
import type { Round } from "./rounds.ts";
import type { RushFigures } from "./rush.ts";

/** All that was seen of one kind of request. */
export interface Result {
  name: string;
  recordings: Recording[];
  rounds: Round[];
}

/** What is measured beside the kinds of requests. */
export interface Figures {
  clocks: ClockFigures;
  rush: RushFigures;
  /** Milliseconds of each sample. */
  latency: readonly number[];
  /** Rows of tables of their own. */
  start: string[][];
  usage: string[][];
}

/** The final tables as text. */
export function report(
  results: readonly Result[],
  { clocks, rush, latency, start, usage }: Figures,
  about: string,
): string {
  const store = [
    ["What it asks of DynamoDB", "round trips", "in a row", "write units", "read units"],
    ...results.map(storeRow),
  ];
  const process = [
    ["CPU ms a request", "bare Hono", "+ same calls", "product", "ratio"],
    ...results.map((result) => loadRow(result, "cpuMs", 2)),
  ];
  const throughput = [
    ["Requests a second", "bare Hono", "+ same calls", "product", "ratio"],
    ...results.map((result) => loadRow(result, "perSecond", 0)),
  ];
  const { tickets, events, targets, seconds, floorSeconds } = clocks;
  const recomputing = [
    ["Clocks recomputed", "tickets", "seconds", "us a ticket", "JSON.parse", "ratio"],
    [
      `${(events / tickets).toFixed(1)} events, ${(targets / tickets).toFixed(1)} targets each`,
      String(tickets),
      seconds.toFixed(1),
      ((seconds / tickets) * 1e6).toFixed(0),
      ((floorSeconds / tickets) * 1e6).toFixed(0),
      (seconds / floorSeconds).toFixed(1),
    ],
  ];
  const endToEnd = [
    ["Change to webhook, ms", "median", "longest", "samples"],
    [
      "shipment exception",
      median(latency).toFixed(0),
      Math.max(...latency).toFixed(0),
      String(latency.length),
    ],
  ];
  const booking = [
    ["A rush on one window", "held", "slot_full", "others", "left", "retries", "seconds"],
    [
      `${rush.attempts} at once on ${rush.capacity}`,
      ...[rush.held, rush.full, rush.others, rush.available].map(String),
      rush.retries.toFixed(2),
      rush.seconds.toFixed(1),
    ],
  ];
  const tables = [store, process, throughput, recomputing, booking, usage, endToEnd, start];
  return [...tables.map(aligned), about].join("\n\n");
}

function storeRow({ name, recordings }: Result): string[] {
  const recording = typical(recordings);
  const sum = (units: "writeUnits" | "readUnits") =>
    String(recording.reduce((total, call) => total + call[units], 0));
  return [
    name,
    String(recording.length),
    String(waves(recording).length),
    sum("writeUnits"),
    sum("readUnits"),
  ];
}

function loadRow({ name, rounds }: Result, what: "cpuMs" | "perSecond", digits: number): string[] {
  const middle = (of: "bare" | "calls" | "product") => median(rounds.map((round) => round[of][what]));
  // The ratio of each round, since its two runs had the same machine; other work on it comes and goes.
  const ratio = median(rounds.map(({ product, calls }) => product[what] / calls[what]));
  const figures = (["bare", "calls", "product"] as const).map((of) => middle(of).toFixed(digits));
  return [name, ...figures, ratio.toFixed(2)];
}

/** Columns side by side, the first row above them. */
export function aligned(rows: readonly string[][]): string {
  const cell = (text: string, column: number) => (column === 0 ? text.padEnd(30) : text.padStart(12));
  return rows.map((row) => row.map(cell).join("  ")).join("\n");
}
