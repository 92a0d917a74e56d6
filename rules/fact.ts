import type { Language, Source } from './rule';

/** How far a fact may be trusted: high may drive an error, medium a warning, low only a hint worded as "about". */
export type Confidence = 'high' | 'medium' | 'low';

/** Who says so. */
export type SourceKind = 'official' | 'official, quoted' | 'vendor' | 'code' | 'third party' | 'measured' | 'law' | 'standard' | 'research' | 'practice';

/** Something said in every language of the interface. */
export type InWords = Readonly<Record<Language, string>>;

/** A value about a site, with where it comes from. Without unit, source and date it is not a fact. */
export type Fact<Value = number> = {
  /** `InWords` where no number tells it. */
  readonly value: Value;
  /** In words where no other site counts in it, `text` where the value is words. */
  readonly unit: string | InWords;
  readonly source: string;
  readonly kind: SourceKind;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: when the source said so. */
  readonly date: string;
  readonly confidence: Confidence;
  /** What it is about, where no other site has such a fact: so that a new kind needs this one file. */
  readonly name?: InWords;
  /** What else is to be said about it, as the settings show it. */
  readonly note?: InWords;
};

type From = { kind: SourceKind; date: string; confidence: Confidence; name?: InWords; note?: InWords };

/**
 * States a fact.
 *
 * @param value what is so
 * @param unit what it is counted in, for example `weighted characters`, or `{ en: 'pages', de: 'Seiten' }` where this site alone counts so
 * @param source where it can be read again: an https address, or repository, path and commit
 * @param from kind of source, its date, and how far to trust it; its name, unless other sites have such a fact
 */
/* @__NO_SIDE_EFFECTS__ */
export function fact<const Value>(
  value: Value,
  unit: string | InWords,
  source: string,
  from: From,
): Fact<Value> {
  return { value, unit, source, ...from };
}

/** A fact as something to be read again: called by the host of its address, or as it stands when it has none. */
export function sourceOf({ source, date, kind }: Fact<unknown>): Source {
  const [url, host] = /https:\/\/(?:www\.)?([^\s/;),]+)[^\s;),]*/.exec(source) ?? [];
  return { title: host ?? source, ...(url !== undefined && { url }), date, kind };
}
