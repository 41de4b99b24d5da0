import { Hono } from "hono";
import type { Environment, RequestContext } from "../context.ts";

/** Every page there is, in the order in which they are tried. */
const routes = [
  ["GET", "/t/:slug"],
  ["GET", "/t/:slug/widget-demo"],
  ["GET", "/t/:slug/tasks/:token"],
  ["POST", "/t/:slug/tasks/:token"],
  ["GET", "/t/:slug/runs/:token"],
  ["POST", "/t/:slug/runs/:token"],
  ["GET", "/t/:slug/claims/:token"],
  ["GET", "/t/:slug/claims/:token/statement"],
  ["GET", "/t/:slug/claims/:token/verify"],
  ["POST", "/t/:slug/claims/:token/appeal"],
  ["POST", "/t/:slug/claims/:token/uploads"],
  ["POST", "/t/:slug/claims/:token/evidence"],
  ["GET", "/t/:slug/tickets/:token"],
  ["POST", "/t/:slug/tickets/:token/messages"],
  ["POST", "/t/:slug/tickets/:token/rating"],
  ["GET", "/t/:slug/:trackingNumber"],
  ["GET", "/t/:slug/:trackingNumber/booking"],
  ["POST", "/t/:slug/:trackingNumber/booking"],
  ["GET", "/t/:slug/:trackingNumber/change"],
  ["POST", "/t/:slug/:trackingNumber/change"],
  ["GET", "/t/:slug/:trackingNumber/ask"],
  ["POST", "/t/:slug/:trackingNumber/ask"],
  ["GET", "/t/:slug/:trackingNumber/complain"],
  ["POST", "/t/:slug/:trackingNumber/complain"],
  ["GET", "/t/:slug/:trackingNumber/claim"],
  ["POST", "/t/:slug/:trackingNumber/claim"],
] as const;

interface Inner extends Environment {
  Bindings: { outer: RequestContext };
}

let loaded: Promise<Hono<Inner>> | undefined;

async function load(): Promise<Hono<Inner>> {
  const { pages } = await import("./pages.ts");
  const app = new Hono<Inner>();
  // What fails is answered by the app around, as everywhere.
  app.onError((error) => {
    throw error;
  });
  app.use(async (context, next) => {
    context.set("requestId", context.env.outer.get("requestId"));
    context.set("address", context.env.outer.get("address"));
    await next();
  });
  return app.route("/t", pages());
}

/** The public pages, read when the first of them is asked for: most functions that start serve the API alone. */
export function lazyPages(app: Hono<Environment>): void {
  for (const [method, path] of routes) {
    app.on(method, path, async (context) => {
      loaded ??= load();
      return (await loaded).fetch(context.req.raw, { outer: context });
    });
  }
}
