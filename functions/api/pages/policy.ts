import { createHash } from "node:crypto";
import { config } from "@caas/core/kernel";
import type { BrandedProfile } from "@caas/core/tenants";
import { brandStyle } from "./brand.ts";
import { frameScript } from "./frame-script.ts";
import { style } from "./style.ts";
import { uploadScript } from "./upload-script.ts";

const baseStyle = hash(style);
const script = hash(frameScript);
const uploading = hash(uploadScript);

interface Shown {
  branding: BrandedProfile["branding"] | undefined;
  /** Whether it may stand in a frame on other sites. */
  isFramed: boolean;
  /** Whether it loads the widget, to show it. */
  hasWidget: boolean;
  /** Whether it has the script that sends files to where they are kept. */
  takesFiles: boolean;
}

/**
 * What a page needs and nothing more: its own style, the firm's logo, a form that stays here. There is no script,
 * but in a frame the one that tells the frame's height, and on a claim's page the one that sends photos.
 */
export function contentSecurityPolicy({ branding = {}, isFramed, hasWidget, takesFiles }: Shown): string {
  const { color, logoUrl, widgetOrigins } = branding;
  const styles = color === undefined ? [baseStyle] : [baseStyle, hash(brandStyle(color))];
  const scripts = [
    ...(isFramed ? [script] : []),
    ...(takesFiles ? [uploading] : []),
    ...(hasWidget && !isFramed ? ["'self'"] : []),
  ];
  const sites = widgetOrigins === undefined ? ["*"] : ["'self'", ...widgetOrigins];
  return [
    "default-src 'none'",
    `style-src ${styles.join(" ")}`,
    `script-src ${scripts.join(" ") || "'none'"}`,
    ...(takesFiles ? [`connect-src 'self' ${config().uploads.origin}`] : []),
    `img-src data:${logoUrl === undefined ? "" : ` ${new URL(logoUrl).origin}`}`,
    "form-action 'self'",
    "base-uri 'none'",
    ...(hasWidget ? ["frame-src 'self'"] : []),
    `frame-ancestors ${isFramed ? sites.join(" ") : "'none'"}`,
  ].join("; ");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
