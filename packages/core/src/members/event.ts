import { z } from "zod";
import { event, idSchema } from "../kernel/index.ts";
import { Member } from "./schema.ts";

/** Names the invitation but not its token, which whoever sends the mail makes of the id. */
export const MemberInvited = event(
  "member.invited",
  "A person was invited to work for the tenant, or invited again",
  z.object({ member: Member, invitation: z.object({ id: idSchema("invitation"), expiresAt: z.string() }) }),
);

/** Also where a member was disabled, which ends their presence. */
export const MemberPresenceChanged = event(
  "member.presence_changed",
  "A member came online, went away or offline, or left",
  z.object({ member: Member }),
);
