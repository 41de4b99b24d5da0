import { contactKinds, offerFor } from "@caas/core/contacts";
import type { Tracking } from "@caas/core/shipments";
import { contactWords } from "./contact-words.ts";
import { type FirmFrame, onward } from "./frame.ts";

interface HelpProps {
  frame: FirmFrame;
  tracking: Tracking;
  /** What opens the parcel's forms, as a query. */
  opener: string;
}

/** The ways to the forms that the parcel's status allows. */
export function Help({ frame, tracking: { trackingNumber, status }, opener }: HelpProps) {
  const text = contactWords[frame.locale];
  const offer = offerFor(status);
  const path = (kind: string) =>
    onward(`/t/${frame.firm.slug}/${encodeURIComponent(trackingNumber)}/${kind}?${opener}`, frame.url);
  const isSigned = status === "delivered";
  return (
    <nav class="part help screen" aria-labelledby="help">
      <h2 id="help">{text.help}</h2>
      {isSigned ? (
        <p>
          <a href={`${path("complain")}&category=signed-not-received`}>{text.notReceived}</a>
        </p>
      ) : null}
      <ul>
        {contactKinds
          .filter((kind) => offer[kind].length > 0)
          .map((kind) => (
            <li>
              <a href={path(kind)}>
                <b>{text.kinds[kind].link}</b>
                <span class="small soft">{text.kinds[kind].meaning}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
