import type { Post, SiteId } from '../../../rules';
import { markOf, openArchive } from './archive';
import { Trouble, type Kind, type Part } from './kind';
import { ahead, piece, type News, type ReasonWords } from './messages';
import { recognise } from './read';
import { Counting, Report } from './summary';

/** What a run is told by the page: `next` resolves when a piece has been dealt with. */
export type Office = { tell(news: News): void; next(): Promise<void> };

/**
 * Reads an archive from beginning to end and tells what it finds; never throws.
 *
 * @param sites whose posts are handed over; null for all
 * @param reasons how the report names the reasons; a reason without a name is named by its code
 */
export async function run(files: readonly File[], sites: readonly SiteId[] | null, kinds: Readonly<Record<string, Kind>>, office: Office, reasons: ReasonWords = {}): Promise<void> {
  try {
    let read = 0;
    const sources = await openArchive(files);
    const besides = await recognise(sources, kinds).besides();
    const parts = sources.map((part) => counted(part, (bytes) => (read += bytes)));
    const opened = recognise(parts, kinds);
    office.tell({ is: 'kind', kinds: opened.kinds, mark: await markOf(files), ...(besides && { besides }) });

    const counting = new Counting();
    const report = new Report(reasons);
    const wanted = sites && new Set(sites);
    const share = () => Math.min(1, read / Math.max(1, opened.bytes));
    let posts: Post[] = [];
    let waiting = 0;
    let told = 0;
    for await (const step of opened.steps(Date.now())) {
      counting.add(step);
      if ('not' in step) report.add(step);
      else if (!wanted || wanted.has(step.post.site)) posts.push(step.post);
      if (posts.length >= piece) {
        office.tell({ is: 'posts', posts, share: share() });
        posts = [];
        if (++waiting >= ahead) {
          await office.next();
          waiting--;
        }
      }
      if (++told % 2_000 === 0) office.tell({ is: 'progress', share: share(), summary: counting.summary });
    }
    if (posts.length > 0) {
      office.tell({ is: 'posts', posts, share: 1 });
      waiting++;
    }
    for (; waiting > 0; waiting--) await office.next();
    office.tell({ is: 'done', summary: counting.summary, report: report.file });
  } catch (error) {
    const trouble = error instanceof Trouble ? error : new Trouble('unreadable', error instanceof Error ? error.message.slice(0, 200) : '');
    office.tell({ is: 'trouble', fault: trouble.fault, about: trouble.about });
  }
}

/** A part that says how many of its bytes were read. */
function counted(part: Part, add: (bytes: number) => void): Part {
  const open = () =>
    part.open().pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(bytes, controller) {
          add(bytes.length);
          controller.enqueue(bytes);
        },
      }),
    );
  return { ...part, open };
}
