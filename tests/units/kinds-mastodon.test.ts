import { afterEach, describe, expect, test } from 'vitest';

import { recognise } from '../../entrypoints/compose.content/detector';
import { layOut } from '../../entrypoints/compose.content/layout';
import type { Kind } from '../../rules';
import { pages } from '../../rules/pages';

afterEach(() => document.body.replaceChildren());

const redesign = (title: string, toolbar: string, before = '', after = '') =>
  `<form aria-labelledby="t"><header><h2 id="t">${title}</h2></header><div>${toolbar}</div>${before}<div><textarea id="composer-text"></textarea></div>${after}<footer><button type="submit">x</button></footer></form>`;
/** Since the summer of 2026: what is answered stands above the toolbar, who may read it in an element of its own, and a message is tinted. */
const tinted = (title: string, audience: string, answered = '', tint = '') =>
  `<form aria-labelledby="t">${tint}${title && `<header><h2 id="t">${title}</h2></header>`}${answered}<div><div>${audience}</div><button>Deutsch</button></div><div><textarea id="composer-text"></textarea></div><footer><button type="submit">x</button></footer></form>`;
const answered = '<blockquote cite="https://a"><cite><time>1 h</time></cite><p>Moin</p></blockquote>';
const tint = '<div class="_a_b__background"></div>';

const rows: readonly (readonly [what: string, html: string, kind: Kind])[] = [
  ['post', redesign('New post', '<button>Public</button>'), 'post'],
  ['reply', redesign('x', '<button>Public</button>', '<blockquote cite="https://a"><p>Moin</p></blockquote>'), 'reply'],
  ['reply by its title', redesign('Neue Antwort', '<button>Public</button>'), 'reply'],
  ['quote', redesign('New post', '<button>Public</button>', '', '<div><time>1 h</time></div>'), 'quote'],
  ['message by its notice', redesign('x', '<p>Not encrypted</p>'), 'message'],
  ['message by its title', redesign('Neue Nachricht', '<div>Not encrypted</div>'), 'message'],
  ['edit', redesign('Edit post', '<button>Public</button>'), 'edit'],
  ['post in French, called a message', tinted('Nouveau message', '<button>Public</button>'), 'post'],
  ['message in French', redesign('Nouveau message privé', '<button>x</button>'), 'message'],
  ['post in Dutch, called a message', tinted('Nieuw bericht', '<button>Openbaar</button>'), 'post'],
  ['message by its tint', tinted('Nuevo mensaje', 'Visible', '', tint), 'message'],
  ['reply above the toolbar', tinted('Nova resposta', '<button>Seguidoras + 2 outras <svg></svg></button>', answered), 'reply'],
  ['private reply by its tint', tinted('New reply', '<button>Public</button>', answered, tint), 'message'],
  ['private reply by whom it goes to', tinted('New reply', '<button>Public Library + 1 other</button>', answered), 'message'],
  ['private reply to nobody yet', tinted('New reply', '<button>-</button>', answered), 'message'],
  ['edit in Greek', tinted('Επεξεργασία ανάρτησης', '<button aria-disabled="true">Δημόσια</button>'), 'edit'],
  ['post within the page', tinted('', '<button>Public</button>'), 'post'],
  ['message within the page', tinted('', 'Visible', '', tint), 'message'],
];

describe('what is written in the composer of Mastodon 5', () => {
  const address = 'https://mastodon.social/';
  test.each(rows)('%s', (_, html, kind) => {
    document.body.innerHTML = html;
    const found = recognise(document.querySelector('#composer-text')!, { address, document }, pages);
    expect(found && layOut(found, address)?.kind).toBe(kind);
  });
});
