import { z } from "zod";
import { check, retryOnConflict, transact, write } from "../db/index.ts";
import { AppError, event, nowIso, tenant } from "../kernel/index.ts";
import { TicketEntity, type TicketItem } from "./entity.ts";
import { RatingEntity, type RatingItem } from "./rating-entity.ts";
import { load } from "./read.ts";

export const RateTicket = z
  .strictObject({ score: z.int().min(1).max(5), comment: z.string().trim().max(2000).optional() })
  .meta({ id: "RateTicket", example: { score: 5, comment: "处理很快，谢谢！" } });

export const Rating = z.object({
  /** From 1, very dissatisfied, to 5, very satisfied. */
  score: z.int(),
  comment: z.string().nullable(),
  at: z.string(),
});

export const SurveyAnswered = event(
  "survey.answered",
  "A customer rated how a ticket was solved, or changed their rating",
  z.object({
    survey: z.object({
      id: z.string(),
      ticketId: z.string(),
      score: z.int(),
      comment: z.string().nullable(),
      version: z.int(),
    }),
  }),
);

/** A ticket has one survey, whose id follows from the ticket's. */
function surveyId(ticketId: string): string {
  return ticketId.replace(/^tkt_/, "svy_");
}

export async function findRating(ticketId: string): Promise<RatingItem | null> {
  const key = { tenantId: tenant(), ticketId };
  const { data } = await RatingEntity().get(key).go({ consistent: true });
  return data;
}

/** A first rating may come once the ticket is solved, also when it has closed since; a change until it closes. */
export function canRate(
  { status, solvedAt }: Pick<TicketItem, "status" | "solvedAt">,
  rating: RatingItem | null,
): boolean {
  if (rating) return status !== "closed";
  return solvedAt !== undefined && (status === "solved" || status === "closed");
}

/**
 * Keeps the rating of a ticket, or changes it. The same rating again changes nothing.
 * @throws AppError `rating_refused` before the ticket is solved, and for a change after it was closed
 */
export function rateTicket(ticketId: string, { score, comment }: z.output<typeof RateTicket>): Promise<void> {
  return retryOnConflict(async () => {
    const [ticket, before] = await Promise.all([load(ticketId), findRating(ticketId)]);
    if (before && before.score === score && (before.comment ?? "") === (comment ?? "")) return;
    if (!canRate(ticket, before)) {
      const detail = before
        ? "The ticket is closed; its rating stands."
        : "A ticket can be rated once it is solved.";
      throw new AppError("rating_refused", { detail });
    }
    const at = nowIso();
    const rating: RatingItem = {
      tenantId: tenant(),
      ticketId,
      score,
      comment: comment || undefined,
      createdAt: before?.createdAt ?? at,
      updatedAt: at,
      version: (before?.version ?? 0) + 1,
    };
    const { version } = rating;
    const survey = { id: surveyId(ticketId), ticketId, score, comment: comment || null, version };
    await transact({
      writes: [ratingWrite(rating, before), stillAs(ticket)],
      events: [SurveyAnswered({ survey })],
    });
  });
}

/** Closes the race of two ratings of one ticket at once. */
function ratingWrite(rating: RatingItem, before: RatingItem | null) {
  if (!before) return write(RatingEntity().create(rating));
  return write(
    RatingEntity()
      .put(rating)
      .where(({ version }, { eq }) => eq(version, before.version)),
  );
}

/** Closes the race with whoever closes or re-opens the ticket meanwhile. */
function stillAs({ tenantId, ticketId, status: was }: TicketItem) {
  return check(
    TicketEntity()
      .delete({ tenantId, ticketId })
      .where(({ status }, { eq }) => eq(status, was)),
  );
}

export function toRating({ score, comment, updatedAt }: RatingItem): z.infer<typeof Rating> {
  return { score, comment: comment ?? null, at: updatedAt };
}
