import { signal, type Signal } from '@preact/signals';

import type { Post, SiteId } from '../../../rules';
import type { ask as realAsk, Value, Why } from '../../background/ask';
import type { Besides, Fault } from './kind';
import type { News, ReasonWords, Wish } from './messages';
import { persist } from './persist';
import type { Summary } from './summary';

type Imports = Value<'import.list'>;
export type Import = Imports[number];

/** What an archive turned out to be, before anything is written. */
export type Preview = {
  readonly name: string;
  readonly kinds: readonly string[];
  /** Made from the archive: the same one is the same import. */
  readonly id: string;
  readonly summary: Summary;
  /** Posts the history has already. */
  readonly known: number;
  readonly report: Blob;
  /** The settings of a backup, as they are in it, and what they are now and would be. */
  readonly settings?: { readonly stored: Readonly<Record<string, unknown>> } & Value<'backup.compare'>;
  /** Drafts and earlier imports in a backup, as they are in it. */
  readonly besides?: Pick<Besides, 'drafts' | 'imports'>;
  /** An import of this archive that was begun before. */
  readonly before?: Import;
};

/** Where an import stands. */
export type Stage =
  | { readonly at: 'rest' }
  | { readonly at: 'reading'; readonly name: string; readonly share: number; readonly count: number }
  | ({ readonly at: 'preview' } & Preview)
  /** `why`: it has stopped and waits to be tried again. */
  | { readonly at: 'writing'; readonly name: string; readonly share: number; readonly count: number; readonly why?: Why }
  | { readonly at: 'done'; readonly name: string; readonly id: string; readonly taken: number; readonly known: number; readonly summary: Summary; readonly report: Blob }
  | { readonly at: 'leaving'; readonly name: string; readonly left: number; readonly total: number }
  | { readonly at: 'trouble'; readonly name: string; readonly fault?: Fault; readonly about?: string; readonly why?: Why };

/** Reads files beside the page. */
export type Reader = { send(wish: Wish): void; end(): void };
export type World = { readonly ask: typeof realAsk; read(hear: (news: News) => void): Reader };

export type Importing = {
  readonly stage: Signal<Stage>;
  /** Looks what is in some files; writes nothing. */
  choose(files: readonly File[], reasons?: ReasonWords): Promise<void>;
  /** Writes what was looked at; the settings of a backup only where that is wished. */
  start(withSettings?: boolean): Promise<void>;
  /** Goes on where it had to stop. */
  again(): void;
  /** Stops; what was written of this archive is taken out again. */
  cancel(): Promise<void>;
  /** Takes a whole import out of the history. */
  takeBack(one: Pick<Import, 'id' | 'name' | 'added'>): Promise<void>;
  rest(): void;
};

const patience = 60_000;

/** One import at a time, from choosing the files to taking it back. */
export function makeImporting({ ask, read }: World): Importing {
  const stage = signal<Stage>({ at: 'rest' });
  let files: readonly File[] = [];
  let reader: Reader | undefined;
  /** Counts up whenever what is under way is given up. */
  let round = 0;
  let goOn: (() => void) | undefined;
  /** What is being written. */
  let current: Import | undefined;

  const stop = () => {
    round++;
    reader?.end();
    reader = undefined;
    goOn?.();
    goOn = undefined;
  };

  /** Reads the files from the beginning and hands over what they hold; resolves at their end, undefined when it was given up. */
  const readAll = (wish: Wish, take: (posts: readonly Post[], share: number) => Promise<void>, progress: (share: number, count: number) => void) => {
    stop();
    const mine = round;
    let kinds: readonly string[] = [];
    let mark = '';
    let besides: Besides | undefined;
    return new Promise<{ kinds: readonly string[]; mark: string; besides: Besides | undefined; news: Extract<News, { is: 'done' | 'trouble' }> } | undefined>((resolve) => {
      const hear = async (news: News) => {
        if (mine !== round) return resolve(undefined);
        if (news.is === 'kind') ({ kinds, mark, besides } = news);
        else if (news.is === 'kinds') return;
        else if (news.is === 'progress') progress(news.share, news.summary.count);
        else if (news.is === 'posts') {
          await take(news.posts, news.share);
          if (mine === round) reader?.send({ do: 'next' });
          else resolve(undefined);
        } else {
          reader?.end();
          reader = undefined;
          resolve({ kinds, mark, besides, news });
        }
      };
      reader = read((news) => void hear(news));
      reader.send(wish);
    });
  };

  const choose = async (chosen: readonly File[], reasons: ReasonWords = {}) => {
    files = chosen;
    const name = chosen.map((file) => file.name).join(', ').slice(0, 300);
    stage.value = { at: 'reading', name, share: 0, count: 0 };
    const [places, list] = [await ask('history.places', {}), await ask('import.list', {})];
    if (!places.ok || !list.ok) {
      stage.value = { at: 'trouble', name, why: places.ok ? (list.ok ? 'failed' : list.why) : places.why };
      return;
    }
    let known = 0;
    let why: Why | undefined;
    const sites: readonly SiteId[] = [...new Set(places.value.map(({ site }) => site))];
    const look = async (posts: readonly Post[]) => {
      const reply = await persist(() => ask('import.look', { posts: [...posts] }, patience));
      if (reply.ok) known += reply.value.known;
      else why = reply.why;
    };
    const end = await readAll({ do: 'look', files, sites, reasons }, look, (share, count) => (stage.value = { at: 'reading', name, share, count }));
    if (!end) return;
    if (why) stage.value = { at: 'trouble', name, why };
    else if (end.news.is === 'trouble') stage.value = { at: 'trouble', name, fault: end.news.fault, about: end.news.about };
    else {
      const id = `${end.kinds.join('-')}-${end.mark}`;
      const before = list.value.find((one) => one.id === id);
      const { summary, report } = end.news;
      const settings = await compared(end.besides?.settings);
      const { drafts = [], imports = [] } = end.besides ?? {};
      stage.value = { at: 'preview', name, kinds: end.kinds, id, summary, known, report, ...(settings && { settings }), ...(drafts.length + imports.length > 0 && { besides: { drafts, imports } }), ...(before && { before }) };
    }
  };

  /** What the settings of a backup would change; undefined where there are none that can be read. */
  const compared = async (stored: unknown): Promise<Preview['settings']> => {
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
    const settings = stored as Readonly<Record<string, unknown>>;
    const reply = await ask('backup.compare', { settings });
    return reply.ok ? { stored: settings, ...reply.value } : undefined;
  };

  const start = async (withSettings = false) => {
    const preview = stage.value;
    if (preview.at !== 'preview') return;
    if (withSettings && preview.settings) {
      const restored = await ask('backup.settings', { settings: preview.settings.stored });
      if (!restored.ok) {
        stage.value = { at: 'trouble', name: preview.name, why: restored.why };
        return;
      }
    }
    const { name, id, summary } = preview;
    const writing = (share: number, count: number, why?: Why) => (stage.value = { at: 'writing', name, share, count, ...(why && { why }) });
    writing(0, 0);
    const begun = await persist(() => ask('import.begin', { id, kind: preview.kinds.join('-'), name }));
    if (!begun.ok) {
      stage.value = { at: 'trouble', name, why: begun.why };
      return;
    }
    current = begun.value;
    let [taken, known, share] = [0, 0, 0];
    const write = async (posts: readonly Post[], now: number) => {
      const mine = round;
      for (;;) {
        const reply = await persist(() => ask('import.write', { id, posts: [...posts] }, patience));
        if (mine !== round) return;
        if (reply.ok) {
          taken += reply.value.added + reply.value.mine;
          known += reply.value.known;
          share = Math.max(share, now);
          writing(share, taken + known);
          return;
        }
        // Nothing of this piece is written, so it may be written again.
        writing(share, taken + known, reply.why);
        await new Promise<void>((go) => {
          const others = goOn;
          goOn = () => (others?.(), go());
        });
        if (mine !== round) return;
      }
    };
    const end = await readAll({ do: 'read', files }, write, (now) => {
      if (stage.value.at === 'writing' && !stage.value.why) writing(Math.max(share, now), taken + known);
    });
    if (!end) return;
    if (end.news.is === 'trouble') {
      // The file was whole when it was looked at: nothing half-written remains.
      await takeBack({ id, name, added: taken });
      stage.value = { at: 'trouble', name, fault: end.news.fault, about: end.news.about };
      return;
    }
    const { besides } = preview;
    const restored = besides && (await persist(() => ask('backup.besides', { id, drafts: [...besides.drafts], imports: [...besides.imports] })));
    const finished = restored && !restored.ok ? restored : await persist(() => ask('import.finish', { id }));
    stage.value = finished.ok ? { at: 'done', name, id, taken, known, summary, report: preview.report } : { at: 'trouble', name, why: finished.why };
  };

  const takeBack: Importing['takeBack'] = async ({ id, name, added }) => {
    stop();
    const total = Math.max(1, added);
    stage.value = { at: 'leaving', name, left: total, total };
    for (;;) {
      const reply = await persist(() => ask('import.takeBack', { id }, patience));
      // Taken back in another tab meanwhile.
      if (!reply.ok && reply.why === 'not allowed') break;
      if (!reply.ok) {
        stage.value = { at: 'trouble', name, why: reply.why };
        return;
      }
      if (reply.value.left === 0) break;
      stage.value = { at: 'leaving', name, left: Math.min(total, reply.value.left), total };
    }
    stage.value = { at: 'rest' };
  };

  return {
    stage,
    choose,
    start,
    takeBack,
    again() {
      const go = goOn;
      goOn = undefined;
      go?.();
    },
    async cancel() {
      const written = stage.value.at === 'writing' ? stage.value.count : undefined;
      stop();
      if (written !== undefined && current) await takeBack({ ...current, added: written });
      else stage.value = { at: 'rest' };
    },
    rest() {
      stop();
      stage.value = { at: 'rest' };
    },
  };
}
