import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { Loaded } from "../../components/states.tsx";
import { Ago, Time } from "../../components/time.tsx";
import { Money, Personal } from "../../components/values.tsx";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { customerWords } from "../customers/words.ts";
import type { Ticket } from "./queries.ts";
import { workbenchWords } from "./words.ts";

/** Who it is about: the customer, their other tickets, what was booked and claimed. */
export function CustomerPanel({ ticket, open }: { ticket: Ticket; open: (id: string) => void }) {
  const say = useWords(workbenchWords);
  const may = useMay();
  const { customerId, shipmentId } = ticket;
  return (
    <>
      {customerId && may("customers:read") ? (
        <Profile id={customerId} />
      ) : (
        <p className="quiet">{say("noCustomer")}</p>
      )}
      {customerId && <Earlier customerId={customerId} current={ticket.id} open={open} />}
      {shipmentId && may("bookings:read") && <Bookings shipmentId={shipmentId} />}
      {shipmentId && may("claims:read") && <Claims shipmentId={shipmentId} />}
      <p>
        <a href={ticket.progressUrl} target="_blank" rel="noreferrer">
          {say("progressPage")} ↗
        </a>
      </p>
    </>
  );
}

function Profile({ id }: { id: string }) {
  const say = useWords(workbenchWords);
  const words = useWords(customerWords);
  const query = useQuery({
    queryKey: ["customers", id],
    queryFn: () => caas().customers.get(id),
    placeholderData: undefined,
  });
  return (
    <Loaded query={query}>
      {({ name, phone, email, stage, vip }) => (
        <section className="profile">
          <h3 className="beside">
            <Personal value={name} /> {vip && <span className="vip">{words("vip")}</span>}
          </h3>
          <dl>
            <dt>{words("phone")}</dt>
            <dd>
              <Personal value={phone} />
            </dd>
            <dt>{words("email")}</dt>
            <dd>
              <Personal value={email} />
            </dd>
            <dt>{words("stage")}</dt>
            <dd>{words(`stages.${stage}`)}</dd>
          </dl>
          <Link to="/customers/$id" params={{ id }}>
            {say("openProfile")}
          </Link>
        </section>
      )}
    </Loaded>
  );
}

interface EarlierProps {
  customerId: string;
  current: string;
  open: (id: string) => void;
}

function Earlier({ customerId, current, open }: EarlierProps) {
  const say = useWords(workbenchWords);
  const term = useTerms(terms);
  const query = useQuery({
    queryKey: ["tickets", "list", { customerId }],
    queryFn: () => caas().tickets.list({ customerId, limit: 10 }).page(),
    placeholderData: undefined,
  });
  return (
    <section>
      <h3>{say("earlier")}</h3>
      <Loaded query={query}>
        {({ data }) => {
          const others = data.filter(({ id }) => id !== current);
          if (others.length === 0) return <p className="quiet">{say("noEarlier")}</p>;
          return (
            <ul className="linked">
              {others.map(({ id, subject, status, createdAt }) => (
                <li key={id}>
                  <button type="button" className="link" onClick={() => open(id)}>
                    {subject}
                  </button>
                  <div className="quiet">
                    {term("ticketStatus", status)} · <Ago at={createdAt} />
                  </div>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}

function Bookings({ shipmentId }: { shipmentId: string }) {
  const say = useWords(workbenchWords);
  const term = useTerms(terms);
  const spoken = useLanguage();
  const { data } = useQuery({
    queryKey: ["bookings", { shipmentId }],
    queryFn: () => caas().bookings.list({ shipmentId, limit: 10 }).page(),
    placeholderData: undefined,
  });
  if (!data || data.data.length === 0) return null;
  return (
    <section>
      <h3>{say("bookings")}</h3>
      <ul className="linked">
        {data.data.map(({ id, name, status, slot, price }) => (
          <li key={id}>
            {name[spoken]} · {term("bookingStatus", status)}
            <div className="quiet">
              {slot && <Time at={slot.startAt} />} <Money value={price} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Claims({ shipmentId }: { shipmentId: string }) {
  const say = useWords(workbenchWords);
  const term = useTerms(terms);
  const { data } = useQuery({
    queryKey: ["claims", { shipmentId }],
    queryFn: () => caas().claims.list({ shipmentId, limit: 10 }).page(),
    placeholderData: undefined,
  });
  if (!data || data.data.length === 0) return null;
  return (
    <section>
      <h3>{say("claims")}</h3>
      <ul className="linked">
        {data.data.map(({ id, kind, status, amount, createdAt }) => (
          <li key={id}>
            <Link to="/claims/$id" params={{ id }}>
              {term("category", kind)} · {term("claimStatus", status)}
            </Link>
            <div className="quiet">
              <Money value={amount} /> · <Time at={createdAt} day />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
