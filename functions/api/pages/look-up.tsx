import type { FirmFrame, Frame } from "./frame.ts";
import { KeptFields, Layout } from "./layout.tsx";
import { words } from "./words.ts";

interface LookUpProps {
  frame: FirmFrame;
  /** Given where the page of one parcel asks; then only the digits are missing. */
  trackingNumber?: string | undefined;
  /** What was typed, where it has to be shown again. */
  typed?: { trackingNumber?: string | undefined; phone?: string | undefined };
  /** Why the person is asked (again), if not for the first time. */
  notice?: { text: string; isError: boolean };
}

/** Asks for the tracking number and the last digits of the phone. */
export function LookUp({ frame, trackingNumber, typed = {}, notice }: LookUpProps) {
  const text = words[frame.locale];
  const path = `/t/${frame.firm.slug}`;
  return (
    <Layout frame={frame} title={text.lookUp} form="look-up">
      <main class="wide narrow">
        <section class="card">
          <h1>{text.lookUp}</h1>
          {trackingNumber === undefined ? (
            <p class="soft">{text.lookUpHint}</p>
          ) : (
            <p class="soft">
              {text.trackingNumber} <strong class="number">{trackingNumber}</strong>
            </p>
          )}
          {notice ? (
            <p class="note" role={notice.isError ? "alert" : undefined}>
              {notice.text}
            </p>
          ) : null}
          <form
            id="look-up"
            method="get"
            action={trackingNumber ? `${path}/${encodeURIComponent(trackingNumber)}` : path}
          >
            {trackingNumber === undefined ? (
              <NumberField label={text.trackingNumber} typed={typed.trackingNumber} />
            ) : null}
            <div>
              <label for="phone">{text.phone}</label>
              <input
                id="phone"
                name="phone"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                required
                minlength={4}
                maxlength={24}
                value={typed.phone}
                aria-describedby="phone-hint"
              />
              <p class="soft small" id="phone-hint">
                {text.phoneHint}
              </p>
            </div>
            <KeptFields url={frame.url} />
            <button type="submit">{text.submit}</button>
          </form>
        </section>
      </main>
    </Layout>
  );
}

function NumberField({ label, typed }: { label: string; typed: string | undefined }) {
  return (
    <div>
      <label for="trackingNumber">{label}</label>
      <input
        id="trackingNumber"
        name="trackingNumber"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        required
        minlength={4}
        maxlength={60}
        value={typed}
      />
    </div>
  );
}

/** For an address that names no firm. */
export function NoSuchPage({ frame }: { frame: Frame }) {
  const text = words[frame.locale];
  return (
    <Layout frame={frame} title={text.noPage}>
      <main class="wide narrow">
        <section class="card">
          <h1>{text.noPage}</h1>
          <p class="soft">{text.noPageMeaning}</p>
        </section>
      </main>
    </Layout>
  );
}
