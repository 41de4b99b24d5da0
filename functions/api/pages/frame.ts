import type { Locale } from "@caas/core/kernel";

/** What every page needs to know of who looks at it. */
export interface Frame {
  locale: Locale;
  /** Where the page is, with its query, so that the language can be switched on the spot. */
  url: URL;
  /** Whether it stands in the widget's frame. */
  isFramed: boolean;
}

/** Where the address names a firm. */
export interface FirmFrame extends Frame {
  firm: {
    slug: string;
    name: string;
    hotline?: string | undefined;
    color?: string | undefined;
    logoUrl?: string | undefined;
  };
}

/** What goes on from page to page: a language that was chosen by hand, that the page stands in a frame, its colour. */
const kept = ["lang", "embed", "color"] as const;

export function keptFields({ searchParams }: URL): [string, string][] {
  return kept.flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
}

/** Another of our pages, from this one. */
export function onward(path: string, from: URL): string {
  const [pathname = "", search] = path.split("?");
  const query = new URLSearchParams(search);
  for (const [name, value] of keptFields(from)) query.set(name, value);
  return query.size === 0 ? pathname : `${pathname}?${query}`;
}

/** The same page in another language, chosen by hand. */
export function inLanguage<Page extends Frame>(frame: Page, locale: Locale): Page {
  const url = new URL(frame.url);
  url.searchParams.set("lang", locale);
  return { ...frame, url, locale };
}
