import type { LinkedClaim, verifyByLink } from "@caas/core/claims";
import { claimStatusWords } from "@caas/core/claims";
import { config, now } from "@caas/core/kernel";
import { Facts, Row } from "./claim.tsx";
import { claimWords } from "./claim-words.ts";
import type { FirmFrame } from "./frame.ts";
import { Layout } from "./layout.tsx";
import { localTime } from "./time.ts";
import { words } from "./words.ts";

interface StatementProps {
  frame: FirmFrame;
  claim: LinkedClaim;
}

/** Breaks a hash where it may be broken, and nowhere else. */
function Hash({ of }: { of: string }) {
  return <code>{of.replace(/(.{16})(?=.)/g, "$1\u200b")}</code>;
}

/** All that a claimant may have to show later, on paper: the amounts, the files, every step with its hash. */
export function ClaimStatement({ frame, claim }: StatementProps) {
  const { locale, firm, url } = frame;
  const text = claimWords[locale];
  const time = localTime(locale, claim.timezone, now());
  // With its year: a statement is looked at long after.
  const full = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: claim.timezone,
  });
  const tell = (at: string) => full.format(Date.parse(at));
  const { valid, entries, brokenAt = 0, head } = claim.verification;
  const address = `${config().publicUrl}${url.pathname.replace(/\/statement$/, "/verify")}`;
  return (
    <Layout frame={frame} title={`${text.claim} ${claim.id}`} sandbox={claim.mode === "test"}>
      <main class="wide">
        <section class="card">
          <p class="soft">{firm.name}</p>
          <h1>
            {text.claim} {claimStatusWords[locale][claim.status]}
          </h1>
          <p class="number">{claim.id}</p>
          <p class="soft small screen">{text.print}</p>
          <Facts frame={frame} claim={claim} />
        </section>
        <section class="card">
          <h2>{text.evidence}</h2>
          {claim.evidence.length === 0 ? <p>{text.none}</p> : null}
          <dl class="small">
            {claim.evidence.map(({ name, sha256 }) => (
              <Row name={name}>
                <Hash of={sha256} />
              </Row>
            ))}
          </dl>
        </section>
        <section class="card">
          <h2>{text.steps}</h2>
          <div class="across">
            <table class="small">
              <thead>
                <tr>
                  {[text.step, text.time, text.done, text.hash].map((name) => (
                    <th scope="col">{name}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {claim.steps.map(({ seq, at, action, hash }) => (
                  <tr>
                    <td>{seq}</td>
                    <td>
                      <time datetime={at}>{tell(at)}</time>
                    </td>
                    <td class="whole">{text.actions[action] ?? action}</td>
                    <td>
                      <Hash of={hash} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="small soft">{words[locale].times(time.zone(claim.updatedAt))}</p>
          <p class={valid ? "note told" : "note"}>{valid ? text.verified(entries) : text.broken(brokenAt)}</p>
          <dl class="small">
            <Row name={text.head}>
              <Hash of={head} />
            </Row>
            <Row name={text.verifyAt}>
              <a href={address}>{address}</a>
            </Row>
          </dl>
          <p class="small soft">{text.howToVerify}</p>
        </section>
      </main>
    </Layout>
  );
}

interface VerificationProps {
  frame: FirmFrame;
  verified: Awaited<ReturnType<typeof verifyByLink>>;
  typed?: string | undefined;
  /** What was typed cannot be a check code. */
  isWrong?: boolean;
}

/** Whether a claim's record is whole, and whether a statement that somebody holds is one of its own. */
export function ClaimVerification({ frame, verified, typed, isWrong = false }: VerificationProps) {
  const text = claimWords[frame.locale];
  const { valid, entries, brokenAt = 0, id, statement } = verified;
  const kept = frame.url.searchParams.get("lang");
  return (
    <Layout frame={frame} title={`${text.verify} ${id}`}>
      <main class="wide narrow">
        <section class="card">
          <p class="soft">
            {text.claim} <strong class="number">{id}</strong>
          </p>
          <h1>{text.verify}</h1>
          <p class={valid ? "note told" : "note"} role="status">
            {valid ? text.verified(entries) : text.broken(brokenAt)}
          </p>
          {statement ? (
            <p class={statement.isGenuine ? "note told" : "note"} role="status">
              {statement.step === null ? text.notGenuine : text.genuine(statement.step)}
            </p>
          ) : null}
          <form method="get" action={frame.url.pathname}>
            {kept ? <input type="hidden" name="lang" value={kept} /> : null}
            <div>
              <label for="head">{text.verifyLabel}</label>
              {isWrong ? (
                <p class="error" id="head-error">
                  {text.noCode}
                </p>
              ) : null}
              <textarea
                id="head"
                name="head"
                rows={3}
                maxlength={200}
                required
                aria-invalid={isWrong ? "true" : undefined}
                aria-describedby={isWrong ? "head-error" : undefined}
              >
                {typed}
              </textarea>
            </div>
            <button type="submit">{text.verify}</button>
          </form>
        </section>
      </main>
    </Layout>
  );
}
