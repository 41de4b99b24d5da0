import { randomUUID } from "node:crypto";
import { Journal } from "./journal.ts";

export type Channel = "sms" | "email" | "wechat" | "push";

/** A message that would have gone out. */
export interface Mail {
  id: string;
  /** RFC 3339. */
  at: string;
  channel: Channel;
  /** The address in its channel's form: E.164, e-mail, open id, device token. */
  to: string;
  subject: string | null;
  body: string;
  /** What the sender calls it; the same notification on the same channel is kept once. */
  notificationId: string | null;
}

/** What the local run sends out ends here, where people and tests can read it. */
export class Mailbox {
  private readonly journal: Journal<Mail>;
  private readonly known = new Map<string, Mail>();

  /** @param path the file that keeps it, `null` for memory only */
  constructor(path: string | null) {
    this.journal = new Journal<Mail>(path);
    for (const mail of this.journal.entries) this.remember(mail);
  }

  /**
   * Keeps a message; resolves when it is written.
   * @returns the message, or the one that was sent before under the same notification id
   */
  async add(message: Omit<Mail, "id" | "at">): Promise<Mail> {
    const earlier = message.notificationId && this.known.get(`${message.channel} ${message.notificationId}`);
    if (earlier) return earlier;
    const mail = { id: randomUUID(), at: new Date().toISOString(), ...message };
    this.remember(mail);
    await this.journal.append(mail);
    return mail;
  }

  /** Newest first. */
  list(): Mail[] {
    return [...this.journal.entries].reverse();
  }

  private remember(mail: Mail): void {
    if (mail.notificationId) this.known.set(`${mail.channel} ${mail.notificationId}`, mail);
  }
}
