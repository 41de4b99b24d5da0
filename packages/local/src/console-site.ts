import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { siteHeaders } from "../../../web/site.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * The console's files below `/console/`, as CloudFront serves them on AWS: a path without a file is a page of the
 * console. `null` for what is none of its.
 */
export async function consoleResponse(directory: string, request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  const { contentSecurityPolicy, referrerPolicy } = siteHeaders();
  if (request.method !== "GET" && request.method !== "HEAD") return null;
  if (pathname === "/" || pathname === "/console")
    return new Response(null, { status: 302, headers: { Location: "/console/" } });
  if (!pathname.startsWith("/console/")) return null;

  const path = normalize(decoded(pathname).slice("/console/".length));
  const isFile = extname(path) !== "" && !path.startsWith("..");
  const file = isFile ? await read(join(directory, path)) : null;
  // A file that is not there is not a page: an old page that asks for an old script must not get HTML.
  if (!file && path.startsWith("assets")) return new Response("Not found\n", { status: 404 });
  const body = file ?? (await read(join(directory, "index.html")));
  if (!body) return new Response("The console is not built: npm run web:build\n", { status: 503 });
  const type = types[extname(file ? path : "index.html")] ?? "application/octet-stream";
  const packed =
    /text|json|svg|javascript/.test(type) && /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "");
  const content = packed ? gzipSync(body) : body;
  return new Response(request.method === "HEAD" ? null : new Uint8Array(content), {
    headers: {
      "Content-Type": type,
      "Content-Length": String(content.byteLength),
      ...(packed && { "Content-Encoding": "gzip" }),
      Vary: "Accept-Encoding",
      "Cache-Control":
        path.startsWith("assets/") && file ? "public, max-age=31536000, immutable" : "no-cache",
      "Content-Security-Policy": contentSecurityPolicy,
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Referrer-Policy": referrerPolicy,
    },
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function read(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null);
}
