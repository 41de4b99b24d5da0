import { z } from "zod";
import { event } from "../kernel/index.ts";

/** Names the version and what changed in it; the whole can be too long for a webhook and is read by its id. */
export const PlaybookUpdated = event(
  "playbook.updated",
  "A playbook was changed; agents and supervisors have until `acknowledgeBy` to take note",
  z.object({
    playbook: z.object({
      id: z.string(),
      object: z.literal("playbook"),
      version: z.int(),
      updatedAt: z.string(),
    }),
    changed: z.array(z.enum(["script", "steps", "authority"])),
    acknowledgeBy: z.string(),
  }),
);
