import type { Post, SiteId } from '../../../rules';
import { cell } from '../../people/cell';
import type { Reason } from './kind';
import type { Step } from './read';

/** What an archive holds of one account. */
export type AccountSummary = { readonly site: SiteId; readonly account?: string; readonly server?: string; readonly count: number };

/** What an archive holds, for the preview. */
export type Summary = {
  readonly count: number;
  /** Milliseconds since 1970; missing when there is no post. */
  readonly from?: number;
  readonly to?: number;
  readonly accounts: readonly AccountSummary[];
  readonly kinds: Readonly<Partial<Record<Post['kind'], number>>>;
  readonly not: Readonly<Partial<Record<Reason, number>>>;
};

/** Counts records as they are read. */
export class Counting {
  private count = 0;
  private from = Infinity;
  private to = -Infinity;
  private readonly accounts = new Map<string, { site: SiteId; account?: string | undefined; server?: string | undefined; count: number }>();
  private readonly kinds: Partial<Record<Post['kind'], number>> = {};
  private readonly not: Partial<Record<Reason, number>> = {};

  add(step: Step): void {
    if ('not' in step) {
      this.not[step.not] = (this.not[step.not] ?? 0) + 1;
      return;
    }
    const { site, account, server, kind, at } = step.post;
    this.count++;
    this.from = Math.min(this.from, at);
    this.to = Math.max(this.to, at);
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
    const place = `${site}/${server ?? ''}/${account ?? ''}`;
    const known = this.accounts.get(place);
    if (known) known.count++;
    else this.accounts.set(place, { site, account, server, count: 1 });
  }

  get summary(): Summary {
    const accounts = Array.from(this.accounts.values(), ({ site, account, server, count }) => ({ site, ...(account !== undefined && { account }), ...(server !== undefined && { server }), count }));
    return { count: this.count, ...(this.count > 0 && { from: this.from, to: this.to }), accounts: accounts.sort((a, b) => b.count - a.count), kinds: { ...this.kinds }, not: { ...this.not } };
  }
}

/** A table of what is not taken, in pieces that need not stay in memory. */
export class Report {
  private readonly pieces: Blob[] = [];
  private lines: string[] = ['\uFEFFreason,date,text'];
  private size = 0;

  constructor(private readonly reasons: Readonly<Partial<Record<Reason, string>>>) {}

  add({ not, about, at }: Extract<Step, { readonly not: Reason }>): void {
    const date = at !== undefined && Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : '';
    const line = `${cell(this.reasons[not] ?? not)},${date},${cell(about)}`;
    this.lines.push(line);
    this.size += line.length;
    if (this.size > 1_000_000) this.store();
  }

  get file(): Blob {
    this.store();
    return new Blob(this.pieces, { type: 'text/csv' });
  }

  private store(): void {
    if (this.lines.length > 0) this.pieces.push(new Blob([`${this.lines.join('\r\n')}\r\n`]));
    this.lines = [];
    this.size = 0;
  }
}
