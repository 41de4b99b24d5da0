import { z } from "zod";
import { fn, permissions, permissionsOf, roles } from "../kernel/index.ts";

/** What members of a role may do. The roles are the product's; a firm chooses who has which. */
export const RoleInfo = z
  .object({
    id: z.enum(roles),
    object: z.literal("role"),
    /** In the order in which the product's reference lists them. */
    permissions: z.array(z.enum(permissions)),
  })
  .meta({
    id: "Role",
    example: {
      id: "viewer",
      object: "role",
      permissions: permissions.filter((permission) => permissionsOf("viewer").has(permission)),
    },
  });

/** All roles, the one that may most first. */
export const listRoles = fn(z.strictObject({}), "members:read", async () => ({
  object: "list" as const,
  data: roles.map((id) => ({
    ...{ id, object: "role" as const },
    permissions: permissions.filter((permission) => permissionsOf(id).has(permission)),
  })),
  nextCursor: null,
}));
