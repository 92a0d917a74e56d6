import type { FieldName, Kind } from './draft';
import type { SiteId } from './site';

/** What was written in a box and has not been posted, as it lies on the shelf. */
export type KeptDraft = {
  /** Where it was begun and when: a new beginning in the same place is another draft. */
  readonly key: string;
  readonly site: SiteId;
  readonly account?: string;
  readonly kind: Kind;
  readonly text: string;
  readonly fields?: Readonly<Partial<Record<FieldName, string>>>;
  /** When it was begun and last changed, milliseconds since 1970. */
  readonly begun: number;
  readonly at: number;
};
