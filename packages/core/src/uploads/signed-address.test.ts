import { expect, it } from "vitest";
import { signedAddress } from "./signed-address.ts";

/** The worked example on the page that describes the signature. */
it("signs as Amazon's own example does", () => {
  const address = signedAddress({
    address: "https://examplebucket.s3.amazonaws.com/test.txt",
    query: {},
    credentials: {
      accessKeyId: "AKIAIOSFODNN7EXAMPLE",
      secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    },
    region: "us-east-1",
    seconds: 86_400,
    at: new Date("2013-05-24T00:00:00Z"),
  });
  expect(new URL(address).searchParams.get("X-Amz-Signature")).toBe(
    "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
  );
});
