import type { FirmFrame } from "./frame.ts";
import { Layout } from "./layout.tsx";

interface ExpiredLinkProps {
  frame: FirmFrame;
  text: { expired: string; expiredMeaning: string };
}

/** For a link whose time is over. */
export function ExpiredLink({ frame, text }: ExpiredLinkProps) {
  return (
    <Layout frame={frame} title={text.expired}>
      <main class="wide narrow">
        <section class="card">
          <h1>{text.expired}</h1>
          <p class="soft">{text.expiredMeaning}</p>
        </section>
      </main>
    </Layout>
  );
}
