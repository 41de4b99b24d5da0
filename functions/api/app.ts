import { ping } from "@caas/core/db";
import { AppError } from "@caas/core/kernel";
import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { largestBody } from "./body.ts";
import type { Environment, RequestContext } from "./context.ts";
import { methodGuard } from "./method-guard.ts";
import { authenticate } from "./middleware/authenticate.ts";
import { requestMiddleware } from "./middleware/request.ts";
import { lazyPages } from "./pages/lazy.ts";
import { widget } from "./pages/widget-route.ts";
import { problemResponse } from "./problem.ts";
import { audit } from "./routes/audit.ts";
import { auth } from "./routes/auth.ts";
import { calendars } from "./routes/calendars.ts";
import { customers } from "./routes/customers.ts";
import { dispatch } from "./routes/dispatch.ts";
import { events } from "./routes/events.ts";
import { exceptions } from "./routes/exceptions.ts";
import { inbound } from "./routes/inbound.ts";
import { keys } from "./routes/keys.ts";
import { kpis } from "./routes/kpis.ts";
import { members } from "./routes/members.ts";
import { notificationTemplates } from "./routes/notification-templates.ts";
import { notifications } from "./routes/notifications.ts";
import { openApi } from "./routes/open-api.ts";
import { playbooks } from "./routes/playbooks.ts";
import { sandbox } from "./routes/sandbox.ts";
import { serviceLevels } from "./routes/service-levels.ts";
import { shipments } from "./routes/shipments.ts";
import { sla } from "./routes/sla.ts";
import { tasks } from "./routes/tasks.ts";
import { tenant } from "./routes/tenant.ts";
import { tickets } from "./routes/tickets.ts";
import { webhooks } from "./routes/webhooks.ts";

export interface AppOptions {
  /** Tells where a request came from; the adapter knows. */
  address?: (c: RequestContext) => string | undefined;
}

/** Assembles the whole HTTP surface. Lambda, the local runner and tests each put their own adapter around it. */
export function createApp({ address = () => undefined }: AppOptions = {}): OpenAPIHono<Environment> {
  const app = new OpenAPIHono<Environment>();
  app.onError((error, c) => problemResponse(c, error));
  app.notFound((c) =>
    problemResponse(c, new AppError("not_found", { detail: `There is nothing at ${c.req.path}.` })),
  );

  app.use(requestMiddleware(address));
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw new AppError("body_too_large", { detail: "A body may have 1 MiB." });
      },
    }),
  );
  app.use(
    "/v1/*",
    cors({
      origin: "*",
      allowHeaders: ["Authorization", "Content-Type", "Caas-Mode", "If-Match", "Idempotency-Key"],
      exposeHeaders: ["ETag", "Location", "Request-Id", "Retry-After"],
      maxAge: 600,
    }),
  );
  app.use(methodGuard(app));
  app.get("/health", async (c) => {
    await ping();
    return c.json({ status: "ok" });
  });
  app.use("/v1/*", authenticate);

  for (const routes of [
    auth,
    tenant,
    members,
    keys,
    audit,
    customers,
    shipments,
    serviceLevels,
    exceptions,
    kpis,
    inbound,
    tickets,
    dispatch,
    tasks,
    sla,
    calendars,
    playbooks,
    notifications,
    notificationTemplates,
    webhooks,
    events,
    sandbox,
  ]) {
    routes(app);
  }
  openApi(app);
  widget(app);
  lazyPages(app);
  return app;
}
