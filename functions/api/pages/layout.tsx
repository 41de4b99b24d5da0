import type { Locale } from "@caas/core/kernel";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { brandStyle } from "./brand.ts";
import { type FirmFrame, type Frame, inLanguage, keptFields, onward } from "./frame.ts";
import { frameScript } from "./frame-script.ts";
import { style } from "./style.ts";
import { words } from "./words.ts";

interface LayoutProps {
  frame: Frame | FirmFrame;
  title: string;
  sandbox?: boolean;
  /** The id of the page's form: then the language is switched by sending it, which keeps what was typed. */
  form?: string | undefined;
  children: Child;
}

export function Layout({ frame, title, sandbox, form, children }: LayoutProps) {
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
          {firm?.color ? <style>{raw(brandStyle(firm.color))}</style> : null}
        </head>
        <body>
          <Header frame={frame} form={form} />
          {sandbox ? <Sandbox locale={locale} /> : null}
          {children}
          {firm?.hotline ? <Footer locale={locale} hotline={firm.hotline} /> : null}
          {frame.isFramed ? <script>{raw(frameScript)}</script> : null}
        </body>
      </html>
    </>
  );
}

function firmOf(frame: Frame | FirmFrame): FirmFrame["firm"] | null {
  return "firm" in frame ? frame.firm : null;
}

function Header({ frame, form }: { frame: Frame | FirmFrame; form: string | undefined }) {
  const firm = firmOf(frame);
  return (
    <header>
      <div class="wide">
        {firm ? (
          <a class="name" href={onward(`/t/${firm.slug}`, frame.url)}>
            {firm.logoUrl ? <img src={firm.logoUrl} alt="" /> : null}
            <span>{firm.name}</span>
          </a>
        ) : (
          <span />
        )}
        <LanguageSwitch frame={frame} form={form} />
      </div>
    </header>
  );
}

function LanguageSwitch({ frame, form }: { frame: Frame; form: string | undefined }) {
  const { locale } = frame;
  const other: Locale = locale === "en" ? "zh-CN" : "en";
  const { url } = inLanguage(frame, other);
  const name = words[locale].otherLanguage;
  return (
    <nav aria-label={words[locale].switchLanguage}>
      {form ? (
        <button
          class="link"
          type="submit"
          form={form}
          name="switch"
          value={other}
          formnovalidate
          lang={other}
        >
          {name}
        </button>
      ) : (
        <a href={url.pathname + url.search} lang={other} hreflang={other} rel="alternate">
          {name}
        </a>
      )}
    </nav>
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
          {words[locale].hotline} <Phone number={hotline} />
        </p>
      </div>
    </footer>
  );
}

export function Phone({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^\d+]/g, "")}`}>{number}</a>;
}

/** Keeps what goes on from page to page when a form is sent by GET. */
export function KeptFields({ url }: { url: URL }) {
  return (
    <>
      {keptFields(url).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
