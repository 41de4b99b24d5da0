import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { type Locale, scope } from "../kernel/index.ts";
import { noteForEvent } from "../tickets/index.ts";
import { Claim } from "./schema.ts";
import { moneyText } from "./words.ts";

const DecidedEvent = z.object({ claim: Claim });

interface NoteWords {
  approved: (sum: string) => string;
  automatic: (sum: string) => string;
  rejected: string;
  paid: (sum: string, how: string) => string;
  methods: Record<string, string>;
}

const words: Record<Locale, NoteWords> = {
  "zh-CN": {
    approved: (sum) => `理赔已核准：${sum}`,
    automatic: (sum) => `理赔已自动核准：${sum}`,
    rejected: "理赔未通过",
    paid: (sum, how) => `理赔已赔付：${sum}（${how}）`,
    methods: { transfer: "转账", voucher: "代金券", cash: "现金" },
  },
  en: {
    approved: (sum) => `Claim approved: ${sum}`,
    automatic: (sum) => `Claim approved by itself: ${sum}`,
    rejected: "Claim rejected",
    paid: (sum, how) => `Claim paid: ${sum} (${how})`,
    methods: { transfer: "transfer", voucher: "voucher", cash: "cash" },
  },
};

/** Whoever works on the ticket of a claim reads there how it was decided and that it was paid. */
export async function onDecided(event: PublishedEvent): Promise<void> {
  const { claim } = DecidedEvent.parse(event.data);
  await noteForEvent(claim.ticketId, noteOf(event.type, claim, scope().tenant.locale), {
    consumer: "automate",
    eventId: event.id,
  });
}

function noteOf(type: string, claim: Claim, locale: Locale): string {
  const text = words[locale];
  const { approvedAmount, decision, payment } = claim;
  const sum = moneyText(approvedAmount ?? claim.entitlement, locale);
  const lines =
    type === "claim.paid"
      ? [text.paid(sum, text.methods[payment?.method ?? ""] ?? ""), payment?.reference]
      : type === "claim.rejected"
        ? [text.rejected, decision?.reason]
        : [decision ? text.approved(sum) : text.automatic(sum), decision?.reason];
  return lines.filter(Boolean).join("\n");
}
