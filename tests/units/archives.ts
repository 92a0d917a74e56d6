import type { Post } from '../../rules';
import { kinds } from '../../entrypoints/options/import/all';
import type { News } from '../../entrypoints/options/import/messages';
import { run } from '../../entrypoints/options/import/run';
import { bytes, zipped, type Content } from './zips';


/** A file as a person chooses it. */
export const fileOf = (name: string, content: Content): File => new File([bytes(content)], name);

/** A zip as a site makes it. */
export async function zipOf(parts: Readonly<Record<string, Content>>, options: object = {}): Promise<File> {
  return fileOf('archive.zip', await zipped(parts, options));
}

/** What reading some files comes to. */
export type Outcome = {
  readonly kinds: readonly string[];
  readonly mark: string;
  readonly posts: readonly Post[];
  readonly not: Readonly<Record<string, number>>;
  readonly report: string;
  readonly done: Extract<News, { is: 'done' }> | undefined;
  readonly trouble: string | undefined;
};

/** Reads files as the worker does. */
export async function read(...files: readonly File[]): Promise<Outcome> {
  const news: News[] = [];
  await run(files, null, kinds, { tell: (one) => news.push(one), next: () => Promise.resolve() });
  const kind = news.find((one) => one.is === 'kind');
  const done = news.find((one) => one.is === 'done');
  const trouble = news.find((one) => one.is === 'trouble');
  return {
    kinds: kind?.kinds ?? [],
    mark: kind?.mark ?? '',
    posts: news.flatMap((one) => (one.is === 'posts' ? one.posts : [])),
    not: done?.summary.not ?? {},
    report: (await done?.report.text()) ?? '',
    done,
    trouble: trouble && [trouble.fault, trouble.about].filter(Boolean).join(': '),
  };
}

/** Text as Facebook, Instagram and Threads write it into their JSON. */
export const broken = (text: string): string => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
