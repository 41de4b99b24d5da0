import { z } from "zod";
import type { Locale } from "../kernel/index.ts";
import type { Sla } from "../sla/index.ts";
import type { TicketItem } from "./entity.ts";

const stepKinds = ["opened", "taken_up", "answered", "proposed", "playbook", "solved", "closed"] as const;

/** A step of a ticket that its customer sees. `at` is when it was done, `dueAt` by when it is to be done. */
export const PublicStep = z.object({
  kind: z.enum(stepKinds),
  /** What a playbook calls its step, by language. */
  name: z.object({ "zh-CN": z.string(), en: z.string() }).nullable(),
  at: z.string().nullable(),
  dueAt: z.string().nullable(),
});
export type PublicStep = z.infer<typeof PublicStep>;

export const Who = z.enum(["firm", "customer", "partner", "nobody"]);

type Targets = Sla["targets"];
type Clocked = Pick<TicketItem, "status" | "createdAt" | "solvedAt" | "clock">;
type PlaybookSteps = TicketItem["playbook"]["steps"];
/** What a playbook calls its steps, by their ids. */
export type StepNames = ReadonlyMap<string, Record<Locale, string>>;

/**
 * What was done, as it came, and what is still to be done, in the order of the work; of a ticket that is over only
 * what was done, for nothing will be any more. What its playbook calls answering and proposing are those steps.
 */
export function stepsOf(
  ticket: Clocked & { playbook: { steps: PlaybookSteps } },
  targets: Targets,
  names: StepNames,
): PublicStep[] {
  const { clock, playbook } = ticket;
  const isOver = ticket.status === "solved" || ticket.status === "closed";
  const takenUp = clock.find(
    (event) => event.type === "accepted" || event.type === "member_message" || isWorkedOn(event),
  );
  const proposedAt = clock.find(({ type }) => type === "proposal")?.at ?? null;
  const answered = step("answered", firstAnswer(clock), dueOf(targets, "firstResponse"));
  const proposed = step("proposed", proposedAt, dueOf(targets, "plan"));
  const planned = playbook.steps
    .filter((one) => one.public)
    .map((one) => ({
      ...playbookStep(one, answered, proposed),
      name: names.get(one.id) ?? { "zh-CN": one.name, en: one.name },
    }));
  const isPlanned = ({ kind }: PublicStep) => planned.some((one) => one.kind === kind);
  const steps: PublicStep[] = [
    step("opened", ticket.createdAt, null),
    step("taken_up", takenUp?.at ?? null, dueOf(targets, "accept")),
    ...[answered, proposed].filter((one) => !isPlanned(one)),
    ...planned,
    step("solved", isOver ? solvedAt(ticket) : null, dueOf(targets, "resolution")),
    step("closed", closedAt(ticket), null),
  ];
  const done = steps.filter(({ at }) => at !== null).sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
  const optional = ({ kind, dueAt }: PublicStep) => (kind === "proposed" && !dueAt) || kind === "closed";
  return isOver ? done : [...done, ...steps.filter((one) => one.at === null && !optional(one))];
}

function step(kind: PublicStep["kind"], at: string | null, dueAt: string | null): PublicStep {
  return { kind, name: null, at, dueAt: at === null ? dueAt : null };
}

function isWorkedOn(event: Clocked["clock"][number]): boolean {
  return event.type === "status" && (event.to === "open" || event.to === "pending" || event.to === "on_hold");
}

/** An answer and a proposal are done when they were given, ticked or not, and due when the customer was told. */
function playbookStep(
  { id, doneAt, dueAt }: PlaybookSteps[number],
  answered: PublicStep,
  proposed: PublicStep,
): PublicStep {
  const known = id === "answer" ? answered : id === "propose" ? proposed : null;
  if (!known) return step("playbook", doneAt, dueAt);
  return step(known.kind, known.at ?? doneAt, known.dueAt ?? dueAt);
}

function firstAnswer(clock: Clocked["clock"]): string | null {
  return clock.find(({ type }) => type === "member_message")?.at ?? null;
}

function solvedAt({ solvedAt, clock }: Clocked): string | null {
  return solvedAt ?? clock.findLast((event) => event.type === "status" && event.to === "solved")?.at ?? null;
}

/** When the ticket came to its end; `null` while it has not. */
export function closedAt({ status, clock, updatedAt }: Clocked & { updatedAt?: string }): string | null {
  if (status !== "closed") return null;
  const closing = clock.findLast((event) => event.type === "status" && event.to === "closed");
  return closing?.at ?? updatedAt ?? null;
}

function dueOf(targets: Targets, name: Targets[number]["name"]): string | null {
  const target = targets.find((one) => one.name === name);
  return target && isOutstanding(target) ? target.dueAt : null;
}

/** Whether a target may still be waited for: one that was missed may have been done late, which the clock tells. */
function isOutstanding({ status }: Targets[number]): boolean {
  return status === "running" || status === "breached";
}

interface Next {
  who: z.infer<typeof Who>;
  task: "answer" | "solve" | "reply" | null;
  dueAt: string | null;
  overdue: boolean;
}

/** Who acts next. An answer that is owed comes before the solution, also while a branch or courier is asked. */
export function nextOf(ticket: Clocked, targets: Targets, now: number): Next {
  const by = (who: Next["who"], task: Next["task"], dueAt: string | null): Next => ({
    ...{ who, task, dueAt },
    overdue: dueAt !== null && Date.parse(dueAt) < now,
  });
  switch (ticket.status) {
    case "solved":
    case "closed":
      return by("nobody", null, null);
    case "pending":
      return by("customer", "reply", null);
    default:
      if (isAnswerOwed(ticket)) return by("firm", "answer", answerDue(ticket, targets));
      return by(ticket.status === "on_hold" ? "partner" : "firm", "solve", dueOf(targets, "resolution"));
  }
}

/** Whether the customer was the last to speak, here or in a ticket that went into this one. A ticket that a member opened waits for no answer. */
function isAnswerOwed({ clock }: Clocked): boolean {
  const last = clock.findLast(({ type }) => spoken.has(type));
  if (last?.type === "merged") return last.waitingSince !== null;
  return last?.type === "customer_message" || (last?.type === "created" && last.by !== "member");
}

const spoken: ReadonlySet<string> = new Set(["created", "member_message", "customer_message", "merged"]);

function answerDue({ clock }: Clocked, targets: Targets): string | null {
  const first = firstAnswer(clock) === null ? dueOf(targets, "firstResponse") : null;
  const times = [first, dueOf(targets, "nextResponse")].filter((at) => at !== null);
  return times.sort()[0] ?? null;
}
