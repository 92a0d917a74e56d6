import { render, type ComponentChildren } from 'preact';

import de from '../../../assets/locales/de.json';
import en from '../../../assets/locales/en.json';
import { Badge, Button } from '../../../components/Button';
import { Coach } from '../../../components/Coach';
import { Chip } from '../../../components/Chip';
import { Choice, Select, Switch, TextField } from '../../../components/Field';
import { bin, plus, save, search, shield } from '../../../components/Icon';
import { Mark } from '../../../components/Mark';
import { Callout, EmptyState, Table } from '../../../components/Page';
import { Tabs } from '../../../components/Tabs';
import { Words } from '../../../components/Words';
import { events, view } from './samples';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'de' ? 'de' : 'en';
const strings = { ...(language === 'de' ? de : en).common, ...(language === 'de' ? de : en).panel };
const now = Date.UTC(2026, 10, 22);
const nothing = () => {};
if (asked.get('scheme')) document.documentElement.dataset['scheme'] = asked.get('scheme') ?? undefined;

function Case(props: { name: string; wide?: boolean; children: ComponentChildren }) {
  return (
    <figure class="case" data-wide={props.wide || undefined} id={props.name.replaceAll(' ', '-')}>
      <figcaption>{props.name}</figcaption>
      <div class="takt" data-scheme={asked.get('scheme') ?? undefined}>{props.children}</div>
    </figure>
  );
}

const three = ['length/limit', 'hashtags/breaks', 'quality/placeholder'];
const long = ['accessibility/letters', 'hashtags/breaks', 'quality/placeholder'];

function Chips() {
  const counts = (used: number, max = 280) => [{ unit: 'characters' as const, used, max }];
  const all = [
    view(language, [], { open: false, counts: [] }), view(language, [], { open: false, counts: counts(0) }), view(language, [], { open: false, counts: counts(70) }),
    view(language, [], { open: false, counts: counts(133) }), view(language, [], { open: false, counts: counts(266) }), view(language, [], { open: false, counts: counts(280) }),
    view(language, ['quality/placeholder'], { open: false, counts: counts(187) }), view(language, ['hashtags/breaks'], { open: false, more: 1, counts: counts(122) }),
    view(language, three, { open: false, counts: counts(292) }), view(language, three, { open: true, counts: counts(1204, 5000) }), view(language, ['hashtags/breaks'], { open: false, counts: [] }),
  ];
  return (
    <div class="row">
      {all.map((one, index) => (
        <Chip key={index} view={one} onToggle={nothing} />
      ))}
    </div>
  );
}

function Gallery() {
  return (
    <Words language={language} strings={strings} now={now}>
      <h1>
        <Mark /> Takt
      </h1>
      <Case name="chips" wide>
        <Chips />
      </Case>
      <Case name="three">
        <Coach view={view(language, three, { counts: [{ unit: 'characters', used: 292, max: 280 }] })} events={events} />
      </Case>
      <Case name="lit and more">
        <Coach view={view(language, long, { lit: 'hashtags/breaks', more: 2 })} events={events} />
      </Case>
      <Case name="reasons">
        <Coach view={view(language, ['hashtags/breaks', 'accessibility/letters'])} events={events} />
      </Case>
      <Case name="ignoring">
        <Coach view={view(language, ['accessibility/letters', 'quality/placeholder'])} events={events} />
      </Case>
      <Case name="silence">
        <Coach view={view(language, [])} events={events} />
      </Case>
      <Case name="no count">
        <Coach view={view(language, [], { counts: [] })} events={events} />
      </Case>
      <Case name="fixing">
        <Coach view={view(language, ['hashtags/breaks'], { fixing: 'hashtags/breaks' })} events={events} />
      </Case>
      <Case name="read only">
        <Coach view={view(language, ['hashtags/breaks'], { canFix: false, notice: { kind: 'refused' } })} events={events} />
      </Case>
      <Case name="fixed">
        <Coach view={view(language, ['quality/placeholder'], { notice: { kind: 'fixed' } })} events={events} />
      </Case>
      <Case name="ignored">
        <Coach view={view(language, [], { notice: { kind: 'ignored', key: 'x' } })} events={events} />
      </Case>
      <Case name="two counts">
        <Coach view={view(language, [], { site: 'Bluesky', counts: [{ unit: 'characters', used: 301, max: 300 }, { unit: 'bytes', used: 2100, max: 3000 }] })} events={events} />
      </Case>
      <Case name="bar">
        <Coach view={view(language, long)} events={events} form="bar" />
      </Case>
      <Case name="buttons" wide>
        <div class="row">
          <Button kind="main" icon={plus}>Main</Button>
          <Button>Plain</Button>
          <Button kind="soft">Soft</Button>
          <Button kind="quiet" icon={save}>Quiet</Button>
          <Button kind="danger" icon={bin}>Danger</Button>
          <Button size="small">Small</Button>
          <Button icon={search} label="Search" />
          <Button disabled>Disabled</Button>
          <Badge>42</Badge>
          <Badge tone="accent">accent</Badge>
          <Badge tone="error">error</Badge>
          <Badge tone="warning">warning</Badge>
          <Badge tone="hint">hint</Badge>
          <Badge tone="good" icon={shield}>good</Badge>
        </div>
      </Case>
      <Case name="form">
        <div class="t-card t-rows">
          <TextField label="Search the history" kind="search" unseen value="" placeholder="Search …" onText={nothing} />
          <TextField label="Draft" kind="lines" value="Unser #e-mail Tipp" hint="Stays when you close the popup" onText={nothing} />
          <TextField label="Limit" kind="number" value="900" error="At most 500" onText={nothing} />
          <Select label="Language" value="de" options={[{ value: 'en', label: 'English' }, { value: 'de', label: 'Deutsch' }]} onChoose={nothing} />
          <Switch label="Broken hashtags" hint="A sign that ends a hashtag in the middle" on onFlip={nothing} />
          <Switch label="Shouting" on={false} onFlip={nothing} />
          <Choice label="Mode on LinkedIn" value="quiet" options={[{ value: 'page', label: 'In page' }, { value: 'quiet', label: 'Quiet' }, { value: 'off', label: 'Off' }]} onChoose={nothing} />
        </div>
      </Case>
      <Case name="table">
        <div class="t-card">
          <Tabs label="Parts" value="a" tabs={[{ value: 'a', label: 'History', badge: '12' }, { value: 'b', label: 'Sites' }]} onChoose={nothing}>
            <Table label="Posts" head={<tr><th scope="col">Post</th><th scope="col">Site</th><th scope="col" data-number>Tips</th></tr>}>
              <tr><th scope="row">Neu im Shop</th><td>X</td><td data-number>2</td></tr>
              <tr><th scope="row">Unser Fest am Samstag</th><td>Bluesky</td><td data-number>0</td></tr>
            </Table>
          </Tabs>
          <EmptyState title="Nothing posted yet" action={<Button kind="main">Open X</Button>}>Posts appear here as soon as you send one on a site.</EmptyState>
        </div>
        <Callout tone="warning">XING’s terms forbid scripts on its pages.</Callout>
      </Case>
    </Words>
  );
}

render(<Gallery />, document.body);
document.querySelectorAll<HTMLElement>('#reasons .t-why').forEach((why) => why.click());
document.querySelector<HTMLElement>('#ignoring [data-part=ignore]')?.click();
