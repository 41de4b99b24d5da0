import { AppError, notFound, now, withActor } from "@caas/core/kernel";
import { TrackingNumber, track } from "@caas/core/shipments";
import { bySlug } from "@caas/core/tenants";
import { type Handler, Hono } from "hono";
import type { Environment, RequestContext } from "../context.ts";
import { chooseLocale, wantsJson } from "./language.ts";
import type { FirmFrame, Frame } from "./layout.tsx";
import { LookUp, NoSuchPage } from "./look-up.tsx";
import { pagesContentSecurityPolicy } from "./style.ts";
import { answerTask, showTask } from "./task-routes.tsx";
import { rateTicket, showTicket, ticketFormLimit, writeToTicket } from "./ticket-routes.tsx";
import { TrackingPage } from "./tracking.tsx";
import { words } from "./words.ts";

type Firm = NonNullable<Awaited<ReturnType<typeof bySlug>>>;

/**
 * The pages that a recipient opens without a log-in, to be mounted at `/t`. Who asks for JSON gets the same as
 * JSON and errors as AppErrors; everybody else gets pages, also for what is not found.
 */
export function pages(): Hono<Environment> {
  const app = new Hono<Environment>();

  app.use(async (context, next) => {
    await next();
    context.header("Content-Security-Policy", pagesContentSecurityPolicy);
    context.header("Cache-Control", "no-store");
    context.header("Referrer-Policy", "no-referrer");
    context.header("X-Robots-Tag", "noindex");
    context.header("Vary", "Accept, Accept-Language");
  });

  app.get("/:slug", async (context) => {
    const firm = await findFirm(context);
    if (!firm) return noSuchPage(context);
    const { trackingNumber, ...rest } = context.req.query();
    if (trackingNumber !== undefined) {
      const number = typedNumber(trackingNumber);
      if (number) return context.redirect(`/t/${firm.slug}/${number}?${new URLSearchParams(rest)}`, 303);
      if (isJson(context)) throw notFound("parcel");
      const frame = firmFrame(context, firm);
      return context.html(LookUp({ frame, notice: wrong(words[frame.locale].nothingFound) }), 404);
    }
    if (isJson(context)) return context.json(lookUp(firm));
    return context.html(LookUp({ frame: firmFrame(context, firm) }));
  });

  app.get("/:slug/:trackingNumber", async (context) => {
    const firm = await findFirm(context);
    if (!firm) return noSuchPage(context);
    const { k, phone } = context.req.query();
    const input = {
      trackingNumber: context.req.param("trackingNumber"),
      k,
      phone,
      address: context.get("address"),
    };
    try {
      const actor = { type: "customer", tenant: firm, mode: "live", clockOffset: 0 } as const;
      const tracking = await withActor(actor, () => track(input));
      if (isJson(context)) return context.json(tracking);
      return context.html(TrackingPage({ frame: firmFrame(context, firm), tracking, now: now() }));
    } catch (error) {
      if (!(error instanceof AppError) || isJson(context)) throw error;
      return refusal(context, firm, error);
    }
  });

  app.get("/:slug/tasks/:token", taskPage(showTask));
  app.post("/:slug/tasks/:token", taskPage(answerTask));
  app.get("/:slug/tickets/:token", taskPage(showTicket));
  app.post("/:slug/tickets/:token/messages", ticketFormLimit, taskPage(writeToTicket));
  app.post("/:slug/tickets/:token/rating", ticketFormLimit, taskPage(rateTicket));

  return app;
}

/** A task's page under a firm's address; the token says in which of the firm's worlds the task is. */
function taskPage(act: typeof showTask): Handler<Environment> {
  return async (context) => {
    const firm = await findFirm(context);
    if (!firm) return noSuchPage(context);
    const visit = {
      token: context.req.param("token") ?? "",
      frame: firmFrame(context, firm),
      isJson: isJson(context),
    };
    const actor = { type: "customer", tenant: firm, mode: "live", clockOffset: 0 } as const;
    return withActor(actor, () => act(context, visit));
  };
}

function findFirm(context: RequestContext): Promise<Firm | null> {
  return bySlug((context.req.param("slug") ?? "").toLowerCase());
}

function isJson(context: RequestContext): boolean {
  return wantsJson(context.req.header("Accept"));
}

function frame(context: RequestContext, tenantLocale: Firm["locale"]): Frame {
  const asked = context.req.query("lang");
  return {
    locale: chooseLocale(asked, context.req.header("Accept-Language"), tenantLocale),
    url: new URL(context.req.url),
  };
}

function firmFrame(context: RequestContext, { slug, name, branding, locale }: Firm): FirmFrame {
  const firm = { slug, name, hotline: branding.hotline, color: branding.color };
  return { ...frame(context, locale), firm };
}

function lookUp({ slug, name, locale, timezone, branding }: Firm) {
  return { object: "look_up", slug, name, locale, timezone, hotline: branding.hotline ?? null };
}

function noSuchPage(context: RequestContext) {
  if (isJson(context)) throw notFound("page");
  return context.html(NoSuchPage({ frame: frame(context, "en") }), 404);
}

/** A number as people type or paste it, with spaces or full-width letters; null for what cannot be one. */
function typedNumber(text: string): string | null {
  const number = TrackingNumber.safeParse(text.normalize("NFKC").replace(/\s/g, ""));
  return number.success ? number.data : null;
}

/** Asks for the digits (again). It looks the same whether the number exists or not. */
function refusal(context: RequestContext, firm: Firm, error: AppError) {
  const frame = firmFrame(context, firm);
  // What cannot be a number is not repeated, lest a link puts somebody's words under the firm's name.
  const trackingNumber = typedNumber(context.req.param("trackingNumber") ?? "") ?? undefined;
  const text = words[frame.locale];
  if (error.code === "rate_limited") {
    const seconds = error.details.retryAfter ?? 60;
    context.header("Retry-After", String(seconds));
    const notice = wrong(text.tooMany(Math.ceil(seconds / 60)));
    return context.html(LookUp({ frame, trackingNumber, notice }), 429);
  }
  if (error.code !== "not_found") throw error;
  const { k, phone } = context.req.query();
  const notice = phone
    ? wrong(text.nothingFound)
    : k
      ? wrong(text.badLink)
      : { text: text.needDigits, isError: false };
  return context.html(LookUp({ frame, trackingNumber, notice }), 404);
}

function wrong(text: string) {
  return { text, isError: true };
}
