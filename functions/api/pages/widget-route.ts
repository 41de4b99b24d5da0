import { createHash } from "node:crypto";
import type { Hono } from "hono";
import type { Environment } from "../context.ts";

/** How long browsers and caches keep the widget, in seconds: a mended one is everywhere within the hour. */
const keep = 3600;

/** The script that firms put on their sites, at an address that never changes. */
export function widget(app: Hono<Environment>): void {
  app.get("/widget.js", async (context) => {
    const { widgetScript } = await import("./widget-script.ts");
    const tag = `"${createHash("sha256").update(widgetScript).digest("base64url").slice(0, 22)}"`;
    context.header("ETag", tag);
    context.header("Cache-Control", `public, max-age=${keep}, stale-while-revalidate=${24 * keep}`);
    if (context.req.header("If-None-Match")?.includes(tag)) return context.body(null, 304);
    return context.body(widgetScript, 200, { "Content-Type": "text/javascript; charset=utf-8" });
  });
}
