/** What an entry of the ledger is about: owed by the recipient, taken by a courier, handed on to the sender. */
export const entryTypes = ["due", "collected", "remitted"] as const;
export type EntryType = (typeof entryTypes)[number];

/** Who answers for the money: a courier, a branch, both, or nobody yet. */
export interface Holder {
  courier: string | null;
  branch: string | null;
}

/** What one holder has of an order, in minor units. */
export interface Account extends Holder, Record<EntryType, number> {}

/** One entry to be; a negative amount takes back what was entered before. */
export interface Line extends Holder {
  type: EntryType;
  amount: number;
}

export type Movement =
  | ({ kind: "collect"; amount?: number | undefined } & Holder)
  | { kind: "remit"; amount?: number | undefined }
  | { kind: "reverse"; line: Line }
  | { kind: "cancel" };

/** A movement that the books do not allow; `most` is what they do. */
export class Refused extends Error {
  override name = "Refused";
  readonly most: number;

  constructor(message: string, most: number) {
    super(message);
    this.most = most;
  }
}

export function totals(accounts: readonly Account[]): Record<EntryType, number> {
  const sum = (type: EntryType) => accounts.reduce((total, account) => total + account[type], 0);
  return { due: sum("due"), collected: sum("collected"), remitted: sum("remitted") };
}

const same = (one: Holder, other: Holder) => one.courier === other.courier && one.branch === other.branch;

/**
 * The accounts after these entries. For each holder and so for all together, remitted ≤ collected ≤ due, and nothing
 * is below zero.
 * @throws Refused
 */
export function entered(accounts: readonly Account[], lines: readonly Line[]): Account[] {
  const next = accounts.map((account) => ({ ...account }));
  for (const { type, amount, courier, branch } of lines) {
    let account = next.find((each) => same(each, { courier, branch }));
    if (!account) {
      account = { courier, branch, due: 0, collected: 0, remitted: 0 };
      next.push(account);
    }
    account[type] += amount;
  }
  for (const { due, collected, remitted } of next) {
    if (remitted < 0 || collected < remitted || due < collected)
      throw new Refused("more would be handed on than was collected, or collected than was due", 0);
  }
  return next.filter(({ due, collected, remitted }) => due !== 0 || collected !== 0 || remitted !== 0);
}

/**
 * The entries that a movement makes. What another holder than the one who was to collect takes is first moved to them,
 * so that the books of each balance; what is handed on is taken from the holders in their order.
 * @throws Refused
 */
export function linesOf(accounts: readonly Account[], movement: Movement): Line[] {
  switch (movement.kind) {
    case "collect":
      return collecting(accounts, movement);
    case "remit":
      return remitting(accounts, movement.amount);
    case "reverse":
      return [{ ...movement.line, amount: -movement.line.amount }];
    case "cancel":
      return cancelling(accounts);
  }
}

const open = ({ due, collected }: Account) => due - collected;
const held = ({ collected, remitted }: Account) => collected - remitted;
const sumOf = (accounts: readonly Account[], of: (account: Account) => number) =>
  accounts.reduce((total, account) => total + of(account), 0);

function collecting(
  accounts: readonly Account[],
  { amount, courier, branch }: Extract<Movement, { kind: "collect" }>,
): Line[] {
  const most = sumOf(accounts, open);
  const taken = amount ?? most;
  if (taken > most || most === 0) throw new Refused("more than is still due", most);
  const to = { courier, branch };
  const own = accounts.find((account) => same(account, to));
  let wanted = taken - Math.min(taken, own ? open(own) : 0);
  const moves: Line[] = [];
  for (const account of accounts) {
    if (same(account, to) || wanted === 0) continue;
    const moved = Math.min(wanted, open(account));
    if (moved === 0) continue;
    const from = { courier: account.courier, branch: account.branch };
    moves.push({ type: "due", amount: -moved, ...from }, { type: "due", amount: moved, ...to });
    wanted -= moved;
  }
  return [...moves, { type: "collected", amount: taken, ...to }];
}

function remitting(accounts: readonly Account[], amount: number | undefined): Line[] {
  const most = sumOf(accounts, held);
  let left = amount ?? most;
  if (left > most || most === 0) throw new Refused("more than was collected and not handed on", most);
  const lines: Line[] = [];
  for (const account of accounts) {
    const part = Math.min(left, held(account));
    if (part === 0) continue;
    lines.push({ type: "remitted", amount: part, courier: account.courier, branch: account.branch });
    left -= part;
  }
  return lines;
}

function cancelling(accounts: readonly Account[]): Line[] {
  const most = sumOf(accounts, open);
  if (most === 0) throw new Refused("nothing is due any more", most);
  return accounts
    .filter((account) => open(account) > 0)
    .map((account) => ({
      ...{ type: "due", amount: -open(account) },
      ...{ courier: account.courier, branch: account.branch },
    }));
}

export const codStatuses = ["due", "part_collected", "collected", "settled", "cancelled"] as const;
export type CodStatus = (typeof codStatuses)[number];

export function statusOf(accounts: readonly Account[]): CodStatus {
  const { due, collected, remitted } = totals(accounts);
  if (due === 0) return "cancelled";
  if (collected < due) return collected === 0 ? "due" : "part_collected";
  return remitted < collected ? "collected" : "settled";
}
