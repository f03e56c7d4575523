const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCode = 128;

const digitOf = (value: number) => String.fromCharCode(value < 26 ? value + 97 : value + 22);

function adapted(delta: number, points: number, first: boolean): number {
  let left = first ? Math.floor(delta / damp) : delta >> 1;
  left += Math.floor(left / points);
  let k = 0;
  for (; left > ((base - tMin) * tMax) >> 1; k += base) left = Math.floor(left / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * left) / (left + skew));
}

function variableLength(delta: number, bias: number): string {
  let out = '';
  let rest = delta;
  for (let k = base; ; k += base) {
    const threshold = Math.min(Math.max(k - bias, tMin), tMax);
    if (rest < threshold) return out + digitOf(rest);
    out += digitOf(threshold + ((rest - threshold) % (base - threshold)));
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
}

/**
 * One label of a domain name in Punycode, without the `xn--` mark. Meant for labels of at most 63 characters.
 * Source: RFC 3492, 6.3.
 */
export function punycode(label: string): string {
  const points = Array.from(label, (one) => one.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < firstCode);
  let out = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
  let handled = basic.length;
  let code = firstCode;
  let delta = 0;
  let bias = firstBias;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta += 1;
      if (point !== code) continue;
      out += variableLength(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return out;
}

/** How far one step may go: beyond it no character lies, and the sum of all stays exact. */
const mostSteps = 0x10_ffff * 64;

/** The letters between two insertions as one number; `undefined` when they stop short. */
function readStep(code: string, from: number, bias: number): { step: number; next: number } | undefined {
  let step = 0;
  let weight = 1;
  for (let at = from, k = base; at < code.length; at += 1, k += base) {
    const digit = '0123456789'.includes(code[at] ?? '') ? Number(code[at]) + 26 : code.charCodeAt(at) - 97;
    step += digit * weight;
    if (step > mostSteps) return undefined;
    const threshold = Math.min(Math.max(k - bias, tMin), tMax);
    if (digit < threshold) return { step, next: at + 1 };
    weight *= base - threshold;
  }
  return undefined;
}

/**
 * The label that lower-case Punycode without its `xn--` mark stands for; `undefined` when it stands for none.
 * Source: RFC 3492, 6.2.
 */
export function unpunycode(code: string): string | undefined {
  if (!/^[a-z0-9-]{1,63}$/.test(code)) return undefined;
  const hyphen = code.lastIndexOf('-');
  const points = Array.from(code.slice(0, Math.max(0, hyphen)), (one) => one.charCodeAt(0));
  let point = firstCode;
  let place = 0;
  let bias = firstBias;
  for (let at = hyphen + 1; at < code.length; ) {
    const read = readStep(code, at, bias);
    if (read === undefined) return undefined;
    const room = points.length + 1;
    bias = adapted(read.step, room, points.length === Math.max(0, hyphen));
    point += Math.floor((place + read.step) / room);
    place = (place + read.step) % room;
    if (point > 0x10_ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    points.splice(place, 0, point);
    place += 1;
    at = read.next;
  }
  return String.fromCodePoint(...points);
}
