import type { Locale } from "@caas/core/kernel";
import { nodeWords, type Tracking } from "@caas/core/shipments";
import { words } from "./words.ts";

/** The way from place to place as a line; a list to whoever does not see it. */
export function Route({ locale, route }: { locale: Locale; route: Tracking["route"] }) {
  if (!route) return null;
  const text = words[locale];
  const { stops, skipped } = route;
  return (
    <section class="part" aria-labelledby="route">
      <h2 id="route">{text.route}</h2>
      <ol class="route">
        {stops.map(({ place, node, state }, index) => (
          <li class={state} aria-current={state === "current" ? "location" : undefined}>
            <b>{place}</b>
            <span class="hidden"> {text.stop[state]} </span>
            <span class="small soft">{node ? nodeWords[locale][node] : null}</span>
            {index === 0 && skipped > 0 ? <span class="small soft"> {text.skipped(skipped)}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
