import { AppError } from "@caas/core/kernel";
import type { Hono } from "hono";
import type { Environment } from "../context.ts";
import { notFoundResponse } from "../problem.ts";

/** The document of the API, the page that shows it, and what each refusal means. */
export function reference(app: Hono<Environment>): void {
  let document: Promise<object> | undefined;
  app.get("/openapi.json", async (c) => {
    const { openApiDocument } = await import("../openapi/document.ts");
    document ??= openApiDocument();
    return c.json(await document);
  });

  for (const path of ["/problems", "/problems/:code"] as const) {
    app.get(path, async (c) => {
      const { problemPage } = await import("../problems/pages.tsx");
      return (await problemPage(c, c.req.param("code"))) ?? notFoundResponse(c);
    });
  }

  app.get("/docs", async (c) => {
    const { referencePage } = await import("../openapi/page.ts");
    return referencePage(c);
  });

  app.get("/docs/:file", async (c) => {
    const { referenceScript } = await import("../openapi/page.ts");
    const script = await referenceScript(c, c.req.param("file"));
    if (!script) throw new AppError("not_found", { detail: `There is nothing at ${c.req.path}.` });
    return script;
  });
}
