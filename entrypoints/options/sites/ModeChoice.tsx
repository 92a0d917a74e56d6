import { Choice } from '../../../components/Field';
import { useWords } from '../../../components/Words';
import type { Mode, Site } from '../../../rules';
import { tell, tellWhy } from '../../people/notices';
import { changeSettings, modeOf } from '../../people/settings';
import type { Access } from './use-access';

/** In the page, quiet, or off. A site that needs a permission asks for it when it is switched on. */
export function ModeChoice({ site, access }: { site: Site; access: Access }) {
  const { say } = useWords();
  const mode = modeOf(site);
  const choose = async (to: Mode) => {
    const known = access.list?.sites.find((each) => each.site === site.id);
    if (to !== 'off' && known?.optional && !known.granted) {
      const granted = await access.grant(known.hosts);
      if (granted === false) return tell({ say: 'sites.denied', with: { site: site.name }, tone: 'error' });
      if (granted !== true) return tellWhy(granted);
    }
    tellWhy(await changeSettings({ sites: { [site.id]: { mode: to === site.mode ? null : to } } }));
  };
  return (
    <Choice
      label={say('mode.on', { site: site.name })}
      unseen
      value={mode}
      options={(['page', 'quiet', 'off'] as const).map((value) => ({ value, label: say(`mode.${value}`) }))}
      onChoose={(to) => void choose(to)}
    />
  );
}
