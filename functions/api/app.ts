import { ping } from "@caas/core/db";
import { AppError } from "@caas/core/kernel";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { largestBody } from "./body.ts";
import type { Environment, RequestContext } from "./context.ts";
import { methodGuard } from "./method-guard.ts";
import { requestMiddleware } from "./middleware/request.ts";
import { lazyPages } from "./pages/lazy.ts";
import { widget } from "./pages/widget-route.ts";
import { notFoundResponse, problemResponse } from "./problem.ts";
import { routeGroups } from "./route-groups.ts";
import { reference } from "./routes/reference.ts";

export interface AppOptions {
  /** Tells where a request came from; the adapter knows. */
  address?: (c: RequestContext) => string | undefined;
}

/** Assembles the whole HTTP surface. Lambda, the local runner and tests each put their own adapter around it. */
export function createApp({ address = () => undefined }: AppOptions = {}): Hono<Environment> {
  const app = new Hono<Environment>();
  app.onError((error, c) => problemResponse(c, error));
  app.notFound(notFoundResponse);

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
      allowHeaders: [
        "Authorization",
        "Content-Type",
        "Caas-Mode",
        "If-Match",
        "If-None-Match",
        "Idempotency-Key",
      ],
      exposeHeaders: [
        "ETag",
        "Idempotent-Replayed",
        "Location",
        "RateLimit",
        "RateLimit-Policy",
        "Request-Id",
        "Retry-After",
      ],
      maxAge: 600,
    }),
  );
  // The groups of routes guard their own addresses.
  app.use(methodGuard(app, "next"));
  app.get("/health", async (c) => {
    await ping();
    return c.json({ status: "ok" });
  });
  routeGroups(app);
  reference(app);
  widget(app);
  lazyPages(app);
  return app;
}
