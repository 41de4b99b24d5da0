import { worldId } from "@caas/core/kernel";
import { hasOpen, type Task } from "@caas/core/tasks";
import { asSystem } from "@caas/core/tenants";
import { beforeAll, describe, expect, it } from "vitest";
import { type Client, client, type List } from "./testing/client.ts";
import { newPhone, taskInput } from "./testing/samples.ts";
import { ask, ticketOf, told } from "./testing/tasks.ts";
import { type Firm, join, keyWith, signUp } from "./testing/world.ts";

let firm: Firm;
let live: Client;
const hour = 3_600_000;

beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

describe("asking for something", () => {
  it("keeps what is asked, of whom and by when", async () => {
    const ticket = await ticketOf(live);
    const before = Date.now();
    const assignee = { name: "李师傅", phone: "139 0013 9000", email: "li@branch.example" };
    const input = taskInput(ticket.number, { assignee, title: " 查找包裹 " });
    const { status, headers, body } = await live.post<Task>("/v1/tasks", input);
    expect(status).toBe(201);
    expect(headers.get("Location")).toBe(`/v1/tasks/${body.id}`);
    expect(headers.get("ETag")).toBe('"1"');
    expect(body).toMatchObject({
      ...{ object: "task", ticketId: ticket.id, ticketNumber: ticket.number, title: "查找包裹" },
      assignee: { ...assignee, phone: "+8613900139000" },
      ...{ status: "open", overdue: false, completedAt: null, result: null, version: 1 },
    });
    expect(body.id).toMatch(/^tsk_/);
    const left = Date.parse(body.deadline) - before;
    expect(left).toBeGreaterThanOrEqual(2 * hour);
    expect(left).toBeLessThan(2 * hour + 10_000);
    expect((await live.get<Task>(`/v1/tasks/${body.id}`)).body).toEqual(body);
    expect(await told(live, body)).toMatchObject([{ type: "task.created", data: { task: body } }]);
  });

  it("takes an instant as the deadline, in any zone", async () => {
    const day = new Date(Date.now() + 24 * hour).toISOString().slice(0, 10);
    const task = await ask(live, { deadline: `${day}T20:00:00+08:00` });
    expect(task.deadline).toBe(`${day}T12:00:00.000Z`);
  });

  it.each([
    ["deadline", { deadline: "tomorrow" }, "invalid_deadline"],
    ["deadline", { deadline: "PT0S" }, "invalid_deadline"],
    ["deadline", { deadline: "2020-01-01T00:00:00Z" }, "in_the_past"],
    ["deadline", { deadline: "2099-01-01T00:00:00Z" }, "too_far"],
    ["kind", { kind: "Find it" }, "invalid_format"],
    ["title", { title: " " }, "too_small"],
    ["assignee.phone", { assignee: { name: "x", phone: "12" } }, "invalid_phone"],
    ["assignee.name", { assignee: {} }, "required"],
    ["status", { status: "done" }, "unknown_field"],
    ["ticketId", { ticketId: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4" }, "not_found"],
  ])("refuses a wrong %s: %j", async (path, changes, code) => {
    const { id } = await ticketOf(live);
    const { status, body } = await live.post("/v1/tasks", taskInput(id, changes));
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ path, code }]);
  });

  it("refuses a ticket of the other world and of another firm", async () => {
    const other = await signUp();
    for (const who of [firm.test, other.live]) {
      const { id } = await ticketOf(who);
      const { body } = await live.post("/v1/tasks", taskInput(id));
      expect(body.errors).toMatchObject([{ path: "ticketId", code: "not_found" }]);
    }
  });
});

describe("who only reads", () => {
  it("gets no link to complete it with, and a viewer a masked assignee", async () => {
    const task = await ask(live, { assignee: { name: "李师傅", phone: newPhone() } });
    const reader = client((await keyWith(firm, ["tickets:read"])).key);
    const viewer = client((await join(firm, "viewer")).token);
    expect((await reader.get<Task>(`/v1/tasks/${task.id}`)).body).toEqual({ ...task, link: null });
    const { body } = await viewer.get<Task>(`/v1/tasks/${task.id}`);
    expect(body).toMatchObject({ link: null, assignee: { name: "李**" } });
    expect(body.assignee.phone).toContain("****");
  });
});

describe("an open task", () => {
  it("is changed, also under a condition", async () => {
    const task = await ask(live);
    const path = `/v1/tasks/${task.id}`;
    const changed = await live.patch<Task>(path, { title: "改派", description: null }, { "If-Match": '"1"' });
    expect(changed.body).toMatchObject({ title: "改派", description: null, version: 2 });
    expect((await live.patch(path, { title: "x" }, { "If-Match": '"1"' })).status).toBe(412);
    expect((await live.patch(path, { deadline: "2020-01-01T00:00:00Z" })).body.errors).toMatchObject([
      { path: "deadline", code: "in_the_past" },
    ]);
    const later = await live.patch<Task>(path, { deadline: "PT5H" });
    expect(Date.parse(later.body.deadline)).toBeGreaterThan(Date.parse(task.deadline) + 2 * hour);
    expect(later.body.link).toBe(task.link);
  });

  it("is taken back, once, and then neither changed nor done", async () => {
    const task = await ask(live);
    const path = `/v1/tasks/${task.id}`;
    const cancelled = await live.post<Task>(`${path}/cancel`);
    expect(cancelled.body).toMatchObject({ status: "cancelled", version: 2 });
    expect((await live.post(`${path}/cancel`)).body).toEqual(cancelled.body);
    for (const refused of [
      await live.patch(path, { title: "x" }),
      await live.post(`${path}/complete`, { result: "done" }),
    ]) {
      expect(refused.status).toBe(409);
      expect(refused.body).toMatchObject({ code: "task_closed", allowed: [] });
    }
    expect((await told(live, task)).map(({ type }) => type)).toEqual(["task.created", "task.cancelled"]);
  });

  it("is done once, though two say so at the same time", async () => {
    const task = await ask(live);
    const path = `/v1/tasks/${task.id}/complete`;
    const answers = await Promise.all(
      ["found", "lost", "found"].map((result) => live.post<Task>(path, { result, note: `${result}!` })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [first] = answers;
    expect(first?.body).toMatchObject({ status: "done", completedVia: "api", overdue: false, version: 2 });
    expect(first?.body.note).toBe(`${first?.body.result}!`);
    for (const { body } of answers) expect(body).toEqual(first?.body);
    const events = await told(live, task);
    expect(events.map(({ type }) => type)).toEqual(["task.created", "task.completed"]);
    expect(events[1]?.data.task).toEqual(first?.body);
    expect((await live.post(`/v1/tasks/${task.id}/cancel`)).body.code).toBe("task_closed");
    expect((await live.post(path, { result: " " })).status).toBe(422);
  });

  it("keeps its ticket waiting until the last of them is done", async () => {
    const { id } = await ticketOf(live);
    const tasks = await Promise.all(
      [1, 2].map(async () => (await live.post<Task>("/v1/tasks", taskInput(id))).body),
    );
    const waits = () => asSystem(worldId(firm.id, "live"), "test", () => hasOpen(id));
    const seen = [await waits()];
    for (const task of tasks) {
      await live.post(`/v1/tasks/${task.id}/complete`, { result: "done" });
      seen.push(await waits());
    }
    expect(seen).toEqual([true, true, false]);
  });
});

describe("lists", () => {
  it("tell a ticket's tasks, those of a status, and which is due first", async () => {
    const own = await signUp();
    const { id } = await ticketOf(own.live);
    const deadlines = ["PT3H", "PT1H", "PT4H", "PT2H"];
    const ids: string[] = [];
    for (const deadline of deadlines)
      ids.push((await own.live.post<Task>("/v1/tasks", taskInput(id, { deadline }))).body.id);
    const [three, one, four, two] = ids;
    await own.live.post(`/v1/tasks/${four}/complete`, { result: "done" });
    const other = await ask(own.live, { deadline: "PT30M" });
    const list = async (query: string) =>
      (await own.live.all<Task>(`/v1/tasks?${query}`, 2)).map((task) => task.id);
    expect(await list("")).toEqual([other.id, two, four, one, three]);
    expect(await list("status=open")).toEqual([other.id, two, one, three]);
    expect(await list("order=due")).toEqual([other.id, one, two, three]);
    expect(await list("order=due&status=done")).toEqual([four]);
    expect(await list(`ticketId=${id}`)).toEqual([two, four, one, three]);
    expect(await list(`ticketId=${id}&status=done`)).toEqual([four]);
    const refused = await own.live.get(`/v1/tasks?ticketId=${id}&order=due`);
    expect(refused.body.errors).toMatchObject([{ path: "order" }]);
    const { body } = await own.live.get<List<Task>>("/v1/tasks?limit=1");
    const elsewhere = await own.live.get(`/v1/tasks?order=due&cursor=${body.nextCursor}`);
    expect(elsewhere.body.code).toBe("bad_cursor");
  });
});
