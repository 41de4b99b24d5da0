import { z } from "zod";
import { idSchema, roles } from "../kernel/index.ts";
import type { MemberItem } from "./entity.ts";
import { memberExample } from "./examples.ts";

/** Trimmed and in lower case, as an address is kept and compared. */
export const MemberEmail = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("must be an e-mail address"));

export const PersonName = z.string().trim().min(1).max(100);
export const Presence = z.enum(["online", "away", "offline"]);

const fields = {
  name: PersonName,
  role: z.enum(roles),
  /** Topics the member knows, such as ticket types and categories. */
  skills: z.array(z.string().trim().min(1).max(50)).max(50),
  /** BCP 47, such as `zh-CN`. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language such as zh-CN"))
    .max(20),
  /** 2 standard, 3 expert. */
  tier: z.union([z.literal(2), z.literal(3)]),
  /** How many open tickets at once. */
  capacity: z.int().min(0).max(1000),
};

export const InviteMember = z
  .strictObject({
    ...fields,
    email: MemberEmail,
    skills: fields.skills.default([]),
    languages: fields.languages.default([]),
    tier: fields.tier.default(2),
    capacity: fields.capacity.default(20),
  })
  .meta({ id: "InviteMember", example: memberExample.input });

export const UpdateMember = z
  .strictObject({ ...fields, status: z.enum(["active", "disabled"]) })
  .partial()
  .meta({ id: "UpdateMember", example: memberExample.update });

export const Member = z
  .object({
    id: idSchema("member"),
    object: z.literal("member"),
    email: z.string(),
    name: z.string(),
    role: z.enum(roles),
    skills: z.array(z.string()),
    languages: z.array(z.string()),
    tier: z.int(),
    capacity: z.int(),
    presence: Presence,
    status: z.enum(["invited", "active", "disabled"]),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Member", example: memberExample.output });
export type Member = z.infer<typeof Member>;

/** What the API shows of a member; the password's hash and the invitation stay here. */
export function toMember(item: MemberItem): Member {
  return {
    id: item.memberId,
    object: "member",
    email: item.email,
    name: item.name,
    role: item.role,
    skills: item.skills,
    languages: item.languages,
    tier: item.tier,
    capacity: item.capacity,
    presence: item.presence,
    status: item.status,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}
