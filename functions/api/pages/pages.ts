import { contactKinds } from "@caas/core/contacts";
import { notFound, withActor } from "@caas/core/kernel";
import { type BrandedProfile, bySlug } from "@caas/core/tenants";
import { type Context, Hono } from "hono";
import type { Environment, RequestContext } from "../context.ts";
import { showBooking, takeBooking } from "./booking-routes.tsx";
import {
  addClaimEvidence,
  appealClaim,
  showClaim,
  showStatement,
  uploadForClaim,
  verifyClaim,
} from "./claim-routes.tsx";
import { showContactForm, takeContact } from "./contact-routes.tsx";
import type { FirmFrame, Frame } from "./frame.ts";
import { chooseLocale, localeOf, wantsJson } from "./language.ts";
import { NoSuchPage } from "./look-up.tsx";
import { showLookUp, showParcel } from "./parcel-routes.tsx";
import { contentSecurityPolicy } from "./policy.ts";
import { showRun, tellRun } from "./run-routes.tsx";
import { formLimit } from "./sent.ts";
import { answerTask, showTask } from "./task-routes.tsx";
import { rateTicket, showTicket, writeToTicket } from "./ticket-routes.tsx";
import { WidgetDemo } from "./widget-demo.tsx";

interface PageEnvironment extends Environment {
  Variables: Environment["Variables"] & {
    /** Undefined where the address names none. */
    firm: BrandedProfile | undefined;
    /** Whether the page may stand in a frame of another site, and does. */
    isFramed: boolean;
    /** The firm's colour, or the one that a frame asks for in its stead; that is how the console shows a choice. */
    color: string | undefined;
  };
}
type PageContext = Context<PageEnvironment>;

interface Visit {
  frame: FirmFrame;
  isJson: boolean;
  /** Of a signed link; empty where the address has none. */
  token: string;
}

/**
 * The pages that a recipient opens without a log-in, to be mounted at `/t`. Who asks for JSON gets the same as
 * JSON and errors as AppErrors; everybody else gets pages, also for what is not found.
 */
export function pages(): Hono<PageEnvironment> {
  const app = new Hono<PageEnvironment>();

  app.use("/:slug/*", async (context, next) => {
    const firm = await bySlug((context.req.param("slug") ?? "").toLowerCase());
    context.set("firm", firm ?? undefined);
    // Tasks and runs are a courier's, who has no use for them on a shop's site.
    const isWork = /^(tasks|runs)$/.test(context.req.path.split("/")[3] ?? "");
    context.set("isFramed", context.req.query("embed") === "1" && !isWork);
    const asked = context.get("isFramed") ? context.req.query("color") : undefined;
    context.set("color", asked !== undefined && isColor(asked) ? asked : firm?.branding.color);
    await next();
    const { pathname } = new URL(context.req.url);
    const color = context.get("color");
    const branding = { ...firm?.branding, ...(color !== undefined && { color }) };
    const shown = { branding, isFramed: context.get("isFramed") };
    const hasWidget = pathname.endsWith("/widget-demo");
    const takesFiles = pathname.split("/")[3] === "claims";
    context.header("Content-Security-Policy", contentSecurityPolicy({ ...shown, hasWidget, takesFiles }));
    context.header("Cache-Control", "no-store");
    context.header("Referrer-Policy", "no-referrer");
    context.header("X-Robots-Tag", "noindex, nofollow, noarchive");
    context.header("Vary", "Accept, Accept-Language");
  });

  app.get("/:slug", (context) => {
    const { firm } = context.var;
    const isForm = !("trackingNumber" in context.req.query());
    if (firm && isForm && isJson(context)) return context.json(lookUp(firm));
    return page(showLookUp)(context);
  });
  app.get("/:slug/widget-demo", page(WidgetDemo));
  app.get("/:slug/tasks/:token", page(showTask));
  app.post("/:slug/tasks/:token", page(answerTask));
  app.get("/:slug/runs/:token", page(showRun));
  app.post("/:slug/runs/:token", formLimit, page(tellRun));
  app.get("/:slug/claims/:token", page(showClaim));
  app.get("/:slug/claims/:token/statement", page(showStatement));
  app.get("/:slug/claims/:token/verify", page(verifyClaim));
  app.post("/:slug/claims/:token/appeal", formLimit, page(appealClaim));
  app.post("/:slug/claims/:token/uploads", formLimit, page(uploadForClaim));
  app.post("/:slug/claims/:token/evidence", formLimit, page(addClaimEvidence));
  app.get("/:slug/tickets/:token", page(showTicket));
  app.post("/:slug/tickets/:token/messages", formLimit, page(writeToTicket));
  app.post("/:slug/tickets/:token/rating", formLimit, page(rateTicket));
  app.get("/:slug/:trackingNumber", page(showParcel));
  app.get("/:slug/:trackingNumber/booking", page(showBooking));
  app.post("/:slug/:trackingNumber/booking", formLimit, page(takeBooking));
  for (const kind of contactKinds) {
    const path = `/:slug/:trackingNumber/${kind}`;
    app.get(
      path,
      page((context, visit) => showContactForm(context, visit, kind)),
    );
    app.post(
      path,
      formLimit,
      page((context, visit) => takeContact(context, visit, kind)),
    );
  }
  return app;
}

type Act = (context: RequestContext, visit: Visit) => Response | Promise<Response>;

/** A page under a firm's address; what opens it says in which of the firm's worlds it is. */
function page(act: Act): (context: PageContext) => Response | Promise<Response> {
  return (context) => {
    const { firm } = context.var;
    if (!firm) return noSuchPage(context);
    const frame = firmFrame(context, firm);
    const visit = { token: context.req.param("token") ?? "", frame, isJson: isJson(context) };
    const actor = { type: "customer", tenant: firm, mode: "live", clockOffset: 0 } as const;
    return withActor(actor, () => act(context as unknown as RequestContext, visit));
  };
}

function isJson(context: PageContext): boolean {
  return wantsJson(context.req.header("Accept"));
}

function firmFrame(context: PageContext, { slug, name, branding, locale }: BrandedProfile): FirmFrame {
  const { hotline, logoUrl } = branding;
  return { ...frame(context, locale), firm: { slug, name, hotline, color: context.get("color"), logoUrl } };
}

function isColor(text: string): boolean {
  return /^#[0-9a-fA-F]{6}$/.test(text);
}

function frame(context: PageContext, tenantLocale: BrandedProfile["locale"]): Frame {
  const url = new URL(context.req.url);
  // A form that was sent to switch the language goes on in the one that it asks for.
  const switched = localeOf(url.searchParams.get("switch") ?? "");
  if (switched) url.searchParams.set("lang", switched);
  url.searchParams.delete("switch");
  const asked = url.searchParams.get("lang") ?? undefined;
  const locale = chooseLocale(asked, context.req.header("Accept-Language"), tenantLocale);
  return { locale, url, isFramed: context.get("isFramed") };
}

function lookUp({ slug, name, locale, timezone, branding }: BrandedProfile) {
  return { object: "look_up", slug, name, locale, timezone, hotline: branding.hotline ?? null };
}

function noSuchPage(context: PageContext) {
  if (isJson(context)) throw notFound("page");
  return context.html(NoSuchPage({ frame: frame(context, "en") }), 404);
}
