// [first address, bits of the network] of what is not reachable over the public internet, or is no single host.
const privateNetworks: readonly (readonly [network: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
];
const privateNames = /^[^.]+$|\.(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/;

/**
 * Whether a host belongs to a private network, so far as its name or address tells. A public name that resolves to a
 * private address is not seen here: no platform-independent code can resolve names.
 *
 * @param hostname - as `URL.hostname` spells it: lower case, IPv4 in dotted decimals, IPv6 compressed in brackets
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith("[")) return isPrivateV6(hostname.slice(1, -1));
  if (/^\d+(\.\d+){3}$/.test(hostname)) return isPrivateV4(toNumber(hostname));
  return privateNames.test(hostname.replace(/\.$/, ""));
}

function isPrivateV4(address: number): boolean {
  return privateNetworks.some(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(toNumber(network) / size);
  });
}

const toNumber = (dotted: string): number => dotted.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

function isPrivateV6(address: string): boolean {
  const groups = expand(address);
  const first = groups[0] as number;
  // Everything outside of 2000::/3 is local, reserved, multicast or carries an IPv4 address; 64:ff9b::/96 does so on the public internet.
  const carried = (groups[6] as number) * 65_536 + (groups[7] as number);
  if (address.startsWith("64:ff9b::")) return isPrivateV4(carried);
  if (first === 0x20_02) return isPrivateV4((groups[1] as number) * 65_536 + (groups[2] as number));
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xff_ff) return isPrivateV4(carried);
  return first < 0x20_00 || first > 0x3f_ff;
}

/** The eight groups of an address, which `URL` writes without a dotted tail. */
function expand(address: string): number[] {
  const [head = "", tail = ""] = address.split("::");
  const parse = (part: string): number[] =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [left, right] = [parse(head), parse(tail)];
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}
