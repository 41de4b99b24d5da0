import { GetObjectCommand, NoSuchKey, S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { worldCredentials } from "../db/index.ts";
import { BoundedCache, config, tenant } from "../kernel/index.ts";
import type { UploadItem } from "./entity.ts";
import { largestFile } from "./kinds.ts";
import { signedAddress } from "./signed-address.ts";

// This file is imported only when a file is sent or read: the client is large.

/**
 * How long a form takes a file, in seconds. The SDK renews a session's credentials five minutes before they end, so
 * that what is signed now is good for as long.
 */
export const postSeconds = 300;

const clients = new BoundedCache<string, S3Client>(100);

/** The bucket with the credentials of the actor's world, which reach the world's files alone. */
function client(): S3Client {
  return clients.get(tenant(), () => {
    const credentials = worldCredentials();
    return new S3Client(credentials ? { credentials } : {});
  });
}

/** A world's files have its id before them: that is what its credentials are limited to. */
const keyOf = (uploadId: string) => `${tenant()}/uploads/${uploadId}`;

/** A form that takes one file of this type, and of this SHA-256 where it is known, and nothing larger than 10 MiB. */
export async function formFor(uploadId: string, contentType: string, sha256: string | undefined) {
  const { url, fields } = await createPresignedPost(client(), {
    Bucket: config().uploads.bucket,
    Key: keyOf(uploadId),
    Expires: postSeconds,
    Conditions: [["content-length-range", 1, largestFile]],
    // What is among the fields is a condition too.
    Fields: {
      "Content-Type": contentType,
      ...(sha256 ? { "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64") } : {}),
    },
  });
  return { url, fields };
}

/**
 * What was stored for an upload; `null` where nothing has come. The version is named, so that what a form takes
 * later cannot stand in its place.
 */
export async function stored(
  uploadId: string,
): Promise<{ bytes: Uint8Array; objectVersion: string | undefined } | null> {
  try {
    const found = await client().send(
      new GetObjectCommand({ Bucket: config().uploads.bucket, Key: keyOf(uploadId) }),
    );
    const bytes = await found.Body?.transformToByteArray();
    return bytes ? { bytes, objectVersion: found.VersionId } : null;
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

/** Where a file can be read, for as long as its form would take one. */
export async function addressOf({ uploadId, contentType, name, objectVersion }: UploadItem): Promise<string> {
  const { url } = await createPresignedPost(client(), {
    Bucket: config().uploads.bucket,
    Key: keyOf(uploadId),
  });
  const { credentials, region } = client().config;
  return signedAddress({
    address: `${url.replace(/\/$/, "")}/${keyOf(uploadId)}`,
    query: {
      ...(objectVersion ? { versionId: objectVersion } : {}),
      "response-content-type": contentType,
      "response-content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
    credentials: await credentials(),
    region: await region(),
    seconds: postSeconds,
    at: new Date(),
  });
}
