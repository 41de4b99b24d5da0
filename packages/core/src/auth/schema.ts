import { z } from "zod";
import { orNull, permissions } from "../kernel/index.ts";
import { ApiKey } from "../keys/index.ts";
import { Member, MemberEmail, Password, PersonName } from "../members/index.ts";
import { Country, LocaleName, Slug, Tenant, TenantName, Timezone } from "../tenants/index.ts";
import { authExamples } from "./examples.ts";

/** Any password may be tried; what is too long is not worth the work. */
const TriedPassword = z.string().min(1).max(200);

export const SignUp = z
  .strictObject({
    company: TenantName,
    slug: Slug,
    email: MemberEmail,
    password: Password,
    name: PersonName,
    country: Country.default("CN"),
    timezone: Timezone.default("Asia/Shanghai"),
    locale: LocaleName.default("zh-CN"),
  })
  .meta({ id: "SignUp", example: authExamples.signUp });

export const LogIn = z
  .strictObject({ email: z.string().trim().min(1).max(254), password: TriedPassword })
  .meta({ id: "LogIn", example: authExamples.logIn });

export const Refresh = z
  .strictObject({ refreshToken: z.string().min(1).max(2048) })
  .meta({ id: "Refresh", example: authExamples.refresh });

export const AcceptInvitation = z
  .strictObject({ password: Password })
  .meta({ id: "AcceptInvitation", example: authExamples.accept });

export const ChangePassword = z
  .strictObject({ current: TriedPassword, password: Password })
  .meta({ id: "ChangePassword", example: authExamples.changePassword });

export const RequestPasswordReset = z
  .strictObject({ email: z.string().trim().min(1).max(254) })
  .meta({ id: "RequestPasswordReset", example: authExamples.requestReset });

export const ResetPassword = z
  .strictObject({
    email: z.string().trim().min(1).max(254),
    /** Eight digits, as they came by e-mail; spaces between them do not matter. */
    code: z
      .string()
      .max(40)
      .transform((text) => text.replace(/\s/g, "")),
    password: Password,
  })
  .meta({ id: "ResetPassword", example: authExamples.resetPassword });

const tokenFields = {
  tokenType: z.literal("Bearer"),
  accessToken: z.string(),
  /** Seconds until the access token ends. */
  expiresIn: z.int(),
  refreshToken: z.string(),
};

export const TokenPair = z.object(tokenFields).meta({ id: "TokenPair", example: authExamples.tokens });

export const SignedUp = z
  .object({
    tenant: Tenant,
    member: Member,
    ...tokenFields,
    apiKeys: z.object({ live: z.string(), test: z.string() }),
  })
  .meta({ id: "SignedUp", example: authExamples.signedUp });
export type SignedUp = z.infer<typeof SignedUp>;

export const Me = z
  .object({
    object: z.literal("me"),
    mode: z.enum(["live", "test"]),
    tenant: Tenant,
    member: orNull(Member),
    apiKey: orNull(ApiKey),
    permissions: z.array(z.enum(permissions)),
  })
  .meta({ id: "Me", example: authExamples.me });
export type Me = z.infer<typeof Me>;
