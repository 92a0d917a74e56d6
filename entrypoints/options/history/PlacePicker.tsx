import { Select } from '../../../components/Field';
import { useWords } from '../../../components/Words';
import type { SiteId } from '../../../rules';
import { siteName } from '../../people/book';
import { usePlaces } from './use-places';

/** A site, or an account on it; null is an account that was not known. */
export type Place = { readonly site?: SiteId; readonly account?: string | null };

const all = '*';
const nobody = '?';

/** Picks the site and the account to show, out of those the history knows. */
export function PlacePicker(props: { place: Place; onPick: (place: Place) => void }) {
  const { say, number } = useWords();
  const places = usePlaces();
  const { site, account } = props.place;
  const counts = new Map<SiteId, number>();
  for (const place of places) counts.set(place.site, (counts.get(place.site) ?? 0) + place.count);
  const accounts = places.filter((place) => place.site === site);
  const counted = (name: string, count: number) => `${name} (${number(count)})`;

  return (
    <>
      <Select
        label={say('history.site')}
        unseen
        value={site ?? all}
        options={[{ value: all, label: say('history.site.all') }, ...[...counts].map(([id, count]) => ({ value: id, label: counted(siteName(id), count) }))]}
        onChoose={(value) => props.onPick(value === all ? {} : { site: value })}
      />
      <Select
        label={say('history.account')}
        unseen
        disabled={site === undefined}
        value={account === undefined ? all : account === null ? nobody : `=${account}`}
        options={[
          { value: all, label: say('history.account.all') },
          ...accounts.map((place) =>
            place.account === null
              ? { value: nobody, label: counted(say('history.account.none'), place.count) }
              : { value: `=${place.account}`, label: counted(place.account, place.count) },
          ),
        ]}
        onChoose={(value) => props.onPick({ site, ...(value !== all && { account: value === nobody ? null : value.slice(1) }) })}
      />
    </>
  );
}
