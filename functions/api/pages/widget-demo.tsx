import type { RequestContext } from "../context.ts";
import type { FirmFrame } from "./frame.ts";
import { Layout } from "./layout.tsx";
import { words } from "./words.ts";

/** Shows the widget as it stands on a firm's own site, and what to copy. */
export function WidgetDemo(
  context: RequestContext,
  { frame }: { frame: FirmFrame },
): Response | Promise<Response> {
  const { locale, firm } = frame;
  const text = words[locale];
  const { origin } = frame.url;
  const attributes = { "data-tenant": firm.slug, "data-locale": locale, "data-color": firm.color };
  const tag = (more: string) =>
    `<script src="${origin}/widget.js" data-tenant="${firm.slug}" data-locale="${locale}"${more} async></script>`;
  return context.html(
    <Layout frame={frame} title={text.widget}>
      <main class="wide narrow">
        <section class="card">
          <h1>{text.widget}</h1>
          <p>{text.widgetButton}</p>
          <pre>{tag(firm.color ? ` data-color="${firm.color}"` : "")}</pre>
          <h2>{text.widgetInline}</h2>
          <pre>{`<div id="parcel"></div>\n${tag(' data-target="#parcel"')}`}</pre>
        </section>
        <div id="parcel" />
      </main>
      <script src="/widget.js" {...attributes} />
      <script src="/widget.js" {...attributes} data-target="#parcel" />
    </Layout>,
  );
}
