import { useMemo } from 'preact/hooks';

import { Table } from '../../../../components/Page';
import { useWords } from '../../../../components/Words';
import { address, go } from '../../route';
import type { Squares } from './draw';
import { Picture } from './Picture';
import type { Figures } from './use-figures';

const day = 86_400_000;
/** A Monday. */
const monday = 4 * day;
const shades = ['var(--t-hover)', ...[30, 50, 72, 100].map((share) => `color-mix(in oklab, var(--t-accent) ${share}%, var(--t-surface))`)] as const;

/** One square a day, darker the more was posted; a press shows that day's posts. */
export function Calendar({ figures }: { figures: Figures }) {
  const { say, dated, language, date } = useWords();
  const drawing = useMemo<Squares>(() => {
    const tag = language === 'de' ? 'de-DE' : 'en-GB';
    const [from, to] = figures.span;
    const counts = new Map(figures.days);
    const most = Math.max(1, ...counts.values());
    const start = from - weekdayOf(from);
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const month = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
    const firsts = numbers.filter((number) => new Date(number * day).getUTCDate() === 1);
    return {
      kind: 'squares',
      days: numbers.map((number) => {
        const count = counts.get(number) ?? 0;
        return { week: Math.floor((number - start) / 7), weekday: weekdayOf(number), colour: shades[count === 0 ? 0 : Math.ceil((count / most) * 4)] ?? shades[0], says: `${dated(isoOf(number))}: ${say('figures.posts', { count })}` };
      }),
      weeks: Math.floor((to - start) / 7) + 1,
      weekdays: Array.from({ length: 7 }, (_, index) => weekday.format(monday + index * day)),
      months: new Map(firsts.map((number) => [Math.floor((number - start) / 7), month.format(number * day)])),
      onPick: (index) => go('history', `day/${isoOf(from + index)}`),
    };
  }, [figures.span.join(), figures.days, language, say, dated]);

  return (
    <Picture
      title={say('figures.calendar')}
      gist={figures.first === null ? undefined : say('figures.since', { count: figures.count, date: date(figures.first) })}
      drawing={drawing}
      height={150}
      table={
        <Table label={say('figures.calendar')} head={<tr><th scope="col">{say('figures.day')}</th><th scope="col" data-number>{say('figures.count')}</th></tr>}>
          {figures.days.toReversed().map(([number, count]) => (
            <tr key={number}>
              <th scope="row">
                <a href={address('history', `day/${isoOf(number)}`)}>{dated(isoOf(number))}</a>
              </th>
              <td data-number>{count}</td>
            </tr>
          ))}
        </Table>
      }
    />
  );
}

/** 0 is Monday. */
function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

function isoOf(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}
