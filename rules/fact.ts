import type { Language, Source } from './rule';

/** How far a fact may be trusted: high may drive an error, medium a warning, low only a hint worded as "about". */
export type Confidence = 'high' | 'medium' | 'low';

/** Who says so. */
export type SourceKind = 'official' | 'official, quoted' | 'vendor' | 'code' | 'third party' | 'measured' | 'law' | 'standard' | 'research' | 'practice';

/** A value about a site, with where it comes from. Without unit, source and date it is not a fact. */
export type Fact<Value = number> = {
  readonly value: Value;
  readonly unit: string;
  readonly source: string;
  readonly kind: SourceKind;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: when the source said so. */
  readonly date: string;
  readonly confidence: Confidence;
  /** What else is to be said about it, as the settings show it. */
  readonly note?: Readonly<Record<Language, string>>;
};

/**
 * States a fact.
 *
 * @param value what is so
 * @param unit what it is counted in, for example `weighted characters`
 * @param source where it can be read again: an https address, or repository, path and commit
 * @param from kind of source, its date, and how far to trust it
 */
/* @__NO_SIDE_EFFECTS__ */
export function fact<const Value>(
  value: Value,
  unit: string,
  source: string,
  from: { kind: SourceKind; date: string; confidence: Confidence; note?: Readonly<Record<Language, string>> },
): Fact<Value> {
  return { value, unit, source, ...from };
}

/** A fact as something to be read again: called by the host of its address, or as it stands when it has none. */
export function sourceOf({ source, date, kind }: Fact<unknown>): Source {
  const [url, host] = /https:\/\/(?:www\.)?([^\s/;),]+)[^\s;),]*/.exec(source) ?? [];
  return { title: host ?? source, ...(url !== undefined && { url }), date, kind };
}
