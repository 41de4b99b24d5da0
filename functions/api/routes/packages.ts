import { PageInput } from "@caas/core/db";
import * as Packages from "@caas/core/packages";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Service packages";
const path = "/v1/packages/{id}";
const params = pathParameters();
const answer = (description: string) => ({ 200: { schema: Packages.Package, description } });

export function packages(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/packages",
      id: "createPackage",
      tag,
      permission: Packages.create.permission,
    },
    summary: "Put a service package on sale",
    body: Packages.PackageContent,
    answers: { 201: { schema: Packages.Package, description: "The package" } },
    handle: async ({ body }) => {
      const made = await Packages.create(body);
      return { status: 201, body: made, location: `/v1/packages/${made.id}` };
    },
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/packages", id: "listPackages", tag, permission: Packages.list.permission },
    summary: "List service packages",
    query: Packages.list.schema,
    answers: { 200: { schema: listOf(Packages.Package), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Packages.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path, id: "getPackage", tag, permission: Packages.get.permission },
    summary: "Read a service package",
    params,
    answers: answer("The package"),
    handle: async ({ params }) => ({ body: await Packages.get(params) }),
  });

  endpoint(app, {
    ...{ method: "patch", path, id: "updatePackage", tag, permission: Packages.update.permission },
    summary: "Make the next version, or switch a package on or off",
    params,
    body: Packages.UpdatePackage,
    answers: answer("The package as it is now; what was booked keeps the version it was sold"),
    errors: ["conflict"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Packages.update({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{ method: "delete", path, id: "deletePackage", tag, permission: Packages.remove.permission },
    summary: "Take a package out of the catalogue",
    params,
    answers: { 204: { schema: null, description: "It is gone; what was booked stays" } },
    handle: async ({ params }) => {
      await Packages.remove(params);
      return {};
    },
  });

  endpoint(app, {
    ...{
      method: "get",
      path: `${path}/versions`,
      id: "listPackageVersions",
      tag,
      permission: Packages.versions.permission,
    },
    summary: "What a service package was and is; bookings keep the version that they were sold",
    params,
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Packages.Package), description: "The newest version first" } },
    handle: async ({ params, query }) => ({ body: await Packages.versions({ ...params, ...query }) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: `${path}/slots`,
      id: "listPackageSlots",
      tag,
      permission: Packages.slots.permission,
    },
    summary: "The windows of an area that can be booked now",
    params,
    query: Packages.SlotsQuery,
    answers: { 200: { schema: listOf(Packages.Slot), description: "By time, with the places left" } },
    handle: async ({ params, query }) => ({
      body: { object: "list", data: await Packages.slots({ ...params, ...query }), nextCursor: null },
    }),
  });
}
