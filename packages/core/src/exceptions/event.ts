import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Exception } from "./schema.ts";

export const ExceptionRecorded = event(
  "exception.recorded",
  "Trouble with a parcel was entered in the ledger",
  z.object({ exception: Exception }),
);

export const ExceptionUpdated = event(
  "exception.updated",
  "An entry of the ledger was reported again, resolved, or looked into",
  z.object({ exception: Exception }),
);
