import { render, type ComponentChildren } from 'preact';

import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/forms.css';
import '../../components/pages.css';
import './people.css';
import { Notices, tellWhy } from './notices';
import { followSettings } from './settings';
import { Speaking } from './speech';

/** Starts one of the pages for people: settings first, so that neither language nor switches jump. */
export async function start(page: ComponentChildren): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  const trouble = await followSettings();
  render(
    <Speaking>
      {page}
      <Notices />
    </Speaking>,
    root,
  );
  tellWhy(trouble);
}
