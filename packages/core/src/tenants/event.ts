import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Tenant } from "./schema.ts";

export const TenantUpdated = event(
  "tenant.updated",
  "The tenant's profile, branding or settings were changed",
  z.object({ tenant: Tenant }),
);
