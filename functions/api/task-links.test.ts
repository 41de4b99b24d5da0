import { worldId } from "@caas/core/kernel";
import { act, dueInSandbox } from "@caas/core/schedule";
import type { LinkedTask, Task } from "@caas/core/tasks";
import { asSystem, moveClock } from "@caas/core/tenants";
import { beforeAll, describe, expect, it } from "vitest";
import { type Client, client } from "./testing/client.ts";
import { ask, linkPath, sendForm, told } from "./testing/tasks.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
let live: Client;
const hour = 3_600_000;
const json = { Accept: "application/json" };

beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

describe.each(["live", "test"] as const)("the link of a task of the %s world", (mode) => {
  it("shows the task without a log-in, and no address of anybody", async () => {
    const task = await ask(firm[mode]);
    expect(task.link).toContain(`/t/${firm.slug}/tasks/`);
    const { status, body, text } = await client().get<LinkedTask>(linkPath(task), json);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: task.id, mode, title: task.title, status: "open", result: null });
    expect(text).not.toContain(task.assignee.phone);
    const page = await client().get(`${linkPath(task)}?lang=en`);
    expect(page.headers.get("Content-Type")).toMatch(/html/);
    expect(page.headers.get("Content-Security-Policy")).toContain("form-action 'self'");
    expect(page.headers.get("Set-Cookie")).toBeNull();
    expect(page.text).toContain('<form method="post"');
    expect(page.text).not.toContain("<script");
    expect(page.text.includes("Sandbox")).toBe(mode === "test");
  });

  it("completes it with a form, once", async () => {
    const task = await ask(firm[mode]);
    const path = linkPath(task);
    const sent = await sendForm(`${path}?lang=en`, { result: "done", note: "第一行\r\n<b>第二行" });
    expect([sent.status, sent.headers.get("Location")]).toEqual([303, `${path}?lang=en`]);
    const again = await sendForm(path, { result: "not_possible", note: "x" });
    expect(again.status).toBe(303);
    const { body } = await firm[mode].get<Task>(`/v1/tasks/${task.id}`);
    const answer = { result: "done", note: "第一行\n<b>第二行" };
    expect(body).toMatchObject({ status: "done", completedVia: "link", ...answer, version: 2 });
    const page = await client().get(path);
    expect(page.text).toContain("&lt;b&gt;第二行");
    expect(page.text).not.toContain("<form");
    const events = await told(firm[mode], task);
    expect(events.map(({ type }) => type)).toEqual(["task.created", "task.completed"]);
    expect(events[1]).toMatchObject({
      actor: { type: "system", id: "task_link" },
      data: { task: { ticketId: task.ticketId, assignee: task.assignee } },
    });
  });

  it("completes it with JSON; at once with somebody else both see it done", async () => {
    const task = await ask(firm[mode]);
    const [linked, called] = await Promise.all([
      client().post<LinkedTask>(linkPath(task), { result: "partly" }, json),
      firm[mode].post<Task>(`/v1/tasks/${task.id}/complete`, { result: "done" }),
    ]);
    expect([linked.status, called.status]).toEqual([200, 200]);
    expect(linked.body.status).toBe("done");
    expect(linked.body.result).toBe(called.body.result);
  });
});

describe("a link", () => {
  it("opens nothing when it was changed, for another task, world or firm", async () => {
    const [task, other] = [await ask(live), await ask(live)];
    const stranger = await signUp();
    const [path, otherPath] = [linkPath(task), linkPath(other)];
    const [, id = "", seal = ""] = path.split(".");
    const wrong = [
      path.slice(0, -1),
      `${path}A`,
      path.replace(/.$/, (letter) => (letter === "A" ? "B" : "A")),
      path.replace(id, otherPath.split(".")[1] ?? ""),
      path.replace("live.", "test."),
      path.replace("live.", "prod."),
      path.replace(seal, ""),
      `${path}.`,
      path.replace(firm.slug, stranger.slug),
      path.replace(/[^/]+$/, "x"),
      path.replace(firm.slug, "no-such-firm"),
    ];
    expect(new Set(wrong).size).toBe(wrong.length);
    for (const url of wrong) {
      const read = await client().get(url, json);
      expect([url, read.status, read.body.code]).toEqual([url, 404, "not_found"]);
      expect((await client().get(url)).headers.get("Content-Type")).toMatch(/html/);
      expect([url, (await sendForm(url, { result: "done" })).status]).toEqual([url, 404]);
      expect((await client().post(url, { result: "done" }, json)).status).toBe(404);
    }
    expect((await live.get<Task>(`/v1/tasks/${task.id}`)).body).toEqual(task);
  });

  it("says what is missing and keeps what was typed", async () => {
    const task = await ask(live);
    const refused = await sendForm(`${linkPath(task)}?lang=en`, { note: "a long <note>" });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('role="alert"');
    expect(page).toContain("a long &lt;note&gt;</textarea>");
    const asJson = await client().post(linkPath(task), { note: "x" }, json);
    expect(asJson.body.errors).toMatchObject([{ path: "result", code: "required" }]);
    const typed = await client().request("POST", linkPath(task), {
      body: "result=done",
      headers: { ...json, "Content-Type": "text/plain" },
    });
    expect(typed.status).toBe(415);
    expect((await live.get<Task>(`/v1/tasks/${task.id}`)).body.version).toBe(1);
  });

  it("shows that a task was taken back, and takes no answer", async () => {
    const task = await ask(live);
    await live.post(`/v1/tasks/${task.id}/cancel`);
    const page = await sendForm(linkPath(task), { result: "done" });
    expect(page.status).toBe(409);
    expect(await page.text()).toContain("此任务已取消");
    expect((await client().post(linkPath(task), { result: "done" }, json)).body.code).toBe("task_closed");
  });
});

describe("with time", () => {
  /** Moves a sandbox's clock and lets two sweeps at once act on what is due. */
  async function pass(own: Firm, milliseconds: number): Promise<void> {
    const world = worldId(own.id, "test");
    await asSystem(world, "test", () => moveClock(milliseconds));
    const sweep = () =>
      asSystem(world, "due", async () => {
        for (const due of await dueInSandbox()) await act(due);
      });
    await Promise.all([sweep(), sweep()]);
    await sweep();
  }
  const types = async (task: Task, own: Firm) => (await told(own.test, task)).map(({ type }) => type);

  it("an open task is reminded of after 3/4 and overdue at its deadline, each once", async () => {
    const own = await signUp();
    const task = await ask(own.test, { deadline: "PT2H" });
    await pass(own, 1.45 * hour);
    expect(await types(task, own)).toEqual(["task.created"]);
    await pass(own, 0.1 * hour);
    expect(await types(task, own)).toEqual(["task.created", "task.reminded"]);
    await pass(own, 0.5 * hour);
    const all = ["task.created", "task.reminded", "task.overdue"];
    expect(await types(task, own)).toEqual(all);
    await pass(own, 4 * 24 * hour);
    const events = await told(own.test, task);
    expect(events.map(({ type }) => type)).toEqual(all);
    expect(events.map(({ data }) => data.tell)).toEqual([undefined, "assignee", "supervisor"]);
    expect(events[1]?.data.task).toMatchObject({ overdue: false, link: task.link });
    expect(events[2]?.data.task.overdue).toBe(true);
    const { body } = await own.test.get<Task>(`/v1/tasks/${task.id}`);
    expect(body).toMatchObject({ status: "open", overdue: true });
    const late = await sendForm(linkPath(task), { result: "done" });
    expect(late.status).toBe(303);
  });

  it("a closed one is neither, and a later deadline counts anew", async () => {
    const own = await signUp();
    const done = await ask(own.test);
    const moved = await ask(own.test);
    await own.test.post(`/v1/tasks/${done.id}/complete`, { result: "done" });
    await pass(own, 2.1 * hour);
    expect(await types(done, own)).toEqual(["task.created", "task.completed"]);
    const { body } = await own.test.patch<Task>(`/v1/tasks/${moved.id}`, { deadline: "PT4H" });
    expect(body).toMatchObject({ overdue: false, remindedAt: null, escalatedAt: null });
    await pass(own, 3.1 * hour);
    await pass(own, 1 * hour);
    expect(await types(moved, own)).toEqual([
      "task.created",
      "task.reminded",
      "task.overdue",
      "task.updated",
      "task.reminded",
      "task.overdue",
    ]);
  });

  it("a link opens until a week after the deadline", async () => {
    const own = await signUp();
    const task = await ask(own.test, { deadline: "PT1H" });
    await pass(own, 7 * 24 * hour + 0.9 * hour);
    expect((await client().get(linkPath(task), json)).status).toBe(200);
    await pass(own, 0.2 * hour);
    expect((await client().get(linkPath(task), json)).body).toMatchObject({
      status: 410,
      code: "link_expired",
    });
    const page = await sendForm(linkPath(task), { result: "done" });
    expect([page.status, await page.text()]).toEqual([410, expect.stringContaining("链接已失效")]);
    expect((await own.test.get<Task>(`/v1/tasks/${task.id}`)).body.status).toBe("open");
  });
});
