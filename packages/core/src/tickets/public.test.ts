import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, eventsOf, testTenant } from "../auth/test-tenant.ts";
import { type Mode, worldId } from "../kernel/index.ts";
import { moveClock } from "../tenants/index.ts";
import { addMessage, get, merge, messages, open, transition } from "./index.ts";
import { progressUrl, rateByLink, TicketProgress, viewProgress, writeByLink } from "./public.ts";
import { nextOf, stepsOf } from "./public-steps.ts";

const day = 86_400_000;

/** A tenant of its own with one ticket, and the customer who holds its link. */
async function world(mode: Mode = "live", input: Partial<Parameters<typeof open>[0]> = {}) {
  const tenant = await testTenant();
  const asFirm = <T>(callback: () => Promise<T>) => tenant.as(tenant.apiKeys[mode], callback);
  const ticket = await asFirm(() =>
    open({
      type: "complaint",
      category: "damaged",
      subject: "王小芳的包裹破损",
      body: "我是王小芳，电话 138 0013-8000，箱子坏了。",
      channel: "phone",
      customer: { name: "王小芳", phone: "13800138000", email: "fang@example.com" },
      ...input,
    }),
  );
  const tokenOf = async (id: string) => {
    const url = await asFirm(async () => progressUrl({ ticketId: id }));
    return url.slice(url.lastIndexOf("/") + 1);
  };
  const token = await tokenOf(ticket.id);
  /** The pages act in the live world of the firm whose address is asked; the token says which it shall be. */
  const asVisitor = <T>(callback: () => Promise<T>) => tenant.as(tenant.apiKeys.live, callback);
  return {
    tenant,
    ticket,
    token,
    tokenOf,
    asFirm,
    asVisitor,
    eventsOf: (objectId: string) => eventsOf(worldId(tenant.tenant.id, mode), objectId),
    view: (of = token) => asVisitor(() => viewProgress({ token: of })),
    write: (body: string, sending?: string) =>
      asVisitor(() => writeByLink({ token, message: { body, ...(sending ? { sending } : {}) } })),
    rate: (score: number, comment?: string) =>
      asVisitor(() => rateByLink({ token, rating: { score, ...(comment ? { comment } : {}) } })),
    say: (kind: "reply" | "note", body: string) =>
      asFirm(() => addMessage({ id: ticket.id, message: { kind, body } })),
    move: (to: Parameters<typeof transition>[0]["to"]) => asFirm(() => transition({ id: ticket.id, to })),
    later: (milliseconds: number) => tenant.as(tenant.apiKeys.test, () => moveClock(milliseconds)),
  };
}

describe("who may see a ticket's progress", () => {
  it("is whoever holds its link, whole", async () => {
    const { token, view, ticket } = await world();
    expect(await view()).toMatchObject({
      number: ticket.number,
      mode: "live",
      url: expect.stringContaining(token),
    });
    const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"];
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...letters), async (at, letter) => {
        const other = token.slice(0, at) + letter + token.slice(at + 1);
        fc.pre(other !== token);
        expect(await codeOf(view(other))).toBe("not_found");
      }),
      { numRuns: 40 },
    );
    for (const other of ["", token.slice(0, -1), `${token}x`, `${token}.x`, token.replace("live.", "test.")])
      expect(await codeOf(view(other)), other).toBe("not_found");
  });

  it("is nobody with another ticket's mark, or under another firm's address", async () => {
    const one = await world();
    const other = await world();
    const [, , mark] = other.token.split(".");
    const [mode, id] = one.token.split(".");
    expect(await codeOf(one.view(`${mode}.${id}.${mark}`))).toBe("not_found");
    expect(await codeOf(other.view(one.token))).toBe("not_found");
    expect(
      await codeOf(other.asVisitor(() => writeByLink({ token: one.token, message: { body: "x" } }))),
    ).toBe("not_found");
  });

  it("finds a sandbox's ticket there and goes by its clock", async () => {
    const { view, later } = await world("test");
    expect(await view()).toMatchObject({
      mode: "test",
      next: { who: "firm", task: "answer", overdue: false },
    });
    await later(day / 24);
    expect(await view()).toMatchObject({ next: { who: "firm", task: "answer", overdue: true } });
  });

  it("ends 90 days after the ticket was closed, and not before", async () => {
    const { view, move, later, rate } = await world("test");
    await later(100 * day);
    expect(await view()).toMatchObject({ status: "new" });
    await move("solved");
    await move("closed");
    await later(89 * day);
    expect(await view()).toMatchObject({ status: "closed" });
    await later(2 * day);
    expect(await codeOf(view())).toBe("link_expired");
    expect(await codeOf(rate(5))).toBe("link_expired");
  });
});

describe("what is shown", () => {
  it("is what both sides said, masked, and never a note", async () => {
    const { view, say } = await world();
    await say("note", "内部备注：客户难缠");
    await say("reply", "王小芳您好，请拨 95311 或加 FANG@example.com，单号 13800138001。");
    const progress = await view();
    expect(TicketProgress.parse(progress)).toEqual(progress);
    expect(progress.subject).toBe("王**的包裹破损");
    expect(progress.messages.map(({ from, body }) => [from, body])).toEqual([
      ["customer", "我是王**，电话 138****8000，箱子坏了。"],
      ["firm", "王**您好，请拨 95311 或加 f***@example.com，单号 13800138001。"],
    ]);
    expect(JSON.stringify(progress)).not.toContain("备注");
  });

  it("tells each step with its time, and who acts next", async () => {
    const { view, say, move, write } = await world();
    const stateOf = async () => {
      const { steps, next } = await view();
      return [
        steps
          .filter(({ at }) => at)
          .map(({ kind }) => kind)
          .join(" "),
        next.who,
        next.task,
      ];
    };
    expect(await stateOf()).toEqual(["opened", "firm", "answer"]);
    await say("reply", "马上处理");
    expect(await stateOf()).toEqual(["opened taken_up answered", "firm", "solve"]);
    await move("on_hold");
    expect(await stateOf()).toEqual(["opened taken_up answered", "partner", "solve"]);
    await write("还没好吗？");
    expect(await stateOf()).toEqual(["opened taken_up answered", "firm", "answer"]);
    await move("pending");
    expect(await stateOf()).toEqual(["opened taken_up answered", "customer", "reply"]);
    await move("solved");
    expect(await stateOf()).toEqual(["opened taken_up answered solved", "nobody", null]);
  });

  it("names the time by which we act: of an answer that is owed, else of the solution", async () => {
    const { view, say, ticket, write } = await world();
    const dueIn = async () =>
      (Date.parse((await view()).next.dueAt ?? "") - Date.parse(ticket.createdAt)) / 60_000;
    expect(await dueIn()).toBeCloseTo(15, 0);
    await say("reply", "马上处理");
    expect(await dueIn()).toBeCloseTo(360, 0);
    await write("好了吗？");
    expect(await dueIn()).toBeCloseTo(120, 0);
  });

  it("has the playbook's public steps in both languages, what is done first", () => {
    const at = (minute: string) => `2026-01-01T00:${minute}:00.000Z`;
    const planned = (id: string, isPublic: boolean, doneAt: string | null) => {
      const doneBy = null;
      return { id, name: id, dueAt: at("55"), doneAt, doneBy, public: isPublic };
    };
    const ticket = {
      status: "open" as const,
      createdAt: at("00"),
      clock: [
        { at: at("00"), type: "created" as const, targets: {} },
        { at: at("20"), type: "member_message" as const },
      ],
      solvedAt: undefined,
      playbook: {
        steps: [
          planned("answer", true, null),
          planned("blame", false, null),
          planned("propose", true, null),
          planned("verify", true, at("10")),
        ],
      },
    };
    const names = new Map([["answer", { "zh-CN": "答复", en: "Answer" }]]);
    const seen = stepsOf(ticket, [], names).map(({ kind, name, at, dueAt }) => [kind, name?.en, at, dueAt]);
    expect(seen).toEqual([
      ["opened", undefined, at("00"), null],
      ["playbook", "verify", at("10"), null],
      ["taken_up", undefined, at("20"), null],
      ["answered", "Answer", at("20"), null],
      ["proposed", "propose", null, at("55")],
      ["solved", undefined, null, null],
    ]);
  });

  it("owes an answer for what another ticket brought with it", () => {
    const at = "2026-01-01T00:00:00.000Z";
    const clock = [
      { at, type: "created" as const, targets: {} },
      { at, type: "member_message" as const },
    ];
    const ticket = { status: "open" as const, createdAt: at, solvedAt: undefined };
    expect(nextOf({ ...ticket, clock }, [], 0)).toMatchObject({ task: "solve" });
    const merged = { at, type: "merged" as const, waitingSince: at };
    expect(nextOf({ ...ticket, clock: [...clock, merged] }, [], 0)).toMatchObject({ task: "answer" });
  });
});

describe("a message by the link", () => {
  it("is the customer's, by the web, and once however often it is sent", async () => {
    const { write, asFirm, ticket } = await world();
    await Promise.all([write("在吗？", "sending-1"), write("在吗？", "sending-1")]);
    await write("在吗？", "sending-2");
    const { data } = await asFirm(() => messages({ id: ticket.id }));
    expect(data.slice(1)).toMatchObject([
      { kind: "customer", channel: "web", body: "在吗？", author: { type: "customer", id: null } },
      { kind: "customer", channel: "web", body: "在吗？" },
    ]);
    expect(data).toHaveLength(3);
  });

  it("re-opens a solved ticket within seven days, and begins a follow-up later", async () => {
    const { write, move, later, asFirm, ticket, view, eventsOf } = await world("test");
    await move("solved");
    expect(await write("又坏了")).toMatchObject({ status: "open", number: ticket.number });
    expect((await eventsOf(ticket.id)).map(({ type }) => type)).toContain("ticket.reopened");
    await move("solved");
    await later(8 * day);
    const followed = await write("还是坏的");
    expect(followed.number).not.toBe(ticket.number);
    expect(followed.messages.map(({ body }) => body)).toEqual(["还是坏的"]);
    expect((await view()).messages.map(({ body }) => body)).not.toContain("还是坏的");
    const other = await asFirm(() => get({ id: followed.number }));
    expect(other.links).toContainEqual({ type: "follow_up_of", ticketId: ticket.id });
  });

  it("is refused when empty or too long, and when too many come", async () => {
    const { write } = await world();
    expect(await codeOf(write("  "))).toBe("validation_failed");
    expect(await codeOf(write("x".repeat(10_001)))).toBe("validation_failed");
    for (let count = 0; count < 10; count++) await write(`第 ${count} 条`);
    expect(await codeOf(write("再一条"))).toBe("rate_limited");
  });

  it("is counted by address over tickets", async () => {
    const worlds = await Promise.all([world(), world(), world(), world()]);
    const address = `192.0.2.${Math.random()}`;
    const codes: unknown[] = [];
    for (const { asVisitor, token } of worlds)
      for (let count = 0; count < 9; count++)
        codes.push(await codeOf(asVisitor(() => writeByLink({ token, address, message: { body: "x" } }))));
    expect(codes.indexOf("rate_limited")).toBeGreaterThanOrEqual(30);
  });
});

describe("a ticket that was merged", () => {
  it("leads to the other one of the same customer, where messages go from now on", async () => {
    const { asFirm, ticket, tokenOf, view, write } = await world();
    const other = await asFirm(() =>
      open({
        type: "inquiry",
        category: "other",
        subject: "B",
        channel: "web",
        customerId: ticket.customerId ?? "",
      }),
    );
    await asFirm(() => merge({ id: ticket.id, into: other.id }));
    expect(await view()).toMatchObject({ status: "closed", canRate: false });
    expect((await view()).continuedUrl).toContain(await tokenOf(other.id));
    expect(await write("还在吗？")).toMatchObject({ number: other.number, messages: [{ body: "还在吗？" }] });
  });

  it("does not show one customer the ticket of another", async () => {
    const { asFirm, ticket, view, write } = await world();
    const customer = { name: "李雷", phone: "13900139000" };
    const other = await asFirm(() =>
      open({ type: "inquiry", category: "other", subject: "B", channel: "web", customer }),
    );
    await asFirm(() => merge({ id: ticket.id, into: other.id }));
    expect(await view()).toMatchObject({ continuedUrl: null });
    expect((await write("还在吗？")).number).not.toBe(other.number);
  });
});

describe("a rating", () => {
  it("comes once the ticket is solved, and can be changed until it closes", async () => {
    const { rate, move, view, eventsOf, ticket } = await world();
    expect(await codeOf(rate(5))).toBe("rating_refused");
    await move("solved");
    expect(await view()).toMatchObject({ canRate: true, rating: null });
    expect(await rate(2, "慢")).toMatchObject({ rating: { score: 2, comment: "慢" } });
    expect(await rate(2, "慢")).toMatchObject({ rating: { score: 2 } });
    expect(await rate(4)).toMatchObject({ rating: { score: 4, comment: null }, canRate: true });
    await move("closed");
    expect(await codeOf(rate(1))).toBe("rating_refused");
    expect(await view()).toMatchObject({ rating: { score: 4 }, canRate: false });
    const told = await eventsOf(ticket.id.replace("tkt_", "svy_"));
    expect(told.map(({ type, data }) => [type, data])).toEqual([
      [
        "survey.answered",
        { survey: expect.objectContaining({ ticketId: ticket.id, score: 2, comment: "慢" }) },
      ],
      [
        "survey.answered",
        { survey: expect.objectContaining({ ticketId: ticket.id, score: 4, comment: null }) },
      ],
    ]);
  });

  it("may come first after closing, and leaves the ticket as it was", async () => {
    const { rate, move, asFirm, ticket } = await world();
    await move("solved");
    await move("closed");
    const before = await asFirm(() => get({ id: ticket.id }));
    expect(await rate(3)).toMatchObject({ rating: { score: 3 }, canRate: false });
    expect(await asFirm(() => get({ id: ticket.id }))).toEqual(before);
    expect(await codeOf(rate(4))).toBe("rating_refused");
  });

  it("can be changed after the ticket was re-opened", async () => {
    const { rate, move, write } = await world();
    await move("solved");
    await rate(5);
    await write("又坏了");
    expect(await rate(1)).toMatchObject({ status: "open", rating: { score: 1 } });
  });

  it.each([0, 6, 2.5, Number.NaN])("of %s is refused", async (score) => {
    const { rate, move } = await world();
    await move("solved");
    expect(await codeOf(rate(score))).toBe("validation_failed");
  });
});
