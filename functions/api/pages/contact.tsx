import { type ContactForm, choiceWords, periods, periodWords } from "@caas/core/contacts";
import { statusWords } from "@caas/core/shipments";
import type { Child } from "hono/jsx";
import { contactWords, type FieldName } from "./contact-words.ts";
import { type FirmFrame, onward } from "./frame.ts";
import { Layout } from "./layout.tsx";
import { words } from "./words.ts";

export interface ContactPageProps {
  frame: FirmFrame;
  form: ContactForm;
  /** The parcel's page, with what opens it. */
  back: string;
  typed?: Record<string, string>;
  /** What is wrong, by field; at no field what concerns all. */
  errors?: { field: FieldName | null; text: string }[];
}

/** One form of a parcel's page. It works without a script, and keeps what was typed whatever happens. */
export function ContactPage({ frame, form, back, typed = {}, errors = [] }: ContactPageProps) {
  const { locale, url } = frame;
  const text = contactWords[locale];
  const { kind, trackingNumber, status, choices } = form;
  const { title, send } = text.kinds[kind];
  const props = { frame, form, back, typed, errors };
  return (
    <Layout
      frame={frame}
      title={errors.length > 0 ? `⚠ ${title}` : title}
      sandbox={form.mode === "test"}
      form={choices.length > 0 ? "contact" : undefined}
    >
      <main class="wide narrow">
        <section class="card">
          <p class="soft">
            {words[locale].trackingNumber} <strong class="number">{trackingNumber}</strong>{" "}
            <span class="nowrap">{statusWords[locale][status]}</span>
          </p>
          <h1>{title}</h1>
          <Errors {...props} />
          {choices.length > 0 ? (
            <form id="contact" method="post" action={url.pathname + url.search} novalidate>
              <input type="hidden" name="v" value={form.pass} />
              <Choices {...props} />
              {kind === "change" ? <When {...props} /> : null}
              {kind === "claim" ? <Amount {...props} /> : null}
              <Text {...props} />
              <button type="submit">{send}</button>
            </form>
          ) : (
            <p class="note">{text.notOffered}</p>
          )}
          <p class="expected small">
            <a href={onward(back, url)}>{text.back}</a>
          </p>
        </section>
      </main>
    </Layout>
  );
}

type Part = Required<ContactPageProps>;

/** All that is wrong, at the head of the form, where a screen reader hears it and a link leads to each field. */
function Errors({ frame, errors }: Part) {
  const first = errors[0];
  if (!first) return null;
  return (
    <div class="note" role="alert">
      {first.field === null ? (
        <p>{first.text}</p>
      ) : (
        <>
          <p>{contactWords[frame.locale].mend}</p>
          <ul>
            {errors.map(({ field, text }) => (
              <li>
                <a href={`#${field}`}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function errorOf({ errors }: Part, field: FieldName): string | undefined {
  return errors.find((error) => error.field === field)?.text;
}

function ErrorText({ part, field }: { part: Part; field: FieldName }) {
  const error = errorOf(part, field);
  return error ? (
    <p class="error" id={`${field}-error`}>
      <span aria-hidden="true">⚠ </span>
      {error}
    </p>
  ) : null;
}

function describedBy(part: Part, field: FieldName) {
  const error = errorOf(part, field);
  return {
    "aria-describedby": [error && `${field}-error`, `${field}-hint`].filter(Boolean).join(" "),
    "aria-invalid": error ? ("true" as const) : undefined,
  };
}

function Choices(part: Part) {
  const { frame, form, typed } = part;
  const text = contactWords[frame.locale];
  const error = errorOf(part, "category");
  return (
    <fieldset aria-describedby={error ? "category-error" : undefined}>
      <legend>{text.kinds[form.kind].choose}</legend>
      <ErrorText part={part} field="category" />
      {form.choices.map((choice, index) => (
        <label class="choice">
          <input
            id={index === 0 ? "category" : undefined}
            type="radio"
            name="category"
            value={choice}
            required
            checked={typed.category === choice}
          />
          <span>{choiceWords[frame.locale][choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Where a firm offers windows that can be booked, they belong here. */
function When(part: Part) {
  const { frame, form, typed } = part;
  const { locale } = frame;
  const text = contactWords[locale];
  const { from, to } = form.dates;
  return (
    <>
      <Field part={part} field="date" label={text.date} hint={text.dateHint(from, to)}>
        <input
          id="date"
          name="date"
          type="date"
          min={from}
          max={to}
          value={typed.date}
          {...describedBy(part, "date")}
        />
      </Field>
      <div>
        <label for="period">{text.period}</label>
        <select id="period" name="period">
          {periods.map((period) => (
            <option value={period} selected={typed.period === period}>
              {periodWords[locale][period]}
            </option>
          ))}
        </select>
      </div>
      <Field part={part} field="address" label={text.address} hint={text.addressHint}>
        <textarea
          id="address"
          name="address"
          rows={2}
          maxlength={300}
          autocomplete="street-address"
          {...describedBy(part, "address")}
        >
          {typed.address}
        </textarea>
      </Field>
    </>
  );
}

function Amount(part: Part) {
  const text = contactWords[part.frame.locale];
  return (
    <Field part={part} field="amount" label={text.amount} hint={text.amountHint}>
      <input
        id="amount"
        name="amount"
        inputmode="decimal"
        maxlength={12}
        value={part.typed.amount}
        {...describedBy(part, "amount")}
      />
    </Field>
  );
}

function Text(part: Part) {
  const { frame, form, typed } = part;
  const text = contactWords[frame.locale];
  const { kind } = form;
  const isNeeded = kind === "complain" || kind === "claim";
  const label = `${text.text[kind]}${isNeeded ? text.needed : text.optional}`;
  return (
    <Field part={part} field="text" label={label} hint={text.textHint[kind]}>
      <textarea
        id="text"
        name="text"
        rows={kind === "change" ? 2 : 5}
        maxlength={kind === "change" ? 1000 : 2000}
        required={isNeeded}
        {...describedBy(part, "text")}
      >
        {typed.text}
      </textarea>
    </Field>
  );
}

interface FieldProps {
  part: Part;
  field: FieldName;
  label: string;
  hint: string;
  children: Child;
}

function Field({ part, field, label, hint, children }: FieldProps) {
  return (
    <div>
      <label for={field}>{label}</label>
      <ErrorText part={part} field={field} />
      {children}
      <p class="soft small" id={`${field}-hint`}>
        {hint}
      </p>
    </div>
  );
}
