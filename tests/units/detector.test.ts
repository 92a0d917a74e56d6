import { afterEach, describe, expect, test } from 'vitest';

import { changesOf } from '../../entrypoints/compose.content/changed';
import { recognise, siteOf } from '../../entrypoints/compose.content/detector';
import { layOut } from '../../entrypoints/compose.content/layout';
import type { Kind } from '../../rules';
import { pages } from '../../rules/pages';

afterEach(() => document.body.replaceChildren());

type Row = {
  readonly what: string;
  readonly address: string;
  readonly html: string;
  /** What gets the focus; the element with the id `here`. */
  readonly kind: Kind | null;
  readonly part?: number;
  readonly rank?: number;
};

/** A box nobody knows, with what is said on it and what stands around it. */
type Odd = { readonly more?: string; readonly around?: (box: string) => string; readonly address?: string };

const draft = (index: number, here = false) =>
  `<div class="part"><div data-testid="tweetTextarea_${index}RichTextInputContainer"><div class="DraftEditor-root"><div ${here ? 'id="here"' : ''} data-testid="tweetTextarea_${index}" role="textbox" contenteditable="true" class="public-DraftEditor-content"></div></div></div></div>`;
const xTools = (inline = false) => `<div data-testid="toolBar"><button data-testid="${inline ? 'tweetButtonInline' : 'tweetButton'}">Post</button></div>`;
const tweet = '<article data-testid="tweet"><a href="/a/status/1">1 h</a></article>';
const home = `<div data-testid="primaryColumn"><div>${draft(0)}${xTools(true)}</div>${tweet}</div>`;
const bsky = (inner: string) => `<div role="dialog" aria-modal="true"><div data-testid="composePostView"><button data-testid="composerPublishBtn">Post</button><div>${inner}</div></div></div>`;
const tiptap = (here = false) => `<div><i data-testid="userAvatarImage"></i><div ${here ? 'id="here"' : ''} class="tiptap ProseMirror" contenteditable="true"></div></div>`;
const classic = (inner: string, dropdown = 'globe') =>
  `<form class="compose-form">${inner}<div class="compose-form__dropdowns"><button class="dropdown-button"><svg class="icon icon-${dropdown}"></svg></button></div><textarea id="here" class="autosuggest-textarea__textarea"></textarea><div class="compose-form__submit"><button type="submit">Toot</button></div></form>`;
const redesign = (title: string, toolbar: string, before = '', after = '') =>
  `<form aria-labelledby="t"><header><h2 id="t">${title}</h2></header><div>${toolbar}</div>${before}<div><textarea id="here"></textarea></div>${after}<footer><button type="submit">x</button></footer></form>`.replace('id="here"', 'id="composer-text"');

const rows: readonly Row[] = [
  { what: 'X, dialog over home', address: 'https://x.com/compose/post', html: `${home}<div role="dialog">${draft(0, true)}${xTools()}</div>`, kind: 'post', rank: 0 },
  { what: 'X, home box', address: 'https://x.com/home', html: home.replace('data-testid="tweetTextarea_0"', 'id="here" data-testid="tweetTextarea_0"'), kind: 'post', rank: 0 },
  { what: 'X, second part of a thread', address: 'https://x.com/compose/post', html: `<div role="dialog">${draft(0)}${draft(1, true)}${xTools()}</div>`, kind: 'thread', part: 1 },
  { what: 'X, first part of a thread', address: 'https://x.com/compose/post', html: `<div role="dialog">${draft(0, true)}${draft(1)}${xTools()}</div>`, kind: 'thread', part: 0 },
  { what: 'X, reply by address', address: 'https://x.com/compose/post?in_reply_to=1', html: `<div role="dialog">${draft(0, true)}${xTools()}</div>`, kind: 'reply' },
  { what: 'X, reply by the post above', address: 'https://x.com/compose/post', html: `<div role="dialog">${tweet}${draft(0, true)}${xTools()}</div>`, kind: 'reply' },
  { what: 'X, further part of a reply', address: 'https://x.com/compose/post?in_reply_to=1', html: `<div role="dialog">${tweet}${draft(0)}${draft(1, true)}${xTools()}</div>`, kind: 'thread' },
  { what: 'X, quote by the card below', address: 'https://x.com/compose/post', html: `<div role="dialog">${draft(0, true)}<a href="/a/status/1">1 h</a>${xTools()}</div>`, kind: 'quote' },
  { what: 'X, a share link that holds a page is a post', address: 'https://x.com/intent/post?url=https%3A%2F%2Fexample.org', html: `<div role="dialog">${draft(0, true)}${xTools()}</div>`, kind: 'post' },
  { what: 'X, reply below a post', address: 'https://x.com/a/status/1', html: `<div data-testid="primaryColumn">${tweet}<div>${draft(0, true)}${xTools(true)}</div></div>`, kind: 'reply' },
  { what: 'X, test ids gone', address: 'https://x.com/compose/post', html: '<div role="dialog"><div id="here" class="public-DraftEditor-content" role="textbox" aria-multiline="true" contenteditable="true"></div><form><button type="submit">Post</button></form></div>', kind: 'post', rank: 3 },
  { what: 'X, phone layout', address: 'https://mobile.x.com/compose/post', html: `<div role="dialog"><div data-testid="tweetTextarea_0"><textarea id="here"></textarea></div>${xTools()}</div>`, kind: 'post' },
  { what: 'X, search', address: 'https://x.com/explore', html: '<form role="search"><div id="here" class="public-DraftEditor-content" role="combobox" contenteditable="true"></div><button type="submit">Go</button></form>', kind: null },
  { what: 'X, messages', address: 'https://x.com/messages/1-2', html: '<div><textarea id="here" data-testid="dm-composer-textarea" rows="3"></textarea><button type="submit">Send</button></div>', kind: null },
  { what: 'X, messages with a box nobody knows', address: 'https://x.com/i/chat/1', html: '<div><div id="here" contenteditable="true" aria-multiline="true"></div><button type="submit">Send</button></div>', kind: null },
  { what: 'X, the drawer of messages on any page', address: 'https://x.com/home', html: '<div data-testid="DMDrawer"><div><div id="here" data-testid="dmComposerTextInput" contenteditable="true"></div><button type="submit">Send</button></div></div>', kind: null },
  { what: 'Bluesky, post', address: 'https://bsky.app/', html: bsky(tiptap(true)), kind: 'post', rank: 0 },
  { what: 'Bluesky, thread', address: 'https://bsky.app/', html: bsky(tiptap() + tiptap(true)), kind: 'thread', part: 1 },
  { what: 'Bluesky, reply', address: 'https://bsky.app/', html: bsky(`<div role="text"><i data-testid="userAvatarImage"></i>Moin</div>${tiptap(true)}`), kind: 'reply' },
  { what: 'Bluesky, quote without a link', address: 'https://bsky.app/', html: bsky(`${tiptap(true)}<div><i data-testid="userAvatarImage"></i>Moin</div>`), kind: 'quote' },
  { what: 'Bluesky, quote in a thread', address: 'https://bsky.app/', html: bsky(`${tiptap(true)}<div><i data-testid="userAvatarImage"></i>Moin</div>${tiptap()}`), kind: 'quote' },
  { what: 'Bluesky, quote', address: 'https://bsky.app/', html: bsky(`${tiptap(true)}<a href="/profile/a.example/post/3k">Moin</a>`), kind: 'quote' },
  { what: 'Bluesky, messages', address: 'https://bsky.app/messages/3l', html: '<div><textarea id="here" rows="3"></textarea><button type="submit">Send</button></div>', kind: null },
  { what: 'Mastodon, post', address: 'https://mastodon.social/publish', html: classic(''), kind: 'post' },
  { what: 'Mastodon, reply', address: 'https://mastodon.social/publish', html: classic('<div class="reply-indicator"></div>'), kind: 'reply' },
  { what: 'Mastodon, edit', address: 'https://mastodon.social/publish', html: classic('<div class="edit-indicator"></div>'), kind: 'edit' },
  { what: 'Mastodon, private mention', address: 'https://mastodon.social/publish', html: classic('', 'at'), kind: 'message' },
  { what: 'Mastodon, private reply', address: 'https://mastodon.social/publish', html: classic('<div class="reply-indicator"></div>', 'at'), kind: 'message' },
  { what: 'Mastodon 5, post', address: 'https://mastodon.social/', html: redesign('New post', '<button>Public</button>'), kind: 'post' },
  { what: 'Mastodon 5, reply', address: 'https://mastodon.social/', html: redesign('x', '<button>Public</button>', '<blockquote cite="https://a"><p>Moin</p></blockquote>'), kind: 'reply' },
  { what: 'Mastodon 5, reply by its title', address: 'https://mastodon.social/', html: redesign('Neue Antwort', '<button>Public</button>'), kind: 'reply' },
  { what: 'Mastodon 5, quote', address: 'https://mastodon.social/', html: redesign('New post', '<button>Public</button>', '', '<div><time>1 h</time></div>'), kind: 'quote' },
  { what: 'Mastodon 5, message by its notice', address: 'https://mastodon.social/', html: redesign('x', '<p>Not encrypted</p>'), kind: 'message' },
  { what: 'Mastodon 5, message by its title', address: 'https://mastodon.social/', html: redesign('Neue Nachricht', '<div>Not encrypted</div>'), kind: 'message' },
  { what: 'Mastodon 5, edit', address: 'https://mastodon.social/', html: redesign('Edit post', '<button>Public</button>'), kind: 'edit' },
  { what: 'an own server, by its page', address: 'https://social.example/publish', html: `<div id="mastodon" class="app-holder"></div><script id="initial-state" type="application/json">{}</script>${classic('')}`, kind: 'post' },
  { what: 'no site at all', address: 'https://social.example/publish', html: classic(''), kind: null },
  { what: 'a box nobody knows, with a send control', address: 'https://bsky.app/', html: '<div><div id="here" class="ProseMirror" contenteditable="true" aria-multiline="true"></div><button type="submit">Send</button></div>', kind: 'unknown', rank: -1 },
  { what: 'a box nobody knows, without one', address: 'https://bsky.app/', html: '<div id="here" contenteditable="true" aria-multiline="true"></div>', kind: null },
  ...(
    [
      ['with a button of words', { around: (box: string) => `<div>${box}<div><button aria-label="Picture"></button><button>Publier</button></div></div>` }, 'unknown'],
      ['that says it is a combobox', { more: 'role="combobox" spellcheck="false"' }, 'unknown'],
      ['with buttons of menus only', { around: (box: string) => `<div>${box}<button aria-haspopup="menu">…</button></div>` }, null],
      ['for a comment, by its label', { more: 'aria-label="Kommentieren …"' }, null],
      ['for a comment, by its place', { around: (box: string) => `<article><p>Moin</p>${box}<button type="submit">x</button></article>` }, null],
      ['for a message, by its label', { more: 'data-placeholder="رسالة جديدة"' }, null],
      ['for a message, by its names', { around: (box: string) => `<div data-testid="convoChatInput">${box}<button type="submit">x</button></div>` }, null],
      ['for a message, by its audience', { around: (box: string) => `<form><button type="button">Mención privada</button>${box}<button type="submit">x</button></form>` }, null],
      ['in a live chat', { around: (box: string) => `<div><div role="log">Moin</div>${box}<button type="submit">x</button></div>` }, null],
      ['in a login', { around: (box: string) => `<form><input type="password">${box}<button type="submit">x</button></form>` }, null],
      ['on a page of messages', { address: 'https://bsky.app/inbox/1' }, null],
      ['beside one the site still has', { around: (box: string) => `${bsky(tiptap())}<div>${box}<button type="submit">x</button></div>` }, null],
    ] as const
  ).map(([what, { more = '', around = (box: string) => `<form>${box}<button type="submit">x</button></form>`, address = 'https://bsky.app/' }, kind]: readonly [string, Odd, Kind | null]): Row => ({
    what: `a box nobody knows, ${what}`, address, kind, html: around(`<div id="here" contenteditable="true" aria-multiline="true" ${more}></div>`),
  })),
  { what: 'Bluesky, test ids gone: what cannot be told stays unknown', address: 'https://bsky.app/', html: bsky(tiptap(true)).replaceAll(/ data-testid="[^"]*"/g, ''), kind: 'unknown', rank: 2 },
  { what: 'a search field', address: 'https://bsky.app/', html: '<form><input id="here" type="search"><button type="submit">Go</button></form>', kind: null },
  { what: 'a password', address: 'https://bsky.app/', html: '<form><input id="here" type="password"><button type="submit">Go</button></form>', kind: null },
];

describe('finding out what somebody writes in', () => {
  test.each(rows)('$what', ({ address, html, kind, part, rank }) => {
    document.body.innerHTML = html;
    const target = document.querySelector('#here, #composer-text');
    if (!target) throw new Error('nothing gets the focus');
    const found = recognise(target, { address, document }, pages);
    const here = found && layOut(found, address);
    expect(here?.kind ?? null).toBe(kind);
    if (part !== undefined) expect(here?.part).toBe(part);
    if (rank !== undefined) expect(found?.rank).toBe(rank);
  });

  test('the dialog is its own surface, not the home box behind it', () => {
    document.body.innerHTML = rows[0]?.html ?? '';
    const found = recognise(document.querySelector('#here') as Element, { address: 'https://x.com/compose/post', document }, pages);
    expect(found?.root.matches('[role="dialog"]')).toBe(true);
    expect(found && layOut(found, 'https://x.com/compose/post')?.main).toHaveLength(1);
  });

  test('focus deep inside an editor finds the editor', () => {
    document.body.innerHTML = bsky('<div class="tiptap ProseMirror" contenteditable="true"><p><b id="here">x</b></p></div>');
    expect(recognise(document.querySelector('#here') as Element, { address: 'https://bsky.app/', document }, pages)?.box.matches('.ProseMirror')).toBe(true);
  });

  test('a box that is lost tells which selectors failed', () => {
    document.body.innerHTML = '<main><div id="here" contenteditable="true" aria-multiline="true"></div></main>';
    const box = document.querySelector('#here') as Element;
    const place = siteOf({ address: 'https://x.com/home', document }, pages);
    expect(place && changesOf(box, place, '/home')).toContain('post: [data-testid^="tweetTextarea_"]');
    expect(place && changesOf(box, place, '/messages/1')).toBe('');
    document.body.innerHTML += home;
    expect(place && changesOf(document.querySelector('#here') as Element, place, '/home')).toBe('');
  });

  test('signs make a page a site only all together', () => {
    document.body.innerHTML = '<div id="mastodon" class="app-holder"></div>';
    expect(siteOf({ address: 'https://social.example/', document }, pages)).toBeNull();
  });
});
