import { Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { contentTypes } from "./kinds.ts";

/** A file that somebody is to send, or that has come and belongs to a claim. The bytes are in the bucket. */
export const UploadEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "upload", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          uploadId: { type: "string", required: true },
          name: { type: "string", required: true },
          contentType: { type: contentTypes, required: true },
          /** In bytes: as it was announced, then as it is. */
          size: { type: "number", required: true },
          /** As it was announced, if it was, then as it is. */
          sha256: { type: "string" },
          /** The bucket's version that was looked at. */
          objectVersion: { type: "string" },
          /** The claim that it is evidence of. */
          claimId: { type: "string" },
          /** Until it belongs to a claim, it is forgotten after a day. */
          expiresAt: { type: "number" },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "uploadId"],
              template: "t#${tenantId}#upload#${uploadId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "upload", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
export type UploadItem = EntityItem<ReturnType<typeof UploadEntity>>;
