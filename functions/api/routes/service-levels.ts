import * as Shipments from "@caas/core/shipments";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint } from "../endpoint.ts";

const place = { path: "/v1/service-levels", tag: "Service levels" };
const answer = (description: string) => ({ 200: { schema: Shipments.ServiceLevels, description } });

export function serviceLevels(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      ...place,
      method: "get",
      id: "getServiceLevels",
      permission: Shipments.getServiceLevels.permission,
    },
    summary: "By when each node of a parcel's way is expected; the built-in rules where none were set",
    answers: answer("The service levels"),
    handle: async () => ({ body: await Shipments.getServiceLevels({}) }),
  });

  endpoint(app, {
    ...{
      ...place,
      method: "put",
      id: "putServiceLevels",
      permission: Shipments.putServiceLevels.permission,
    },
    summary: "Set all service levels, for parcels that are entered or changed from now on",
    body: Shipments.PutServiceLevels,
    answers: answer("The service levels as they are now"),
    errors: ["conflict", "precondition_failed"],
    handle: async ({ body, ifVersion }) => ({
      body: await Shipments.putServiceLevels({ content: body, ifVersion }),
    }),
  });
}
