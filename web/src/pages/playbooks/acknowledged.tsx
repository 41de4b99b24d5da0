import { useQuery } from "@tanstack/react-query";
import { Card } from "antd";
import { Loaded } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { useWords } from "../../i18n/words.ts";
import { acknowledgementsQuery, useName } from "./queries.ts";
import { playbooksWords } from "./words.ts";

/** Who has taken note of the current version, and who has not. */
export function Acknowledged({ scenario }: { scenario: string }) {
  const say = useWords(playbooksWords);
  const name = useName();
  const query = useQuery(acknowledgementsQuery(scenario));
  return (
    <Loaded query={query}>
      {({ version, dueAt, missing, acknowledged }) =>
        dueAt === null ? (
          <p>{say("ack.none")}</p>
        ) : (
          <div className="stack">
            <p className="settings-quiet">
              {say("ack.dueLead", { version })} <Time at={dueAt} />
            </p>
            <div className="two halves">
              <Card title={`${say("ack.missing")} (${missing.length})`}>
                {missing.length === 0 && <p>{say("ack.nobodyMissing")}</p>}
                <ul className="names">
                  {missing.map((one) => (
                    <li key={one.memberId}>
                      <span>{name(one.memberId)}</span>
                      <span className={one.overdue ? "due-over" : "settings-quiet"}>
                        {one.overdue ? `⚠ ${say("ack.late")}` : say("ack.until")} <Time at={one.dueAt} />
                      </span>
                    </li>
                  ))}
                </ul>
              </Card>
              <Card title={`${say("ack.done")} (${acknowledged.length})`}>
                {acknowledged.length === 0 && <p>{say("ack.nobodyDone")}</p>}
                <ul className="names">
                  {acknowledged.map(({ memberId, at }) => (
                    <li key={memberId}>
                      <span>{name(memberId)}</span>
                      <span className="settings-quiet">
                        ✓ <Time at={at} />
                      </span>
                    </li>
                  ))}
                </ul>
              </Card>
            </div>
          </div>
        )
      }
    </Loaded>
  );
}
