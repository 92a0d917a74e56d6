import { accounts } from './accounts';
import { backup } from './backup';
import { badge } from './badge';
import { checks } from './check';
import { drafts } from './draft';
import { health } from './health';
import { history } from './history';
import { imported } from './import';
import { media } from './media';
import { packs } from './packs';
import { settings } from './settings';
import { sites } from './sites';
import { words } from './words';

/** Everything the background can be asked. The types of `ask` follow from this list. */
export const answers = { ...accounts, ...backup, ...badge, ...checks, ...drafts, ...health, ...history, ...imported, ...media, ...packs, ...settings, ...sites, ...words };

export type Answers = typeof answers;
