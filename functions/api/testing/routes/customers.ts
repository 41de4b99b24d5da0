import { customerInput } from "../samples.ts";
import { subjects } from "../subjects.ts";
import { kept, type RouteCase, route } from "./case.ts";

/** Senders and recipients. */
export const customers: RouteCase[] = [
  ...kept("/v1/customers", {
    read: "customers:read",
    write: "customers:write",
    subject: subjects.customer,
    input: () => customerInput(),
    change: { vip: true },
    isRemovable: true,
  }),
  route("GET /v1/customers/:id/timeline", "customers:read", 200, { subject: subjects.customer }),
  route("POST /v1/customers/:id/erase", "customers:erase", 200, { subject: subjects.customer }),
];
