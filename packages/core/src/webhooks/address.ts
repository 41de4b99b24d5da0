import { lookup } from "node:dns/promises";
import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Where webhooks may go. A tenant chooses the URL and we make the request from inside our network, so an
 * unguarded sender could be pointed at what only we can reach. The guard works twice: `checkUrl` on what is
 * written (a connection to an address literal never asks a resolver), `resolveChecked` on what a name means
 * at the moment of connecting (a name may mean something else than when it was saved).
 */

export type AddressFault =
  | "url_invalid"
  | "url_too_long"
  | "url_scheme"
  | "url_credentials"
  | "url_fragment"
  | "address_not_public"
  | "name_not_resolved";

export interface Refusal {
  ok: false;
  code: AddressFault;
  /** A sentence for the person who entered the URL. */
  message: string;
}

export interface Allowance {
  /** True only for a sandbox tenant on a local run: also http, and addresses of this machine itself. */
  allowLoopbackAndHttp: boolean;
}

export interface ResolvedAddress {
  address: string;
  family: number;
}

/** All addresses of a host name; rejects when there is none. */
export type Resolve = (hostname: string) => Promise<ResolvedAddress[]>;

const maximumLength = 2_048;

/** What the IANA special-purpose registry for IPv4 lists, with multicast and the reserved block. */
const specialV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];

/**
 * The same for IPv6, inside 2000::/3. All outside of it is refused as a whole, for nothing there is public:
 * ::/96 with ::1, both NAT64 prefixes, 100::/64, 5f00::/16, fc00::/7, fe80::/10, ff00::/8.
 */
const specialV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const special = blockList(specialV4, specialV6);
const loopback = blockList(["127.0.0.0/8"], ["::1/128"]);
const globalUnicast = blockList([], ["2000::/3"]);
const mappedV4 = blockList([], ["::ffff:0:0/96"]);

/**
 * Whether this may be an endpoint's URL; `url` is its normal form, which is the one to keep and to use.
 * Says nothing about what a host name resolves to: that is asked when connecting.
 */
export function checkUrl(input: string, allowance: Allowance): { ok: true; url: string } | Refusal {
  if (input.length > maximumLength) {
    return refusal("url_too_long", `The URL is longer than ${maximumLength} characters.`);
  }
  let url: URL;
  try {
    url = new URL(input);
  } catch {
    return refusal("url_invalid", "This is not a complete URL such as https://example.com/webhooks.");
  }
  const schemes = allowance.allowLoopbackAndHttp ? ["https:", "http:"] : ["https:"];
  if (!schemes.includes(url.protocol)) {
    return refusal("url_scheme", `The URL must begin with ${schemes.map((it) => `${it}//`).join(" or ")}.`);
  }
  if (url.username !== "" || url.password !== "") {
    return refusal("url_credentials", "The URL must not hold a user name or a password.");
  }
  // An empty fragment leaves no trace in `hash`.
  if (input.includes("#")) return refusal("url_fragment", "The URL must not hold a fragment (#…).");

  // A name with the root's dot means the same, but would be wrong in the Host header and in the certificate.
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
  if (!hostAllowed(url.hostname, allowance)) {
    return refusal("address_not_public", "The URL must lead to a public address on the internet.");
  }
  // Percent-encoding may have made it longer.
  if (url.href.length > maximumLength) {
    return refusal("url_too_long", `The URL is longer than ${maximumLength} characters.`);
  }
  return { ok: true, url: url.href };
}

/**
 * The addresses that a host name has now, each of them allowed: connect to these and ask no more. One
 * forbidden address refuses the name, for nobody with honest intent mixes public and internal ones.
 */
export async function resolveChecked(
  hostname: string,
  options: Allowance & { resolve?: Resolve },
): Promise<{ ok: true; addresses: ResolvedAddress[] } | Refusal> {
  const resolve = options.resolve ?? resolveBySystem;
  const addresses = await resolve(hostname).catch(() => []);
  if (addresses.length === 0) {
    return refusal("name_not_resolved", `The host name ${hostname} has no address.`);
  }
  if (!addresses.every(({ address }) => addressAllowed(address, options))) {
    return refusal("address_not_public", `The host name ${hostname} leads to an address that is not public.`);
  }
  return { ok: true, addresses };
}

function resolveBySystem(hostname: string): Promise<ResolvedAddress[]> {
  return lookup(hostname, { all: true, verbatim: true });
}

/** `hostname` as the URL parser gives it: addresses in their one canonical spelling, IPv6 in brackets. */
function hostAllowed(hostname: string, allowance: Allowance): boolean {
  const literal = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  if (isIPv4(literal) || isIPv6(literal)) return addressAllowed(literal, allowance);
  if (hostname === "localhost" || hostname.endsWith(".localhost")) return allowance.allowLoopbackAndHttp;
  // A name without a dot is one of the local network; an empty label is no name.
  return hostname.includes(".") && !hostname.split(".").includes("");
}

function addressAllowed(address: string, allowance: Allowance): boolean {
  const family = isIPv4(address) ? "ipv4" : "ipv6";
  if (family === "ipv6" && !isIPv6(address)) return false;
  if (allowance.allowLoopbackAndHttp && loopback.check(address, family)) return true;
  // The block list judges ::ffff:a.b.c.d by the rules for a.b.c.d.
  if (special.check(address, family)) return false;
  return family === "ipv4" || mappedV4.check(address, family) || globalUnicast.check(address, family);
}

function blockList(v4: string[], v6: string[]): BlockList {
  const list = new BlockList();
  for (const [subnets, family] of [[v4, "ipv4"] as const, [v6, "ipv6"] as const]) {
    for (const subnet of subnets) {
      const [network = "", prefix] = subnet.split("/");
      list.addSubnet(network, Number(prefix), family);
    }
  }
  return list;
}

function refusal(code: AddressFault, message: string): Refusal {
  return { ok: false, code, message };
}
