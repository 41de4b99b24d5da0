import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkUrl, type Resolve, resolveChecked } from "./address.ts";

const live = { allowLoopbackAndHttp: false };
const local = { allowLoopbackAndHttp: true };

/** The verdict's code, or "ok". */
function verdict(url: string, allowance: { allowLoopbackAndHttp: boolean } = live): string {
  const checked = checkUrl(url, allowance);
  return checked.ok ? "ok" : checked.code;
}

const loopbackHosts = [
  "127.0.0.1",
  "127.1",
  "127.255.255.254",
  "127.0.0.1.",
  "0x7f.1",
  "0x7f000001",
  "2130706433",
  "0177.0.0.1",
  "017700000001",
  "①②⑦.0.0.1",
  "%31%32%37.0.0.1",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "localhost",
  "localhost.",
  "LOCALHOST",
  "ｌｏｃａｌｈｏｓｔ",
  "receiver.localhost",
];

const internalHosts = [
  "0.0.0.0",
  "0",
  "0.255.255.255",
  "10.0.0.1",
  "0xa.1",
  "012.0.0.1",
  "100.64.0.1",
  "100.127.255.255",
  "169.254.169.254",
  "0xa9fea9fe",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.8",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.1.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "[::]",
  "[::10.0.0.1]",
  "[::127.0.0.1]",
  "[::ffff:10.0.0.1]",
  "[::ffff:a9fe:a9fe]",
  "[::ffff:0:127.0.0.1]",
  "[64:ff9b::10.0.0.1]",
  "[64:ff9b::8.8.8.8]",
  "[64:ff9b:1::1]",
  "[100::1]",
  "[100:0:0:1::1]",
  "[2001::1]",
  "[2001:1ff:ffff::1]",
  "[2001:db8::1]",
  "[2002:7f00:1::1]",
  "[3fff:fff::1]",
  "[5f00::1]",
  "[fc00::1]",
  "[fd00:ec2::254]",
  "[fe80::1]",
  "[fec0::1]",
  "[ff02::1]",
  "intranet",
];

const publicHosts = [
  "example.com",
  "example.com.",
  "hooks.例え.jp",
  "1.1.1.1",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "172.15.255.255",
  "172.32.0.0",
  "192.0.1.0",
  "198.17.255.255",
  "198.20.0.0",
  "223.255.255.255",
  "[::ffff:1.1.1.1]",
  "[2001:200::1]",
  "[2001:4860:4860::8888]",
  "[2606:4700::1111]",
  "[3ffe::1]",
  "[3fff:1000::1]",
];

describe("checkUrl", () => {
  it.each(publicHosts)("lets https go to %s", (host) => {
    expect(verdict(`https://${host}/hook?a=1`)).toBe("ok");
    expect(verdict(`https://${host}:8443/hook`)).toBe("ok");
    expect(verdict(`http://${host}/`)).toBe("url_scheme");
  });

  it.each(loopbackHosts)("lets only the sandbox of a local run reach %s", (host) => {
    expect(verdict(`https://${host}/`)).toBe("address_not_public");
    expect(verdict(`https://${host}/`, local)).toBe("ok");
    expect(verdict(`http://${host}:3001/`, local)).toBe("ok");
  });

  it.each(internalHosts)("never lets anybody reach %s", (host) => {
    expect(verdict(`https://${host}/`)).toBe("address_not_public");
    expect(verdict(`https://${host}/`, local)).toBe("address_not_public");
    expect(verdict(`http://${host}/`, local)).toBe("address_not_public");
  });

  it("judges an IPv4 address alike however it is spelt", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
        const number = ((a * 256 + b) * 256 + c) * 256 + d;
        const plain = verdict(`https://${address}/`);
        const hex = (high: number, low: number) => (high * 256 + low).toString(16);
        expect(verdict(`https://${number}/`)).toBe(plain);
        expect(verdict(`https://0x${number.toString(16)}/`)).toBe(plain);
        expect(verdict(`https://0${a.toString(8)}.0x${b.toString(16)}.${c * 256 + d}/`)).toBe(plain);
        expect(verdict(`https://[::ffff:${address}]/`)).toBe(plain);
        expect(verdict(`https://[::ffff:${hex(a, b)}:${hex(c, d)}]/`)).toBe(plain);
        expect(verdict(`https://[::${address}]/`)).toBe("address_not_public");
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["", "url_invalid"],
    ["example.com/hook", "url_invalid"],
    ["/hook", "url_invalid"],
    ["https://", "url_invalid"],
    ["https://1.2.3.4.5/", "url_invalid"],
    ["https://256.0.0.1/", "url_invalid"],
    ["https://[fe80::1%25eth0]/", "url_invalid"],
    ["https://example..com/", "address_not_public"],
    ["https://example.com../", "address_not_public"],
    ["ftp://example.com/", "url_scheme"],
    ["file:///etc/passwd", "url_scheme"],
    ["javascript:alert(1)", "url_scheme"],
    ["https://user@example.com/", "url_credentials"],
    ["https://:secret@example.com/", "url_credentials"],
    ["https://example.com/#there", "url_fragment"],
    ["https://example.com/#", "url_fragment"],
    [`https://example.com/${"a".repeat(2_029)}`, "url_too_long"],
    [`https://example.com/${"é".repeat(500)}`, "url_too_long"],
  ])("refuses %j: %s", (url, code) => {
    expect(verdict(url)).toBe(code);
  });

  it("takes a URL of exactly the longest length", () => {
    expect(verdict(`https://example.com/${"a".repeat(2_028)}`)).toBe("ok");
  });

  it("gives the form to keep and a sentence to show", () => {
    expect(checkUrl(" HTTPS://Example.COM.:443/a\nb ", live)).toEqual({
      ok: true,
      url: "https://example.com/ab",
    });
    expect(checkUrl("http://example.com", live)).toEqual({
      ok: false,
      code: "url_scheme",
      message: "The URL must begin with https://.",
    });
  });
});

describe("resolveChecked", () => {
  const answering =
    (...addresses: string[]): Resolve =>
    async () =>
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

  const check = async (allowance: typeof live, ...addresses: string[]) => {
    const resolved = await resolveChecked("hooks.example.com", {
      ...allowance,
      resolve: answering(...addresses),
    });
    return resolved.ok ? resolved.addresses.map(({ address }) => address) : resolved.code;
  };

  it("gives every address when all are public", async () => {
    expect(await check(live, "1.1.1.1", "2606:4700::1111")).toEqual(["1.1.1.1", "2606:4700::1111"]);
  });

  it("refuses a name with a single forbidden address, wherever it stands", async () => {
    expect(await check(live, "10.0.0.1")).toBe("address_not_public");
    expect(await check(live, "1.1.1.1", "10.0.0.1")).toBe("address_not_public");
    expect(await check(live, "fe80::1%eth0", "1.1.1.1")).toBe("address_not_public");
    expect(await check(live, "::ffff:169.254.169.254")).toBe("address_not_public");
    expect(await check(live, "not an address")).toBe("address_not_public");
  });

  it("takes this machine's addresses in the sandbox of a local run only", async () => {
    expect(await check(live, "127.0.0.1", "::1")).toBe("address_not_public");
    expect(await check(local, "127.0.0.1", "::1")).toEqual(["127.0.0.1", "::1"]);
    expect(await check(local, "127.0.0.1", "192.168.0.1")).toBe("address_not_public");
  });

  it("says so when there is no address", async () => {
    expect(await check(live)).toBe("name_not_resolved");
    const resolve = () => Promise.reject(new Error("getaddrinfo ENOTFOUND"));
    const resolved = await resolveChecked("hooks.example.com", { ...live, resolve });
    expect(resolved).toMatchObject({ ok: false, code: "name_not_resolved" });
  });

  it("asks the system when no resolver is given", async () => {
    const resolved = await resolveChecked("localhost", local);
    expect(resolved).toMatchObject({ ok: true });
    expect(await resolveChecked("localhost", live)).toMatchObject({ ok: false, code: "address_not_public" });
  });
});
