/**
 * The headers of every file of the console, wherever it is served.
 * @param api the origin of the API where it is not the console's own
 */
export function siteHeaders(api = ""): { contentSecurityPolicy: string; referrerPolicy: "no-referrer" } {
  const own = ["'self'", api].filter(Boolean).join(" ");
  return {
    contentSecurityPolicy: [
      "default-src 'none'",
      "script-src 'self'",
      // antd writes its styles into the page.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob: https:",
      "font-src 'self' data:",
      `connect-src ${own}`,
      `frame-src ${own}`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    referrerPolicy: "no-referrer",
  };
}
