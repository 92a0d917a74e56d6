import { describe, expect, it } from 'vitest';

import { smallPattern, smallTest, smallText } from '../../rules/text/small';

describe('a text in small letters', () => {
  it.each([
    ['Der HAFEN, Straße und STRAẞE', 'der hafen, straße und straße'],
    ['don’t\u00A0stop\tnow\nNEW LINE', "don't stop now\nnew line"],
    // Its small form would be two characters long.
    ['İstanbul in MAY', 'İstanbul in may'],
    ['ÄÖÜ Œuvre 👩‍🚒 𝗡𝗲𝘂', 'äöü œuvre 👩‍🚒 𝗡𝗲𝘂'],
    ['half a sign: \uD83D END', 'half a sign: \uD83D end'],
    ['', ''],
  ])('%j', (text, small) => {
    expect(smallText(text)).toBe(small);
    expect(small).toHaveLength(text.length);
  });

  it('is the same however many others are asked for in between', () => {
    const texts = Array.from({ length: 40 }, (_, index) => `Text NUMBER ${index}`);
    for (const round of [1, 2, 3]) for (const text of texts) expect(smallText(text), `${round}`).toBe(text.toLowerCase());
  });
});

describe('a pattern for it', () => {
  it.each<[source: string, found: string, not: string]>([
    ['CO2-neutral', 'Wir sind co2-Neutral', 'CO3-neutral'],
    [String.raw`\S{3}\D\W`, 'ABCd ', 'ab'],
    [String.raw`(?<Amount>\d{1,4}) EURO`, '20 Euro', '20 Pfund'],
    [String.raw`[A-C]{3}\p{Lu}`, 'abcd', 'xyz'],
    [String.raw`\u00C4pfel|\p{Script=Greek}`, 'Ω', 'Birnen'],
    ['isn’t', 'ISN’T it', 'is not'],
  ])('%s', (source, found, not) => {
    const says = smallTest(source);
    expect([says(found), says(not)]).toEqual([true, false]);
  });

  it('keeps the names of its groups', () => {
    expect(smallPattern('(?<Who>[A-Z]{2,9}) FIRST', 'u').exec(smallText('Anna first'))?.groups).toEqual({ Who: 'anna' });
  });
});
