import { randomBytes } from "node:crypto";
import type { Claim } from "@caas/core/claims";
import type { Role } from "@caas/core/kernel";
import { type Client, client, type List } from "./client.ts";
import { claimInput, shipmentInput } from "./samples.ts";
import { type Firm, join, signUp } from "./world.ts";

/** A refusal about a claim, with the members that its codes add. */
export interface ClaimProblem {
  code: string;
  detail: string;
  allowed: string[];
  allowedRoles: string[];
  errors: { path: string; code: string }[];
}

/** A step of a claim's ledger. */
interface Entry {
  seq: number;
  action: string;
  data: Record<string, unknown>;
  hash: string;
  prevHash: string;
}

export const yuan = (amount: number) => ({ amount: Math.round(amount * 100), currency: "CNY" });

/** A piece of evidence that nobody has handed in before. */
export const photo = () => ({ name: "photo.jpg", sha256: randomBytes(32).toString("hex") });

type Fields = Record<string, unknown>;

/** A firm with people of several roles that pays for what it loses. Costs a scrypt a role. */
export interface ClaimsFirm {
  firm: Firm;
  live: Client;
  /** Somebody of the firm with this role. */
  by(role: "owner" | "agent" | "supervisor" | "admin"): Client;
  /** @returns the parcel's id */
  parcel(changes?: Fields): Promise<string>;
  claim(shipment: Fields, changes?: Fields): Promise<Claim>;
  /** A claim that a person has to look at, ¥3,000 where not given. */
  great(amount?: number): Promise<Claim>;
  ledger(claim: { id: string }): Promise<Entry[]>;
  /** Of the events that tell of the claim, the newest first. */
  typesOf(claim: Claim): Promise<string[]>;
}

export async function claimsFirm(): Promise<ClaimsFirm> {
  const firm = await signUp();
  const { live } = firm;
  const joined = async (role: Role) => client((await join(firm, role)).token);
  const members = {
    owner: firm.owner,
    agent: await joined("agent"),
    supervisor: await joined("supervisor"),
    admin: await joined("admin"),
  };

  async function parcel(changes: Fields = { freight: yuan(12) }): Promise<string> {
    const { status, body, text } = await live.post<{ id: string }>("/v1/shipments", shipmentInput(changes));
    if (status !== 201) throw new Error(`a parcel was refused with ${status}: ${text}`);
    return body.id;
  }
  async function claim(shipment: Fields, changes: Fields = {}): Promise<Claim> {
    const input = claimInput(await parcel(shipment), { evidence: [photo()], ...changes });
    const { status, body, text } = await live.post<Claim>("/v1/claims", input);
    if (status !== 201) throw new Error(`a claim was refused with ${status}: ${text}`);
    return body;
  }
  return {
    firm,
    live,
    by: (role) => members[role],
    parcel,
    claim,
    great: (amount = 3000) =>
      claim({ freight: yuan(12), insuredValue: yuan(amount) }, { amount: yuan(amount) }),
    ledger: async ({ id }) => (await live.get<List<Entry>>(`/v1/claims/${id}/ledger`)).body.data,
    async typesOf({ id }) {
      type Told = { type: string; data: { claim?: { id: string } } };
      const { body } = await live.get<List<Told>>("/v1/events?limit=100");
      return body.data.filter(({ data }) => data.claim?.id === id).map(({ type }) => type);
    },
  };
}

/** Decides about a claim, with a reason where none is given. */
export const decide = (who: Client, { id }: Claim, decision: Fields) =>
  who.post<Claim & ClaimProblem>(`/v1/claims/${id}/decisions`, { reason: "照片与描述一致", ...decision });
