import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkPolicy, Refused } from "./post-policy.ts";

interface StoredObject {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, POST",
  "access-control-allow-headers": "*",
  "access-control-expose-headers": "ETag",
};

/**
 * Stands in for S3 as far as the product uses it: takes files by signed forms, gives them back to signed requests.
 * What S3 refuses is refused here, with its codes.
 */
export class ObjectStore {
  /** Objects of a run that keeps nothing. */
  private readonly objects = new Map<string, StoredObject>();
  private readonly directory: string | null;

  /** @param directory where the files are kept, `null` where nothing is */
  constructor(directory: string | null) {
    this.directory = directory;
  }

  /** @param path the object's bucket and key, without a slash before them */
  async fetch(request: Request, path: string): Promise<Response> {
    try {
      if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: cors });
      if (request.method === "POST") return await this.post(request, path.replace(/\/$/, ""));
      if (request.method === "GET" || request.method === "HEAD") return await this.get(request, path);
      throw new Refused(405, "MethodNotAllowed", "The local run does not know this method.");
    } catch (error) {
      if (error instanceof Refused) return refusal(error);
      throw error;
    }
  }

  private async post(request: Request, bucket: string): Promise<Response> {
    const form = await request.formData();
    const file = form.get("file");
    if (!(file instanceof File))
      throw new Refused(400, "InvalidArgument", "POST requires exactly one file upload per request.");
    const fields: Record<string, string> = {};
    for (const [name, value] of form) if (typeof value === "string") fields[name.toLowerCase()] = value;
    const bytes = new Uint8Array(await file.arrayBuffer());
    checkPolicy({ ...fields, bucket }, bytes.length);
    const announced = fields["x-amz-checksum-sha256"];
    const checksum = createHash("sha256").update(bytes).digest("base64");
    if (announced !== undefined && announced !== checksum)
      throw new Refused(400, "BadDigest", "The SHA256 you specified did not match the calculated checksum.");
    const type = fields["content-type"] ?? "binary/octet-stream";
    await this.put(`${bucket}/${fields.key}`, { type, bytes });
    return new Response(null, { status: 204, headers: cors });
  }

  private async get(request: Request, path: string): Promise<Response> {
    const { searchParams } = new URL(request.url);
    if (searchParams.has("X-Amz-Signature")) checkTime(searchParams);
    else if (!request.headers.get("authorization")?.startsWith("AWS4-HMAC-SHA256 "))
      throw new Refused(403, "AccessDenied", "Access Denied");
    const object = await this.find(decodeURIComponent(path));
    if (!object) throw new Refused(404, "NoSuchKey", "The specified key does not exist.");
    const disposition = searchParams.get("response-content-disposition");
    const headers = {
      ...cors,
      "content-type": searchParams.get("response-content-type") ?? object.type,
      "content-length": String(object.bytes.length),
      ...(disposition ? { "content-disposition": disposition } : {}),
    };
    return new Response(request.method === "HEAD" ? null : object.bytes, { headers });
  }

  private async put(name: string, object: StoredObject): Promise<void> {
    if (this.directory === null) {
      this.objects.set(name, object);
      return;
    }
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const path = this.fileOf(name);
    const head = Buffer.from(`${object.type}\n`);
    // Renamed into place, so that nobody reads half a file.
    await writeFile(`${path}.new`, Buffer.concat([head, object.bytes]), { mode: 0o600 });
    await rename(`${path}.new`, path);
  }

  private async find(name: string): Promise<StoredObject | null> {
    if (this.directory === null) return this.objects.get(name) ?? null;
    try {
      const content = await readFile(this.fileOf(name));
      const end = content.indexOf("\n");
      return { type: content.subarray(0, end).toString(), bytes: new Uint8Array(content.subarray(end + 1)) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }

  /** No key can name a place outside of the directory. */
  private fileOf(name: string): string {
    return join(this.directory ?? "", createHash("sha256").update(name).digest("hex"));
  }
}

/** Of a signed address: how long it opens. Whether its signature is right is looked at where it is made. */
function checkTime(parameters: URLSearchParams): void {
  const time = parameters.get("X-Amz-Date")?.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5") ?? "";
  const end = Date.parse(time) + Number(parameters.get("X-Amz-Expires")) * 1000;
  if (!(Date.now() <= end)) throw new Refused(403, "AccessDenied", "Request has expired");
}

function refusal({ status, code, message }: Refused): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return new Response(body, { status, headers: { ...cors, "content-type": "application/xml" } });
}
