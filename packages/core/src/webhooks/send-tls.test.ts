import { generateKeyPairSync, sign } from "node:crypto";
import * as https from "node:https";
import { afterEach, describe, expect, it } from "vitest";
import { post } from "./send.ts";

let server: https.Server | undefined;

afterEach(() => new Promise((closed) => (server ? server.close(closed) : closed(undefined))));

async function send(options: https.ServerOptions, onRequest: () => void = () => {}) {
  const listening = https.createServer(options, (_, response) => {
    onRequest();
    response.end();
  });
  server = listening;
  await new Promise<void>((ready) => listening.listen(0, "127.0.0.1", ready));
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return post({
    url: `https://hooks.example.com:${address.port}/`,
    headers: {},
    body: "{}",
    allowLoopbackAndHttp: true,
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  });
}

describe("over TLS", () => {
  it("asks for the certificate of the host's name, though it connects to an address", async () => {
    const asked: string[] = [];
    const SNICallback: https.ServerOptions["SNICallback"] = (name, done) => {
      asked.push(name);
      done(new Error("unknown"));
    };
    await send({ SNICallback });
    expect(asked).toEqual(["hooks.example.com"]);
  });

  it("sends nothing to a server without a trusted certificate", async () => {
    let requests = 0;
    const result = await send(selfSigned("hooks.example.com"), () => requests++);
    expect(result).toMatchObject({ ok: false, status: null, error: "tls_failed" });
    expect(requests).toBe(0);
  });
});

/** A certificate made on the spot (X.509 in DER, ECDSA P-256), valid but signed by nobody that is trusted. */
function selfSigned(name: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const der = (tag: number, ...parts: Buffer[]): Buffer => {
    const content = Buffer.concat(parts);
    const length =
      content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 255];
    return Buffer.concat([Buffer.from([tag, ...length]), content]);
  };
  const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
  const ecdsaWithSha256 = sequence(der(0x06, Buffer.from("2a8648ce3d040302", "hex")));
  const commonName = der(0x06, Buffer.from("550403", "hex"));
  const subject = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(name)))));
  const signed = sequence(
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    subject,
    sequence(der(0x17, Buffer.from("250101000000Z")), der(0x17, Buffer.from("490101000000Z"))),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", signed, privateKey));
  const certificate = sequence(signed, ecdsaWithSha256, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  };
}
