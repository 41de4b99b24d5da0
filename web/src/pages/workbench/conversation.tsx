import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect, useRef } from "react";
import { Loaded, Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { problems } from "../../i18n/problems.ts";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { type Outgoing, sayAgain, takeBack, useOutgoing } from "./outbox.ts";
import { messagesQuery, type Ticket, useWho } from "./queries.ts";
import { workbenchWords } from "./words.ts";

interface Props {
  ticket: Ticket;
  /** What could not be sent goes back to be edited. */
  takenBack: (message: Outgoing) => void;
}

export function Conversation({ ticket, takenBack }: Props) {
  const say = useWords(workbenchWords);
  const term = useTerms(terms);
  const told = useTerms(problems);
  const who = useWho();
  const query = useQuery(messagesQuery(ticket.id));
  const outgoing = useOutgoing(ticket.id);
  const end = useRef<HTMLDivElement>(null);
  const count = (query.data?.length ?? 0) + outgoing.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what brings its end into sight
  useEffect(() => {
    end.current?.scrollIntoView({ block: "nearest" });
  }, [count]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="messages" tabIndex={0} aria-label={say("conversation")}>
      <Loaded query={query}>
        {(messages) => (
          <>
            {count === 0 && <Nothing text={say("noMessages")} />}
            {messages.map(({ id, kind, body, author, channel, createdAt }) => (
              <article key={id} className={`message message-${kind}`}>
                <header>
                  {/* What a customer wrote may have come by the firm's own system or a colleague's hand. */}
                  <strong>{kind === "bot" || kind === "customer" ? say(`by.${kind}`) : who(author)}</strong>
                  {kind !== "bot" && kind !== "customer" && <span>{say(`kind.${kind}`)}</span>}
                  {kind === "customer" && author.type !== "customer" && author.type !== "public" && (
                    <span>{say("enteredBy", { who: who(author) })}</span>
                  )}
                  {channel && <span>{term("channel", channel)}</span>}
                  <Time at={createdAt} />
                </header>
                <p>{body}</p>
              </article>
            ))}
            {outgoing.map((message) => (
              <article key={message.key} className={`message message-${message.kind} outgoing`}>
                <header>
                  <strong>{say("you")}</strong>
                  <span>{say(`kind.${message.kind}`)}</span>
                  <span role="status">{message.error ? say("unsent") : say("sending")}</span>
                </header>
                <p>{message.body}</p>
                {message.error && (
                  <footer>
                    <span className="due-over">
                      {told("code", message.error.code) === message.error.code
                        ? message.error.detail
                        : told("code", message.error.code)}
                    </span>
                    <Button size="small" onClick={() => sayAgain(message)}>
                      {say("sendAgain")}
                    </Button>
                    <Button
                      size="small"
                      type="text"
                      onClick={() => {
                        takeBack(message);
                        takenBack(message);
                      }}
                    >
                      {say("takeBack")}
                    </Button>
                  </footer>
                )}
              </article>
            ))}
          </>
        )}
      </Loaded>
      <div ref={end} />
    </section>
  );
}
