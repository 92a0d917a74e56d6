/**
 * Writes a domain the way the network knows it (RFC 3492): labels beyond ASCII become `xn--…`.
 *
 * @param domain without scheme and port; letters are not lowered
 */
export function toAscii(domain: string): string {
  return domain.split(/[.\u3002\uFF0E\uFF61]/).map((label) => (/[^\0-\x7E]/.test(label) ? `xn--${encode(label)}` : label)).join('.');
}

function encode(label: string): string {
  const points = Array.from(label, (sign) => sign.codePointAt(0) ?? 0);
  let output = points.filter((point) => point < 128).map((point) => String.fromCodePoint(point)).join('');
  const basic = output.length;
  let handled = basic;
  if (basic > 0) output += '-';
  let reached = 128;
  let delta = 0;
  let bias = 72;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= reached));
    delta += (next - reached) * (handled + 1);
    reached = next;
    for (const point of points) {
      if (point < reached) delta++;
      if (point !== reached) continue;
      output += digits(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    reached++;
  }
  return output;
}

function digits(delta: number, bias: number): string {
  let output = '';
  let rest = delta;
  for (let base = 36; ; base += 36) {
    const threshold = Math.min(26, Math.max(1, base - bias));
    if (rest < threshold) return output + digit(rest);
    output += digit(threshold + ((rest - threshold) % (36 - threshold)));
    rest = Math.floor((rest - threshold) / (36 - threshold));
  }
}

function digit(value: number): string {
  return 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(value);
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / points);
  let base = 0;
  for (; rest > 455; base += 36) rest = Math.floor(rest / 35);
  return base + Math.floor((36 * rest) / (rest + 38));
}
