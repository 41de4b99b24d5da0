/** What a recipient wants who writes back. */
export type Meaning = "rebook" | "opt_out" | "opt_in" | "talk";

const rebook = /^(回复)?1(改约|改期|预约)?$|^(改约|改期)$/;
const optOut = /^(请?回复?)?(退订|取消订阅|TD|T|STOP|UNSUBSCRIBE)(退订)?$/;
const optIn = /^(请?回复?)?(订阅|恢复订阅|重新订阅|START|SUBSCRIBE|UNSTOP)$/;

/**
 * Reads an answer. What is not plainly one of the commands is talk, for a person to read: who wants out and is not
 * understood can say it again, but who asks a question must not be opted out by a word in it.
 */
export function meaningOf(text: string): Meaning {
  const plain = text
    .normalize("NFKC")
    .replace(/[\p{P}\p{Z}\p{C}\s]+/gu, "")
    .toUpperCase();
  if (rebook.test(plain)) return "rebook";
  if (optOut.test(plain)) return "opt_out";
  return optIn.test(plain) ? "opt_in" : "talk";
}
