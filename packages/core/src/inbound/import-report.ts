import { z } from "zod";

export const ImportReport = z
  .object({
    object: z.literal("import_report"),
    /** Rows below the header. */
    rows: z.int(),
    /** Events that were new. */
    accepted: z.int(),
    /** Events that were known already. */
    duplicates: z.int(),
    /** Rows that could not be taken. */
    failed: z.int(),
    errors: z.array(
      z.object({
        /** As a spreadsheet counts: the header is row 1. */
        row: z.int(),
        /** Null where the row as a whole is wrong. */
        column: z.string().nullable(),
        code: z.string(),
        message: z.string(),
      }),
    ),
  })
  .meta({
    id: "ImportReport",
    example: {
      object: "import_report",
      ...{ rows: 3, accepted: 1, duplicates: 1, failed: 1 },
      errors: [
        {
          ...{ row: 4, column: "at", code: "invalid_time" },
          message: "must be a time such as 2026-11-22 09:30 or 2026-11-22T09:30:00+08:00",
        },
      ],
    },
  });
export type ImportReport = z.infer<typeof ImportReport>;

/** What a file to import looks like; the columns may also be named in Chinese. */
export const importExample =
  "trackingNumber,at,status,location,message\r\n" +
  "QH2600000001,2026-11-22 09:30,out_for_delivery,上海静安网点,快递员已出发\r\n";
