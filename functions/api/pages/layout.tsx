import type { Locale } from "@caas/core/kernel";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { style } from "./style.ts";
import { words } from "./words.ts";

/** What every page needs to know of who looks at it. */
export interface Frame {
  locale: Locale;
  /** Where the page is, with its query, so that the language can be switched on the spot. */
  url: URL;
}

/** Where the address names a firm. */
export interface FirmFrame extends Frame {
  firm: { slug: string; name: string; hotline?: string | undefined; color?: string | undefined };
}

interface LayoutProps {
  frame: Frame | FirmFrame;
  title: string;
  sandbox?: boolean;
  children: Child;
}

export function Layout({ frame, title, sandbox, children }: LayoutProps) {
  const { locale } = frame;
  const firm = firmOf(frame);
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="format-detection" content="telephone=no" />
          <title>{firm ? `${title} · ${firm.name}` : title}</title>
          <link rel="icon" href="data:," />
          <style>{raw(style)}</style>
        </head>
        <body>
          <Header frame={frame} />
          {sandbox ? <Sandbox locale={locale} /> : null}
          {children}
          {firm?.hotline ? <Footer locale={locale} hotline={firm.hotline} /> : null}
        </body>
      </html>
    </>
  );
}

function firmOf(frame: Frame | FirmFrame): FirmFrame["firm"] | null {
  return "firm" in frame ? frame.firm : null;
}

function Header({ frame }: { frame: Frame | FirmFrame }) {
  const { locale, url } = frame;
  const firm = firmOf(frame);
  const other: Locale = locale === "en" ? "zh-CN" : "en";
  return (
    <header>
      {firm?.color ? (
        <svg class="stripe" aria-hidden="true">
          <title>{firm.name}</title>
          <rect width="100%" height="100%" fill={firm.color} />
        </svg>
      ) : null}
      <div class="wide">
        {firm ? (
          <a class="name" href={withLanguage(`/t/${firm.slug}`, url)}>
            {firm.name}
          </a>
        ) : (
          <span />
        )}
        <nav aria-label={words[locale].switchLanguage}>
          <a href={inLanguage(url, other)} lang={other} hreflang={other} rel="alternate">
            {words[locale].otherLanguage}
          </a>
        </nav>
      </div>
    </header>
  );
}

function Sandbox({ locale }: { locale: Locale }) {
  return (
    <aside class="test">
      <p class="wide">
        <strong>{words[locale].sandbox}</strong> — {words[locale].sandboxMeaning}
      </p>
    </aside>
  );
}

function Footer({ locale, hotline }: { locale: Locale; hotline: string }) {
  return (
    <footer>
      <div class="wide small">
        <p>
          {words[locale].hotline} <a href={`tel:${hotline.replace(/[^\d+]/g, "")}`}>{hotline}</a>
        </p>
      </div>
    </footer>
  );
}

/** The same page in another language. */
function inLanguage(url: URL, locale: Locale): string {
  const query = new URLSearchParams(url.search);
  query.set("lang", locale);
  return `${url.pathname}?${query}`;
}

/** Another page, in the language that was chosen by hand, if one was. */
export function withLanguage(path: string, url: URL): string {
  const lang = url.searchParams.get("lang");
  return lang === null ? path : `${path}?${new URLSearchParams({ lang })}`;
}

/** Keeps a language that was chosen by hand when a form is sent. */
export function LanguageField({ url }: { url: URL }) {
  const lang = url.searchParams.get("lang");
  return lang === null ? null : <input type="hidden" name="lang" value={lang} />;
}
