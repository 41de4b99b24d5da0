import { claimStatusWords, kindWords, type LinkedClaim, moneyText, proofWords } from "@caas/core/claims";
import { now } from "@caas/core/kernel";
import type { Child } from "hono/jsx";
import { claimWords } from "./claim-words.ts";
import { type FirmFrame, onward } from "./frame.ts";
import { Layout } from "./layout.tsx";
import { localTime } from "./time.ts";
import { UploadForm } from "./upload-form.tsx";
import { words } from "./words.ts";

export interface ClaimPageProps {
  frame: FirmFrame;
  claim: LinkedClaim;
  notice?: { text: string; isError: boolean } | undefined;
  typed?: string | undefined;
}

/** A claim for its claimant, and a statement when it is printed: the amounts, the rule, every step and its proof. */
export function ClaimPage({ frame, claim, notice, typed }: ClaimPageProps) {
  const { locale } = frame;
  const text = claimWords[locale];
  const title = `${text.claim} ${claim.trackingNumber} ${claimStatusWords[locale][claim.status]}`;
  const time = localTime(locale, claim.timezone, now());
  const tell = (at: string) => `${time.day(at)} ${time.clock(at)}`;
  return (
    <Layout
      frame={frame}
      title={title}
      sandbox={claim.mode === "test"}
      form={appealable(claim) ? "appeal" : undefined}
    >
      <main class="wide narrow">
        <section class="card">
          <p class="soft">
            {text.claim} <strong class="number">{claim.id}</strong>
          </p>
          <h1>{claimStatusWords[locale][claim.status]}</h1>
          {notice ? (
            <p class={notice.isError ? "note" : "note told"} role={notice.isError ? "alert" : "status"}>
              {notice.text}
            </p>
          ) : null}
          <Facts frame={frame} claim={claim} />
          <Missing frame={frame} claim={claim} />
          {claim.status === "in_review" ? <UploadForm frame={frame} claim={claim} /> : null}
        </section>
        {claim.rejected ? (
          <section class="card">
            <h2>{text.rejected}</h2>
            <p class="lines">{claim.rejected.reason}</p>
            {claim.rejected.appealUntil ? <p>{text.appealUntil(tell(claim.rejected.appealUntil))}</p> : null}
            {appealable(claim) ? <AppealForm frame={frame} typed={typed} /> : null}
          </section>
        ) : null}
        <section class="card">
          <h2>{text.steps}</h2>
          <ol class="steps">
            {claim.steps.map(({ at, action }) => (
              <li class="done">
                <b>{text.actions[action] ?? action}</b> <time datetime={at}>{tell(at)}</time>
              </li>
            ))}
          </ol>
          <Proof frame={frame} claim={claim} />
          <p class="screen">
            <a href={onward(`${frame.url.pathname}/statement`, frame.url)}>{text.statement}</a>
          </p>
          <p class="small soft">{words[locale].times(time.zone(claim.updatedAt))}</p>
        </section>
      </main>
    </Layout>
  );
}

function appealable({ rejected }: LinkedClaim): boolean {
  return rejected?.appealUntil != null && now() <= Date.parse(rejected.appealUntil);
}

interface PartProps {
  frame: FirmFrame;
  claim: LinkedClaim;
}

/** What is claimed, what is owed and why. */
export function Facts({ frame: { locale }, claim }: PartProps) {
  const text = claimWords[locale];
  const money = (amount: LinkedClaim["amount"]) => moneyText(amount, locale);
  const { freight, insuredValue, approvedAmount, payment } = claim;
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  return (
    <dl>
      <Row name={words[locale].trackingNumber}>{claim.trackingNumber}</Row>
      <Row name={text.kind}>{kindWords[locale][claim.kind]}</Row>
      <Row name={text.claimed}>{money(claim.amount)}</Row>
      {freight ? <Row name={text.freight}>{money(freight)}</Row> : null}
      {insuredValue ? <Row name={text.insuredValue}>{money(insuredValue)}</Row> : null}
      {insuredValue ? <Row name={text.lossRatio}>{percent.format(claim.lossRatio)}</Row> : null}
      <Row name={text.entitlement}>{money(claim.entitlement)}</Row>
      <Row name={text.basis}>{claim.ruleSource[locale]}</Row>
      {approvedAmount ? (
        <Row name={text.approved}>
          <strong>{money(approvedAmount)}</strong>
        </Row>
      ) : null}
      {payment ? (
        <Row name={text.payment}>
          {text.methods[payment.method] ?? payment.method} {payment.reference}
        </Row>
      ) : null}
    </dl>
  );
}

export function Row({ name, children }: { name: string; children: Child }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Missing({ frame: { locale }, claim }: PartProps) {
  const text = claimWords[locale];
  if (claim.missing.length === 0 || claim.status !== "in_review") return null;
  return (
    <div class="note">
      <p>
        <strong>{text.missing}</strong>
      </p>
      <ul>
        {claim.missing.map((proof) => (
          <li>{proofWords[locale][proof]}</li>
        ))}
      </ul>
    </div>
  );
}

function AppealForm({ frame, typed }: { frame: FirmFrame; typed: string | undefined }) {
  const text = claimWords[frame.locale];
  const { pathname, search } = frame.url;
  return (
    <form id="appeal" method="post" action={`${pathname}/appeal${search}`}>
      <label for="reason">{text.appealLabel}</label>
      <textarea id="reason" name="reason" rows={4} maxlength={1000} required aria-describedby="reason-hint">
        {typed}
      </textarea>
      <p class="soft small" id="reason-hint">
        {text.appealHint}
      </p>
      <button type="submit">{text.appeal}</button>
    </form>
  );
}

function Proof({ frame: { locale }, claim: { verification, evidence } }: PartProps) {
  const text = claimWords[locale];
  const { valid, entries, brokenAt = 0, head } = verification;
  return (
    <>
      <p class={valid ? "note told" : "note"}>{valid ? text.verified(entries) : text.broken(brokenAt)}</p>
      <dl class="small stacked">
        <Row name={text.evidence}>
          {evidence.length === 0
            ? text.none
            : evidence.map(({ name, sha256 }) => (
                <p>
                  {name} <code class="lines">{sha256.replace(/(.{16})(?=.)/g, "$1\u200b")}</code>
                </p>
              ))}
        </Row>
        <Row name={text.head}>
          <code class="lines">{head.replace(/(.{16})(?=.)/g, "$1\u200b")}</code>
        </Row>
      </dl>
      <p class="small soft">{text.headHint}</p>
    </>
  );
}
