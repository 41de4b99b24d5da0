import { z } from "zod";
import { asPlatform, PageInput, page } from "../db/index.ts";
import { fn, home, idSchema } from "../kernel/index.ts";
import { MemberEntity, type MemberItem } from "./entity.ts";
import { load } from "./find.ts";
import { toMember } from "./schema.ts";

export { accepted, invited } from "./accept.ts";
export { firstMembers, newMember } from "./create.ts";
export { claimEmail, emailHash, emailTaken, ownerOfEmail } from "./email-lookup.ts";
export { MemberEntity, type MemberItem } from "./entity.ts";
export { MemberInvited } from "./event.ts";
export { memberExample } from "./examples.ts";
export {
  activeTeam,
  byEmail,
  forgetMember,
  freshTeam,
  load,
  memberRead,
  readMember,
  standing,
} from "./find.ts";
export { refuseToGrantMore } from "./grant.ts";
export { invitationToken, invitationUrl } from "./invitation-lookup.ts";
export { invite, inviteAgain } from "./invite.ts";
export { hashPassword, Password, verifyPassword } from "./password.ts";
export {
  isResetCode,
  newPasswordReset,
  resetCode,
  spendReset,
  standingReset,
} from "./password-reset.ts";
export { listRoles, RoleInfo } from "./roles.ts";
export { next, saveWrite } from "./save.ts";
export { InviteMember, Member, MemberEmail, PersonName, Presence, toMember, UpdateMember } from "./schema.ts";
export { remove, setPresence, update } from "./update.ts";

export const get = fn(z.strictObject({ id: idSchema("member") }), "members:read", async ({ id }) =>
  toMember(await load(id)),
);

/** All members, also invited and disabled ones, newest first. */
export const list = fn(z.strictObject(PageInput), "members:read", ({ limit, cursor }) =>
  asPlatform(() =>
    page({
      queries: [MemberEntity().query.primary({ tenantId: home() })],
      limit,
      cursor,
      name: "members",
      map: (item) => toMember(item as MemberItem),
    }),
  ),
);
