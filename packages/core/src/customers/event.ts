import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Customer } from "./schema.ts";

export const CustomerUpdated = event(
  "customer.updated",
  "A customer's profile was created or changed",
  z.object({ customer: Customer }),
);

export const CustomerErased = event(
  "customer.erased",
  "A customer was forgotten, as they asked; whoever keeps a copy should forget them too",
  z.object({ customer: Customer }),
);
