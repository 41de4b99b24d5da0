import type { Scenario } from "../scenarios.ts";
import type { PlaybookContent } from "../schema.ts";
import { accounts } from "./accounts.ts";
import { deliveries } from "./deliveries.ts";
import { losses } from "./losses.ts";
import { parcelEnquiries } from "./parcel-enquiries.ts";
import { serviceEnquiries } from "./service-enquiries.ts";

/** What the product ships for each scenario: version 1 in every world that has not changed it. */
export const builtIn: Readonly<Record<Scenario, PlaybookContent>> = {
  ...parcelEnquiries,
  ...serviceEnquiries,
  ...losses,
  ...deliveries,
  ...accounts,
};

/** When what is shipped was last changed. A step that tickets may be at keeps its id. */
export const builtInAt = "2026-11-22T00:00:00.000Z";
