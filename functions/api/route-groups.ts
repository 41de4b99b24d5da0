import { OpenAPIHono } from "@hono/zod-openapi";
import type { Hono } from "hono";
import type { Environment, RequestContext } from "./context.ts";
import { methodGuard } from "./method-guard.ts";
import { authenticate } from "./middleware/authenticate.ts";
import { rateLimit } from "./middleware/rate-limit.ts";
import { notFoundResponse, problemResponse } from "./problem.ts";

export type Api = OpenAPIHono<Environment>;
type Routes = (app: Api) => void;

interface Group {
  /** The first parts of the paths below `/v1` that its routes have. */
  serves: readonly string[];
  load: () => Promise<Routes[]>;
}

/**
 * The routes of the API, read when the first of their group is asked for: a function that starts serves one request,
 * and needs what that one needs.
 */
const groups: Group[] = [
  {
    serves: [
      ...["signup", "auth", "invitations", "me", "tenant", "members", "roles", "api-keys", "audit-events"],
    ],
    load: () =>
      Promise.all([
        import("./routes/auth.ts").then(({ auth }) => auth),
        import("./routes/tenant.ts").then(({ tenant }) => tenant),
        import("./routes/members.ts").then(({ members }) => members),
        import("./routes/keys.ts").then(({ keys }) => keys),
        import("./routes/audit.ts").then(({ audit }) => audit),
      ]),
  },
  {
    serves: ["customers"],
    load: () => Promise.all([import("./routes/customers.ts").then(({ customers }) => customers)]),
  },
  {
    serves: ["shipments", "inbound-sources", "inbound", "tracking-events", "unknown-codes"],
    load: () =>
      Promise.all([
        import("./routes/shipments.ts").then(({ shipments }) => shipments),
        import("./routes/inbound.ts").then(({ inbound }) => inbound),
      ]),
  },
  {
    serves: ["usage", "billing", "charges", "stripe"],
    load: () => Promise.all([import("./routes/billing.ts").then(({ billing }) => billing)]),
  },
  {
    serves: ["service-levels", "exceptions", "kpis"],
    load: () =>
      Promise.all([
        import("./routes/service-levels.ts").then(({ serviceLevels }) => serviceLevels),
        import("./routes/exceptions.ts").then(({ exceptions }) => exceptions),
        import("./routes/kpis.ts").then(({ kpis }) => kpis),
      ]),
  },
  {
    serves: ["tickets", "tasks", "sla-policies", "calendars", "playbooks", "macros"],
    load: () =>
      Promise.all([
        import("./routes/tickets.ts").then(({ tickets }) => tickets),
        import("./routes/dispatch.ts").then(({ dispatch }) => dispatch),
        import("./routes/tasks.ts").then(({ tasks }) => tasks),
        import("./routes/sla.ts").then(({ sla }) => sla),
        import("./routes/calendars.ts").then(({ calendars }) => calendars),
        import("./routes/playbooks.ts").then(({ playbooks }) => playbooks),
        import("./routes/macros.ts").then(({ macros }) => macros),
      ]),
  },
  {
    serves: ["packages", "bookings", "vouchers"],
    load: () =>
      Promise.all([
        import("./routes/packages.ts").then(({ packages }) => packages),
        import("./routes/bookings.ts").then(({ bookings }) => bookings),
      ]),
  },
  {
    serves: ["claims", "claim-rules", "uploads"],
    load: () => Promise.all([import("./routes/claims.ts").then(({ claims }) => claims)]),
  },
  {
    serves: ["cod-orders", "cod-entries", "cod-reconciliation"],
    load: () => Promise.all([import("./routes/cod.ts").then(({ cod }) => cod)]),
  },
  {
    serves: ["notifications", "notification-templates", "channels"],
    load: () =>
      Promise.all([
        import("./routes/notifications.ts").then(({ notifications }) => notifications),
        import("./routes/notification-templates.ts").then((module) => module.notificationTemplates),
        import("./routes/channels.ts").then(({ channels }) => channels),
      ]),
  },
  {
    serves: ["webhook-endpoints", "events", "event-types", "test"],
    load: () =>
      Promise.all([
        import("./routes/webhooks.ts").then(({ webhooks }) => webhooks),
        import("./routes/events.ts").then(({ events }) => events),
        import("./routes/sandbox.ts").then(({ sandbox }) => sandbox),
      ]),
  },
];

/** An app of all groups together, that nobody sends requests to: for the document, and for a list of what there is. */
export async function allRoutes(): Promise<Api> {
  const app: Api = new OpenAPIHono();
  for (const { load } of groups) for (const routes of await load()) routes(app);
  return app;
}

/** Hands requests below `/v1` to the app of their group. */
export function routeGroups(app: Hono<Environment>): void {
  for (const { serves, load } of groups) {
    let loaded: Promise<Api> | undefined;
    const serve = async (c: RequestContext) => {
      loaded ??= groupApp(load);
      return (await loaded).fetch(c.req.raw, { outer: c });
    };
    for (const part of serves) {
      app.all(`/v1/${part}`, serve);
      app.all(`/v1/${part}/*`, serve);
    }
  }
}

async function groupApp(load: Group["load"]): Promise<Api> {
  const app: Api = new OpenAPIHono();
  app.onError((error, c) => problemResponse(c, error));
  app.notFound(notFoundResponse);
  app.use(async (c, next) => {
    const { outer } = c.env as { outer: RequestContext };
    c.set("requestId", outer.get("requestId"));
    c.set("address", outer.get("address"));
    await next();
  });
  // Before anybody is asked who they are: what is not there is there for nobody.
  app.use(methodGuard(app));
  app.use(authenticate);
  app.use(rateLimit);
  for (const routes of await load()) routes(app);
  return app;
}
