import { beforeAll, describe, expect, it } from "vitest";
import { type Client, client, type List, type ProblemBody } from "./testing/client.ts";
import { ticketInput } from "./testing/samples.ts";
import { type Firm, join, signUp } from "./testing/world.ts";

interface Playbook {
  id: string;
  object: string;
  version: number;
  script: { "zh-CN": string[]; en: string[] };
  steps: { id: string; deadline: string; requires: string[]; action: string | null }[];
  authority: { action: string; limits: Record<string, unknown> }[];
  changedBy: { type: string; id: string } | null;
}
interface Acknowledgements {
  version: number;
  changedAt: string | null;
  dueAt: string | null;
  acknowledged: { memberId: string; at: string }[];
  missing: { memberId: string; dueAt: string; overdue: boolean }[];
}

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

const codes = ({ errors = [] }: ProblemBody) => errors.map(({ path, code }) => [path, code]);
const put = (who: Client, scenario: string, body: unknown, version?: number) =>
  who.request<Playbook & ProblemBody>("PUT", `/v1/playbooks/${scenario}`, {
    body,
    ...(version === undefined ? {} : { headers: { "If-Match": `"${version}"` } }),
  });

/** Another script for a scenario. */
const lines = (line: string) => ({ script: { "zh-CN": [line], en: [line] } });

describe("the list", () => {
  it("has one for every category that a ticket can have, page by page", async () => {
    const all = await firm.live.all<Playbook>("/v1/playbooks", 10);
    const whole = await firm.live.get<List<Playbook>>("/v1/playbooks?limit=100");
    expect(whole.body.nextCursor).toBeNull();
    expect(all).toEqual(whole.body.data);
    const { body } = await firm.live.post("/v1/tickets", ticketInput({ category: "?" }));
    const options = body.errors?.[0]?.message.match(/[a-z]+(-[a-z]+)*(?=")/g);
    expect(all.map(({ id }) => id).toSorted()).toEqual(options?.toSorted());
    expect(all.every(({ object, version }) => object === "playbook" && version === 1)).toBe(true);
  });

  it("refuses a cursor of another list", async () => {
    const { body } = await firm.live.get<List<Playbook>>("/v1/playbooks?limit=1");
    const cursor = encodeURIComponent(body.nextCursor ?? "");
    for (const path of ["/v1/playbooks/lost/versions", "/v1/customers"]) {
      const answer = await firm.live.get(`${path}?cursor=${cursor}`);
      expect([answer.status, answer.body.code]).toEqual([400, "bad_cursor"]);
    }
    expect((await firm.test.get(`/v1/playbooks?cursor=${cursor}`)).body.code).toBe("bad_cursor");
  });
});

describe("a lost parcel", () => {
  it("is answered in 5 minutes, looked for in 30, and has a proposal in 2 hours", async () => {
    const { body, headers } = await firm.live.get<Playbook>("/v1/playbooks/lost");
    const deadlines = Object.fromEntries(body.steps.map(({ id, deadline }) => [id, deadline]));
    expect(deadlines).toMatchObject({ answer: "PT5M", "verify-tracking": "PT30M", propose: "PT2H" });
    expect(body.steps.find(({ id }) => id === "pay")).toMatchObject({ requires: ["note", "amount"] });
    expect(headers.get("ETag")).toBe('"1"');
  });
});

describe("versions", () => {
  it("are kept, each as it was, in the world that made them", async () => {
    const path = "/v1/playbooks/delay";
    const first = (await firm.live.get<Playbook>(path)).body;
    const second = await firm.live.patch<Playbook>(path, lines("改"), { "If-Match": '"1"' });
    expect([second.status, second.headers.get("ETag")]).toEqual([200, '"2"']);
    expect(second.body).toMatchObject({ ...lines("改"), steps: first.steps, changedBy: { type: "apiKey" } });
    const { script, steps, authority } = first;
    const third = await put(firm.live, "delay", { script, steps: steps.slice(0, 1), authority }, 2);
    expect(third.body.version).toBe(3);

    expect((await firm.live.get(`${path}?version=1`)).body).toEqual(first);
    expect((await firm.live.get(`${path}?version=2`)).body).toEqual(second.body);
    expect((await firm.live.get(path)).body).toEqual(third.body);
    const versions = await firm.live.all<Playbook>(`${path}/versions`, 1);
    expect(versions).toEqual([third.body, second.body, first]);
    expect((await firm.live.get(`${path}?version=4`)).status).toBe(404);

    const stranger = await signUp();
    for (const who of [firm.test, stranger.live]) {
      expect((await who.get(path)).body).toEqual(first);
      expect(await who.all(`${path}/versions`)).toEqual([first]);
      expect((await who.get(`${path}?version=2`)).status).toBe(404);
    }
  });

  it("go on with what is shipped when the own one is given up", async () => {
    const path = "/v1/playbooks/invoice";
    const first = (await firm.live.get<Playbook>(path)).body;
    await firm.live.patch(path, lines("改"));
    const { body } = await firm.live.remove<Playbook>(path);
    expect(body).toMatchObject({ version: 3, script: first.script, steps: first.steps });
  });

  it("are not made by a change that changes nothing", async () => {
    const { body } = await firm.live.get<Playbook>("/v1/playbooks/cod");
    const { script, steps, authority } = body;
    expect((await put(firm.live, "cod", { script, steps, authority })).body.version).toBe(1);
    expect((await firm.live.patch<Playbook>("/v1/playbooks/cod", {})).body.version).toBe(1);
    await firm.live.patch("/v1/playbooks/cod", lines("改"));
    expect((await firm.live.patch<Playbook>("/v1/playbooks/cod", lines("改"))).body.version).toBe(2);
  });

  it("let one of four through who edit the same one, and all where none says which", async () => {
    const path = "/v1/playbooks/short";
    for (const version of [1, 2]) {
      const edits = ["a", "b", "c", "d"].map((line) =>
        firm.live.patch(path, lines(`${line}${version}`), { "If-Match": `"${version}"` }),
      );
      const statuses = (await Promise.all(edits)).map(({ status }) => status);
      expect(statuses.toSorted()).toEqual([200, 412, 412, 412]);
    }
    const free = await Promise.all(
      ["e", "f", "g"].map((line) => firm.live.patch<Playbook>(path, lines(line))),
    );
    expect(free.map(({ body }) => body.version).toSorted()).toEqual([4, 5, 6]);
    expect(await firm.live.all(`${path}/versions`)).toHaveLength(6);
  });

  it("are told of by an event and an audit entry each", async () => {
    await firm.live.patch("/v1/playbooks/privacy", lines("改"));
    const events = await firm.live.all<{ objectId: string; data: Record<string, unknown> }>(
      "/v1/events?type=playbook.updated",
    );
    expect(events.filter(({ objectId }) => objectId === "privacy").map(({ data }) => data)).toEqual([
      {
        playbook: { id: "privacy", object: "playbook", version: 2, updatedAt: expect.any(String) },
        changed: ["script"],
        acknowledgeBy: expect.any(String),
      },
    ]);
    const entries = await firm.live.all<{ action: string; target: { id: string }; details: unknown }>(
      "/v1/audit-events",
    );
    const [entry, ...others] = entries.filter(({ target }) => target.id === "privacy");
    expect(entry).toMatchObject({
      action: "playbook.updated",
      details: { version: 2, changed: ["script"] },
    });
    expect(others).toEqual([]);
  });
});

describe("what is refused", () => {
  const step = { id: "answer", name: { "zh-CN": "答复", en: "Answer" }, deadline: "PT5M" };
  const cny = (amount: number) => ({ amount, currency: "CNY" });
  const grant = (agent: unknown, supervisor: unknown, admin: unknown = null) => ({
    authority: [{ action: "compensate", limits: { agent, supervisor, admin } }],
  });

  it("is told field by field", async () => {
    const { status, body } = await put(firm.live, "lost", {
      script: { "zh-CN": [] },
      steps: [
        { id: "Not Kebab", name: { en: "" }, deadline: "5 minutes", requires: ["mood"], roles: ["king"] },
      ],
      note: "x",
    });
    expect(status).toBe(422);
    expect(codes(body).toSorted()).toEqual([
      ["authority", "required"],
      ["note", "unknown_field"],
      ["script.en", "required"],
      ["script.zh-CN", "too_small"],
      ["steps.0.deadline", "invalid_duration"],
      ["steps.0.id", "invalid_format"],
      ["steps.0.name.en", "too_small"],
      ["steps.0.name.zh-CN", "required"],
      ["steps.0.requires.0", "invalid_value"],
      ["steps.0.roles.0", "invalid_value"],
    ]);
  });

  it.each<[string, unknown, string[][]]>([
    ["no steps", { steps: [] }, [["steps", "too_small"]]],
    ["two steps of one name", { steps: [step, step] }, [["steps.1.id", "duplicate"]]],
    [
      "no time at all",
      { steps: [{ ...step, deadline: "PT0S" }] },
      [["steps.0.deadline", "duration_not_positive"]],
    ],
    [
      "too long a time",
      { steps: [{ ...step, deadline: "P400D" }] },
      [["steps.0.deadline", "duration_too_long"]],
    ],
    [
      "an action without limits",
      { steps: [{ ...step, action: "voucher" }], authority: [] },
      [["steps.0.action", "no_authority"]],
    ],
    [
      "limits twice",
      { authority: [...grant(null, null).authority, ...grant(null, null).authority] },
      [["authority.1.action", "duplicate"]],
    ],
    [
      "a supervisor under the agent",
      grant(cny(2), cny(1)),
      [["authority.0.limits.supervisor", "limit_too_low"]],
    ],
    [
      "a supervisor under an agent without limit",
      grant(null, cny(1)),
      [["authority.0.limits.supervisor", "limit_too_low"]],
    ],
    [
      "limits in two currencies",
      grant(cny(1), { amount: 2, currency: "USD" }),
      [["authority.0.limits.supervisor", "currency_mismatch"]],
    ],
    ["a fraction of a fen", grant(cny(0.5), null), [["authority.0.limits.agent.amount", "invalid_type"]]],
  ])("%s", async (_, changes, expected) => {
    // Steps that the shipped playbook has would need the limits that the change takes away.
    const before = { steps: [step], authority: grant(null, null).authority };
    const answer = await firm.live.patch("/v1/playbooks/damaged", { ...before, ...(changes as object) });
    expect(answer.status).toBe(422);
    expect(codes(answer.body)).toEqual(expected);
    expect((await firm.live.get<Playbook>("/v1/playbooks/damaged")).body.version).toBe(1);
  });

  it.each(["none", "constructor", "__proto__", "Lost"])("a scenario %s that there is not", async (name) => {
    const path = `/v1/playbooks/${name}`;
    const answers = await Promise.all([
      firm.live.get(path),
      firm.live.get(`${path}/versions`),
      firm.live.get(`${path}/acknowledgements`),
      firm.live.patch(path, {}),
      firm.live.remove(path),
      firm.owner.post(`${path}/acknowledgements`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  it.each(["0", "-1", "1.5", "x", ""])("a version %j", async (version) => {
    const { status, body } = await firm.live.get(`/v1/playbooks/lost?version=${version}`);
    expect([status, body.errors?.[0]?.path]).toEqual([422, "version"]);
  });
});

describe("taking note", () => {
  const path = "/v1/playbooks/refund/acknowledgements";

  it("is asked of every active agent and supervisor, also of who joins later", async () => {
    const own = await signUp();
    const read = async (who = own.live) => (await who.get<Acknowledgements>(path)).body;
    const [agent, supervisor, viewer, leaving] = await Promise.all(
      (["agent", "supervisor", "viewer", "agent"] as const).map((role) => join(own, role)),
    );
    if (!agent || !supervisor || !viewer || !leaving) throw new Error("somebody did not join");
    expect(await read()).toMatchObject({ version: 1, changedAt: null, dueAt: null, missing: [] });

    await own.live.patch("/v1/playbooks/refund", lines("改"));
    const changed = await read();
    expect(Date.parse(changed.dueAt ?? "") - Date.parse(changed.changedAt ?? "")).toBe(72 * 3_600_000);
    const missing = async () => (await read()).missing.map(({ memberId }) => memberId).toSorted();
    expect(await missing()).toEqual([agent.id, supervisor.id, leaving.id].toSorted());
    expect(changed.missing.every(({ overdue }) => !overdue)).toBe(true);

    const asAgent = client(agent.token);
    const [one, two] = await Promise.all([asAgent.post(path), asAgent.post(path, { version: 2 })]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.body).toEqual(two.body);
    expect(one.body).toMatchObject({ playbookId: "refund", version: 2, memberId: agent.id });
    await client(leaving.token).post(path);
    await own.owner.remove(`/v1/members/${leaving.id}`);
    const gone = await join(own, "agent");
    await own.owner.remove(`/v1/members/${gone.id}`);
    const late = await join(own, "agent");
    expect(await missing()).toEqual([supervisor.id, late.id].toSorted());
    const { acknowledged, missing: waiting, dueAt } = await read();
    expect(acknowledged.map(({ memberId }) => memberId).toSorted()).toEqual(
      [agent.id, leaving.id].toSorted(),
    );
    const dueOf = (id: string) => waiting.find(({ memberId }) => memberId === id)?.dueAt ?? "";
    expect(dueOf(supervisor.id)).toBe(dueAt);
    expect(dueOf(late.id) > (dueAt ?? "")).toBe(true);

    const viewing = await client(viewer.token).post(path);
    expect([viewing.status, viewing.body.code]).toEqual([403, "forbidden"]);
    const key = await own.live.post(path);
    expect([key.status, key.body.code]).toEqual([403, "forbidden"]);

    await own.live.patch("/v1/playbooks/refund", lines("再改"));
    expect(await read()).toMatchObject({ version: 3, acknowledged: [] });
    const stale = await asAgent.post(path, { version: 2 });
    expect([stale.status, stale.body.code, stale.body.version]).toEqual([409, "conflict", 3]);
    expect(await missing()).toEqual([agent.id, supervisor.id, late.id].toSorted());
  });

  it("takes nothing but a version", async () => {
    const { status, body } = await firm.owner.post(path, { version: 0, memberId: "x" });
    expect(status).toBe(422);
    expect(codes(body)).toEqual([
      ["version", "too_small"],
      ["memberId", "unknown_field"],
    ]);
  });
});
