import { z } from "zod";
import { event, idSchema } from "../kernel/index.ts";
import { Member } from "./schema.ts";

/** Names the invitation but not its token, which whoever sends the mail makes of the id. */
export const MemberInvited = event(
  "member.invited",
  "A person was invited to work for the tenant, or invited again",
  z.object({ member: Member, invitation: z.object({ id: idSchema("invitation"), expiresAt: z.string() }) }),
);

/** Names the reset but not its code, which whoever sends the mail makes of the id. */
export const MemberPasswordResetRequested = event(
  "member.password_reset_requested",
  "A member, or somebody who knows their address, asked for a new password",
  z.object({
    member: Member,
    reset: z.object({ id: idSchema("passwordReset"), expiresAt: z.string() }),
  }),
);

/** Also where a member was disabled, which ends their presence. */
export const MemberPresenceChanged = event(
  "member.presence_changed",
  "A member came online, went away or offline, or left",
  z.object({ member: Member }),
);
