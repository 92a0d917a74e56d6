import { useState } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { Select } from '../../../components/Field';
import { Callout, EmptyState } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { Balance } from './figures/Balance';
import { BestHours } from './figures/BestHours';
import { Calendar } from './figures/Calendar';
import { Clusters } from './figures/Clusters';
import { PlaceCard } from './figures/PlaceCard';
import { useFigures } from './figures/use-figures';
import { Used } from './figures/Used';
import { PlacePicker, type Place } from './PlacePicker';

/** Accounts drawn before one asks for more. */
const first = 4;
const lately = 'lately';

/** The history in pictures: when, where, how generous, with which tags. */
export function Overview() {
  const { say, percent } = useWords();
  const [place, setPlace] = useState<Place>({});
  const [year, setYear] = useState<number | undefined>();
  const [all, showAll] = useState(false);
  const { figures, trouble } = useFigures({ filter: place, ...(year !== undefined && { year }) });
  const picked = place.site !== undefined;

  if (trouble) {
    return (
      <Callout tone="error" alert>
        {say(`error.${trouble}`)}
      </Callout>
    );
  }
  if (!figures) return <p class="h-few" role="status">{say('figures.counting')}</p>;
  if (figures.count === 0 && figures.part === 1 && !picked) return <EmptyState title={say('history.empty.title')}>{say('figures.empty')}</EmptyState>;
  const places = all ? figures.places : figures.places.slice(0, first);
  return (
    <div class="h-figures">
      <div class="o-filters">
        <PlacePicker place={place} onPick={setPlace} />
        <Select
          label={say('figures.time')}
          unseen
          value={year === undefined ? lately : String(year)}
          options={[{ value: lately, label: say('figures.lately') }, ...figures.years.map((each) => ({ value: String(each), label: String(each) }))]}
          onChoose={(value) => setYear(value === lately ? undefined : Number(value))}
        />
      </div>
      {figures.part < 1 && (
        <p class="h-few" role="status">
          {say('figures.part', { share: percent(figures.part) })}
        </p>
      )}
      <div class="t-card h-card">
        <Calendar figures={figures} />
      </div>
      <div class="h-cards">
        {places.map((one) => (
          <PlaceCard key={`${one.site}/${one.account}`} place={one} />
        ))}
      </div>
      {places.length < figures.places.length && (
        <p>
          <Button onPress={() => showAll(true)}>{say('figures.more', { count: figures.places.length - places.length })}</Button>
        </p>
      )}
      <div class="t-card h-card">
        <Balance places={figures.places} />
      </div>
      <BestHours results={figures.results} />
      <Clusters changed={figures.count} />
      <div class="h-cards">
        <Used title={say('figures.tags')} none={say('figures.tags.none')} used={figures.tags} nameOf={(name) => `#${name}`} />
        <Used title={say('figures.links')} none={say('figures.links.none')} used={figures.links} nameOf={(name) => name.replace(/^https:\/\//, '')} />
      </div>
    </div>
  );
}
