import { type ServerType, serve } from "@hono/node-server";
import { beforeAll, describe, expect, it } from "vitest";
import { app } from "../../../../functions/api/testing/client.ts";
import { shipmentInput } from "../../../../functions/api/testing/samples.ts";
import { type Firm, signUp } from "../../../../functions/api/testing/world.ts";
import { receiver, startCommand, until } from "../../tools/command.ts";
import type { CaasOptions } from "../index.ts";

// What `caas listen` does while one of its two ends is away, or asks it to wait or to stop.

let firm: Firm;

beforeAll(async () => {
  firm = await signUp();
});

/** Makes an event. @returns the parcel's id */
async function parcel(of: Firm = firm): Promise<string> {
  const { status, body } = await of.test.post<{ id: string }>("/v1/shipments", shipmentInput());
  expect(status).toBe(201);
  return body.id;
}

const parcels = (count: number) => Promise.all(Array.from({ length: count }, () => parcel()));

function listen(url: string, fetch?: CaasOptions["fetch"], env: Record<string, string> = {}) {
  const args = ["listen", "--forward", url, "--events", "shipment.created"];
  return startCommand(args, { env: { CAAS_API_KEY: firm.keys.test, ...env }, fetch });
}

const about = ({ body }: { body: string }): string => JSON.parse(body).data.shipment.id;

/** The way to the API, on which single answers are others than its own. */
function way(disturb: (url: string) => Response | undefined): CaasOptions["fetch"] {
  return (url, init) => disturb(url) ?? app.request(url, init);
}

function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  return Response.json({ status, code, title: code }, { status, headers });
}

async function serveOn(port: number): Promise<{ port: number; close(): Promise<void> }> {
  const server: ServerType = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
    },
  };
}

describe("while the API is away", () => {
  it("loses nothing and forwards nothing twice, whenever the API goes and comes back", async () => {
    const { received, url } = await receiver(() => 204);
    let api = await serveOn(0);
    const baseUrl = `http://127.0.0.1:${api.port}`;
    const { written, ended, stop } = listen(url, (to, init) => fetch(to, init), { CAAS_BASE_URL: baseUrl });
    await until(() => written.out.includes("Ctrl-C"));
    const made = await parcels(3);
    await until(() => received.length === made.length);
    for (let outage = 1; outage <= 2; outage++) {
      await api.close();
      made.push(...(await parcels(12)));
      await until(() => written.err.split("trying again").length === outage + 1);
      expect(received.length).toBeLessThan(made.length);
      api = await serveOn(api.port);
      // While it is being caught up.
      made.push(await parcel());
      await until(() => received.length === made.length);
      await until(() => written.err.split("answers again").length === outage + 1);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    stop();
    expect(await ended).toBe(0);
    await api.close();
    expect(received.map(about).toSorted()).toEqual(made.toSorted());
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(made.length);
    expect(written.err).toMatch(
      /^\d\d:\d\d:\d\d {2}network_error: .+; trying again\n\d\d:\d\d:\d\d {2}The API answers again, after \d+ s\.\n/,
    );
  });

  it("goes on in the middle of a list that broke off", async () => {
    const { received, url } = await receiver(() => 204);
    let isCut = false;
    const { written, ended, stop } = listen(
      url,
      way((to) => {
        // The second page, once.
        if (isCut || !to.includes("cursor=")) return undefined;
        isCut = true;
        return problem(503, "unavailable");
      }),
    );
    await until(() => written.out.includes("Ctrl-C"));
    // More than one page holds.
    const made = (await Promise.all([parcels(60), parcels(60)])).flat();
    await until(() => received.length >= made.length);
    stop();
    await ended;
    expect(received.map(about).toSorted()).toEqual(made.toSorted());
  });

  it.each([429, 503])("waits as long as %d with Retry-After asks, and says so once", async (status) => {
    const { received, url } = await receiver(() => 204);
    const times: number[] = [];
    const { written, ended, stop } = listen(
      url,
      way((to) => {
        if (!to.includes("order=oldest")) return undefined;
        times.push(performance.now());
        return times.length === 1 ? problem(status, "busy", { "Retry-After": "2" }) : undefined;
      }),
    );
    await until(() => times.length === 1);
    const id = await parcel();
    await until(() => received.some((one) => about(one) === id));
    stop();
    expect(await ended).toBe(0);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1990);
    expect(written.err.split("trying again")).toHaveLength(2);
  });

  it.each([401, 403, 410])("ends where the API says %d, as that does not pass", async (status) => {
    const { url } = await receiver(() => 204);
    const { written, ended } = listen(
      url,
      way((to) =>
        to.includes("order=oldest") ? problem(status, "no_more", { "Retry-After": "1" }) : undefined,
      ),
    );
    expect(await ended).toBe(1);
    expect(written.err).toContain(`caas: ${status} no_more`);
  });

  it("tells what happens in a sandbox after it was wiped, though its clock is set back", async () => {
    const { received, url } = await receiver(() => 204);
    const own = await signUp();
    await own.test.post("/v1/test/clock/advance", { by: "P3D" });
    await parcel(own);
    const { written, ended, stop } = listen(url, undefined, { CAAS_API_KEY: own.keys.test });
    await until(() => written.out.includes("Ctrl-C"));
    const before = await parcel(own);
    await until(() => received.length === 1);
    await own.test.post("/v1/test/wipe");
    const after = await parcel(own);
    await until(() => received.length === 2);
    stop();
    await ended;
    expect(received.map(about)).toEqual([before, after]);
  });
});

describe("what the developer's machine answers", () => {
  it("is tried again between once and twice the wait, as Retry-After asks", async () => {
    const { received, url } = await receiver((all) =>
      all.length === 1 ? [429, { "Retry-After": "60" }] : 204,
    );
    const { written, ended, stop } = listen(url);
    await until(() => written.out.includes("Ctrl-C"));
    await parcel();
    await until(() => received.length === 2);
    stop();
    await ended;
    expect(written.out).toMatch(/→ 429 \(\d+ ms\), again in 0\.02 s\n/);
  });

  it("ends the forwarding where it is 410, as it would switch an endpoint off", async () => {
    const { received, url } = await receiver(() => 410);
    const { written, ended } = listen(url);
    await until(() => written.out.includes("Ctrl-C"));
    await parcels(3);
    expect(await ended).toBe(1);
    expect(received).toHaveLength(1);
    expect(written.out).toMatch(/→ 410 \(\d+ ms\)\n$/);
    expect(written.err).toContain(`caas: ${url} answered 410`);
  });
});
