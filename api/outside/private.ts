import { BlockList, isIP } from "node:net";

/** An address to connect to. */
export interface Address {
  address: string;
  family: 4 | 6;
}

/** Looks a name up: every address it has. */
export type Lookup = (name: string) => Promise<Address[]>;

const own = new BlockList();
own.addSubnet("127.0.0.0", 8, "ipv4");
own.addSubnet("10.0.0.0", 8, "ipv4");
own.addSubnet("172.16.0.0", 12, "ipv4");
own.addSubnet("192.168.0.0", 16, "ipv4");
own.addAddress("::1", "ipv6");
own.addSubnet("fc00::", 7, "ipv6");

/** Where a cloud provider's own services answer, inside a private range. */
const never = new BlockList();
never.addAddress("fd00:ec2::254", "ipv6");
never.addAddress("fd00:ec2::253", "ipv6");
never.addAddress("fd20:ce::254", "ipv6");
never.addAddress("fd00:42::42", "ipv6");
never.addAddress("fd00:c1::a9fe:a9fe", "ipv6");

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Whether an address is this machine or the region's own network: 127/8, 10/8, 172.16/12, 192.168/16, ::1, fc00::/7.
 * Link-local addresses are not: cloud machines find their provider there. Nor 0.0.0.0, 100.64/10 (a provider's) or an IPv4
 * address written inside an IPv6 one other than the plain mapped form.
 */
export function isPrivate(address: string): boolean {
  const plain = mapped.exec(address)?.[1] ?? address;
  const family = isIP(plain);
  // A zone ("%eth0") belongs to link-local addresses only.
  if (family === 0 || plain.includes("%")) return false;
  const kind = family === 4 ? "ipv4" : "ipv6";
  return own.check(plain, kind) && !never.check(plain, kind);
}

/** The host of a URL as the network wants it: without the brackets of IPv6. */
export const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, "");

/** A name or address that is not, or not only, in the region's own network. */
export class NotPrivate extends Error {
  override name = "NotPrivate";
}

/**
 * The addresses of a host, every one of them checked: one that is not private is enough to refuse.
 * @throws NotPrivate, or the error of the lookup
 */
export async function privateAddresses(host: string, lookup: Lookup): Promise<Address[]> {
  const family = isIP(host);
  const found: Address[] = family === 0 ? await lookup(host) : [{ address: host, family: family as 4 | 6 }];
  if (found.length === 0 || !found.every(({ address }) => isPrivate(address)))
    throw new NotPrivate("not an address of the own network");
  return found;
}
