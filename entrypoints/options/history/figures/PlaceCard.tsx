import { useMemo } from 'preact/hooks';

import { Table } from '../../../../components/Page';
import { useWords } from '../../../../components/Words';
import { enough } from '../../../../rules/figures/figures';
import { siteName } from '../../../people/book';
import type { Bars } from './draw';
import { Picture } from './Picture';
import type { Figures } from './use-figures';

type Place = Figures['places'][number];

/** How one account posts: week by week, and at which hours; with too few posts it says so instead. */
export function PlaceCard({ place }: { place: Place }) {
  const { say, number } = useWords();
  const name = siteName(place.site);
  return (
    <section class="t-card h-card" aria-label={place.account === null ? name : `${name}, ${place.account}`}>
      <div class="h-place-head">
        <h2>
          {name} {place.account !== null && <span>{place.account}</span>}
        </h2>
        <p class="t-number">{say('figures.posts', { count: place.count })}</p>
      </div>
      {place.count < enough ? (
        <p class="h-few">{say('figures.few', { count: place.count, enough })}</p>
      ) : (
        <>
          <Counts
            title={say('figures.weeks')}
            gist={say('figures.weeks.gist', { weeks: place.weeks.filter((count) => count > 0).length, of: place.weeks.length })}
            labels={place.weeks.map((_count, index) => (index === place.weeks.length - 1 ? say('figures.weeks.now') : say('figures.weeks.ago', { count: place.weeks.length - 1 - index })))}
            axis={place.weeks.map((_count, index) => (index === place.weeks.length - 1 ? say('figures.weeks.axis') : `−${number(place.weeks.length - 1 - index)}`))}
            head={say('figures.week')}
            values={place.weeks}
            every={5}
          />
          <Counts
            title={say('figures.hours')}
            gist={say('figures.hours.gist', { hour: String(place.hours.indexOf(Math.max(...place.hours))).padStart(2, '0') })}
            labels={place.hours.map((_count, hour) => say('figures.hour.at', { hour: String(hour).padStart(2, '0') }))}
            axis={place.hours.map((_count, hour) => String(hour))}
            head={say('figures.hour')}
            values={place.hours}
            every={6}
          />
        </>
      )}
    </section>
  );
}

function Counts(props: { title: string; gist: string; labels: readonly string[]; axis: readonly string[]; head: string; values: readonly number[]; every: number }) {
  const { say } = useWords();
  const drawing = useMemo<Bars>(
    () => ({
      kind: 'bars',
      labels: props.axis,
      series: [{ name: props.title, values: props.values, colour: 'var(--t-accent)' }],
      every: props.every,
      says: (index) => `${props.labels[index]}: ${say('figures.posts', { count: props.values[index] ?? 0 })}`,
    }),
    [props.values, props.title, say],
  );
  return (
    <Picture
      title={props.title}
      gist={props.gist}
      level={3}
      drawing={drawing}
      height={110}
      table={
        <Table label={props.title} head={<tr><th scope="col">{props.head}</th><th scope="col" data-number>{say('figures.count')}</th></tr>}>
          {props.values.map((count, index) => (
            <tr key={index}>
              <th scope="row">{props.labels[index]}</th>
              <td data-number>{count}</td>
            </tr>
          ))}
        </Table>
      }
    />
  );
}
