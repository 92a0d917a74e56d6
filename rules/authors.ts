import type { Media } from './draft';
import type { Profile } from './profile';

/** Somebody a picture's file names; `which` counts from 1. */
export type Author = { readonly which: number; readonly name: string };

/** Tips hold a name, not a paragraph. */
const longest = 40;
/** Shorter parts of names stand in any text. */
const telling = 4;

/** Names of agencies, as they stand in the credit line and the copyright notice of their pictures. */
const agency = /getty ?images|shutterstock|istock|adobe ?stock|depositphotos|dreamstime|123rf|alamy|picture[ -]?alliance|(?<!\p{L})(?:imago|dpa|afp|epa|reuters|associated press|mauritius images)(?!\p{L})/iu;

/** Words that name whose picture it is: "Foto: …", "© …". */
export const credited = /(?:foto|bild|photo|picture|image|credit)s?(?:\s?:|\s(?:von|by)\s|\s?[©(])|©|📸\s?\S/iu;

/** An agency that a file names as where it comes from. */
export function agencyOf({ inside }: Media): string | undefined {
  return [inside?.credit, inside?.copyright].map((said) => said && agency.exec(said)?.[0]).find(Boolean);
}

/** Who made a picture, by its file; the first that is neither the writer nor named in the texts. */
export function unnamedMaker(media: readonly Media[], own: Own, texts: readonly string[]): Author | undefined {
  return firstOther(media, ({ creator }) => creator, own, texts);
}

/** Whose right a picture is, by its file, where it does not say who made it and no agency has it. */
export function unnamedHolder(media: readonly Media[], own: Own, texts: readonly string[]): Author | undefined {
  return firstOther(media.map((one) => (agencyOf(one) ? {} : one)), ({ creator, copyright, credit }) => (creator === undefined ? (copyright ?? credit) : undefined), own, texts);
}

type Own = { readonly account?: string; readonly profile: Profile };
type Said = NonNullable<Media['inside']>;

function firstOther(media: readonly Pick<Media, 'inside'>[], told: (inside: Said) => string | undefined, { account = '', profile: { authors = [] } }: Own, texts: readonly string[]): Author | undefined {
  const ours = [account, ...authors].map(letters).filter((one) => one.length >= telling);
  let said: string | undefined;
  for (const [index, { inside }] of media.entries()) {
    const name = nameIn(inside && told(inside));
    const same = letters(name);
    if (same.length < telling || ours.some((one) => one.includes(same) || same.includes(one))) continue;
    const text = (said ??= texts.map(letters).join(' '));
    if (name.split(/\s+/u).map(letters).some((part) => part.length >= telling && text.includes(part))) continue;
    return { which: index + 1, name: [...name].slice(0, longest).join('') };
  }
  return undefined;
}

/** A copyright notice without what stands in all of them, and names that programs put there by themselves. */
function nameIn(said = ''): string {
  const name = said.replace(/\(c\)|©|copyright|all rights reserved|alle rechte vorbehalten|(?<!\d)(?:19|20)\d\d(?!\d)/giu, ' ').replace(/\s+/gu, ' ').replace(/^[\s,.:;/–-]{1,9}|[\s,.:;/–-]{1,9}$/gu, '');
  return /^(?:unknown|unbekannt|none|keiner|default|(?:microsoft office |camera )?user|benutzer|admin\p{L}{0,20}|owner|author|autor|photographer|picasa|canva|chatgpt|midjourney|adobe firefly|make with google ai|made with google ai)$/iu.test(name) ? '' : name;
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** As a handle is made of a name. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter).normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}
