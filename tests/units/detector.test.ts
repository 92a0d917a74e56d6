import { afterEach, describe, expect, test, vi } from 'vitest';

import { changesOf } from '../../entrypoints/compose.content/changed';
import { recognise, siteOf } from '../../entrypoints/compose.content/detector';
import { layOut } from '../../entrypoints/compose.content/layout';
import { limitsOf } from '../../entrypoints/compose.content/draft-of';
import { queryDeep } from '../../entrypoints/compose.content/selectors';
import type { Kind } from '../../rules';
import { pages, pagesFor } from '../../rules/pages';

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

const lexical = (here = false, more = 'data-lexical-editor="true"') => `<div><a href="/@mira">mira</a><div ${here ? 'id="here"' : ''} role="textbox" contenteditable="true" ${more}></div></div>`;
const threadsShown = '<div data-pressable-container="true"><a href="/@a">a</a><a href="/@a/post/D1"><time>1 h</time></a></div>';
const threads = (inner: string, title = 'New thread') => `<div role="dialog"><div><div role="button">x</div><h1>${title}</h1></div>${inner}<div><div role="button">x</div><div role="button">x</div></div></div>`;
const quill = '<div class="ql-container"><div id="here" class="ql-editor" contenteditable="true"><p><br></p></div><div class="ql-clipboard" contenteditable="true"></div></div>';
const linkedin = (inner: string, title = 'x') => `<div role="dialog"><h2>${title}</h2><div class="share-box-v2"><header><button><img alt="Mira"></button></header>${inner}<footer><button class="share-actions__primary-action">x</button></footer></div></div>`;

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
  { what: 'Threads, post', address: 'https://www.threads.com/', html: threads(lexical(true)), kind: 'post', part: 0, rank: 0 },
  { what: 'Threads, the variant without Lexical', address: 'https://www.threads.net/', html: threads(lexical(true, '').replace('contenteditable="true"', 'contenteditable="plaintext-only"')), kind: 'post', rank: 1 },
  { what: 'Threads, second part of a thread', address: 'https://www.threads.com/', html: threads(lexical() + lexical(true)), kind: 'thread', part: 1 },
  { what: 'Threads, reply', address: 'https://www.threads.com/@a/post/D1', html: threads(threadsShown + lexical(true)), kind: 'reply' },
  { what: 'Threads, quote', address: 'https://www.threads.com/', html: threads(lexical(true) + threadsShown), kind: 'quote' },
  { what: 'Threads, edit', address: 'https://www.threads.com/', html: threads(lexical(true), 'Beitrag bearbeiten'), kind: 'edit' },
  { what: 'Threads, conversation in a dialog', address: 'https://www.threads.com/', html: threads(`<div role="grid"><div role="row">Moin</div></div>${lexical(true)}`), kind: null },
  { what: 'Threads, messages', address: 'https://www.threads.com/messages/t/1', html: `<div>${lexical(true)}<div role="button">x</div></div>`, kind: null },
  { what: 'LinkedIn, post', address: 'https://www.linkedin.com/feed/', html: linkedin(quill), kind: 'post', rank: 0 },
  { what: 'LinkedIn, without the names of its classes', address: 'https://www.linkedin.com/feed/', html: linkedin(quill).replaceAll(/class="share-[^"]*"/g, ''), kind: 'post', rank: 3 },
  { what: 'LinkedIn, edit', address: 'https://www.linkedin.com/feed/', html: linkedin(quill, 'Edit post'), kind: 'edit' },
  { what: 'LinkedIn, repost', address: 'https://www.linkedin.com/feed/', html: linkedin(`${quill}<article data-urn="urn:li:activity:1"><a href="/feed/update/urn:li:activity:1/">x</a></article>`), kind: 'quote' },
  { what: 'LinkedIn, comment', address: 'https://www.linkedin.com/feed/', html: '<div class="comments-comment-box"><div id="here" class="tiptap ProseMirror" role="textbox" contenteditable="true"></div><button type="submit">x</button></div>', kind: null },
  { what: 'LinkedIn, comment of older pages', address: 'https://www.linkedin.com/feed/', html: `<div class="comments-comment-box">${quill}<button type="submit">x</button></div>`, kind: null },
  { what: 'LinkedIn, comment in the dialog of a post', address: 'https://www.linkedin.com/feed/', html: `<div role="dialog"><div><div data-urn="urn:li:activity:1">x</div></div><div>${quill}<button type="submit">x</button></div></div>`, kind: null },
  { what: 'LinkedIn, conversation', address: 'https://www.linkedin.com/feed/', html: '<aside role="dialog"><form class="msg-form"><div id="here" class="msg-form__contenteditable" role="textbox" contenteditable="true" aria-multiline="true"></div><button type="submit">x</button></form></aside>', kind: null },
  { what: 'LinkedIn, note to an invitation', address: 'https://www.linkedin.com/in/a/', html: '<div role="dialog"><h2>x</h2><textarea id="here" name="message" rows="4"></textarea><button>x</button></div>', kind: null },
  { what: 'an own server, by its page', address: 'https://social.example/publish', html: `<div id="mastodon" class="app-holder"></div><script id="initial-state" type="application/json">{}</script>${classic('')}`, kind: 'post' },
  { what: 'no site at all', address: 'https://social.example/publish', html: classic(''), kind: null },
  { what: 'a box nobody knows, with a send control', address: 'https://bsky.app/', html: '<div><div id="here" class="ProseMirror" contenteditable="true" aria-multiline="true"></div><button type="submit">Send</button></div>', kind: 'unknown', rank: -1 },
  { what: 'a box nobody knows, without one', address: 'https://bsky.app/', html: '<div id="here" contenteditable="true" aria-multiline="true"></div>', kind: null },
  ...(
    [
      ['with a button of words', { around: (box: string) => `<div>${box}<div><button aria-label="Picture"></button><button>Publier</button></div></div>` }, 'unknown'],
      ['that says it is a combobox', { more: 'role="combobox" spellcheck="false"' }, 'unknown'],
      ['with buttons of menus only', { around: (box: string) => `<div>${box}<button aria-haspopup="menu">…</button></div>` }, null],
      ['that wants no writing tools', { more: 'data-gramm="false" data-enable-grammarly="false"' }, null],
      ['in a form that wants none', { around: (box: string) => `<form data-lt-active="false">${box}<button type="submit">x</button></form>` }, null],
      ['that LanguageTool has taken for itself', { more: 'data-lt-tmp-id="lt-7" spellcheck="false" data-gramm="false"' }, 'unknown'],
      ['of Quill, which says so by habit', { more: 'class="ql-editor" data-gramm="false"' }, 'unknown'],
      ['with a link that posts', { around: (box: string) => `<div><div><a href="#">Post</a></div><div>${box}</div></div>` }, 'unknown'],
      ['that asks for something such as news', { more: 'data-placeholder="Tell something such as news"' }, 'unknown'],
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

/** Other programs on servers of one's own, as their pages are built: a box, its tools, and whatever sends. */
const misskey = (visibility = 'ti-world') =>
  `<div class="xpDI4"><header><div><button class="_button"><i class="ti ti-x"></i></button></div><div><button class="_button xCUhE"><span><i class="ti ${visibility}"></i></span><span>x</span></button><button class="_button" disabled><div>Note <i class="ti ti-send"></i></div></button></div></header><div><textarea id="here" placeholder="What are you up to?" data-cy-post-form-text></textarea></div><footer><button class="_button"><i class="ti ti-photo-plus"></i></button></footer></div>`;
const pleroma = (scope = 'globe') =>
  `<div class="post-status-form"><form autocomplete="off"><div class="input inputs-wrapper"><input type="text" placeholder="Subject (optional)"><textarea id="here" rows="1" class="input form-post-body" placeholder="Just landed in L.A."></textarea><p class="character-counter">5000</p></div><div class="scope-selector"><button class="button-unstyled scope"><svg class="fa-envelope"></svg></button><button class="button-unstyled scope selected"><svg class="fa-${scope}"></svg></button></div><div class="form-bottom"><button class="btn post-button">Post</button></div></form></div>`;
const strangers: readonly (readonly [what: string, html: string, kind: Kind | null, limits?: object, path?: string])[] = [
  ['Misskey', `<div inert><nav><a href="/">x</a></nav></div><div role="dialog">${misskey()}</div>`, 'unknown', { text: 0 }],
  ['Misskey, for some people only', misskey('ti-mail'), 'message'],
  ['Misskey, chat', misskey(), null, undefined, '/chat/user/1'],
  ['Pleroma', pleroma(), 'unknown', { remaining: 5000 }],
  ['Pleroma, for those who are named only', pleroma('envelope'), 'message'],
  ['Lemmy', '<div class="create-post"><form class="post-form"><input type="text" id="post-title"><form class="markdown-textarea"><button type="button" aria-label="Bold"><svg></svg></button><textarea id="here" rows="2"></textarea><button type="button" disabled>Preview</button></form><button type="submit" disabled>Create</button></form></div>', 'unknown', { text: 0 }],
  ['Lemmy, a comment', '<div class="comment-form"><form class="markdown-textarea"><textarea id="here"></textarea><button type="submit">Reply</button></form></div>', null],
  ['Lemmy, a message', '<form class="private-message-form"><textarea id="here"></textarea><button type="submit">Send</button></form>', null, undefined, '/create_private_message/3'],
  ['Pixelfed', '<div class="card status-card"><div class="card-header"><a href="#"><i></i></a><span>x</span><a href="#">Post</a></div><div class="card-body"><div class="form-group"><label>Caption</label><textarea id="here" rows="2" placeholder="Write a caption..."></textarea></div></div></div>', 'unknown', { text: 0 }],
  ['Discourse', '<div id="reply-control" class="open"><div class="reply-area"><input id="reply-title"><div class="d-editor-textarea-wrapper"><textarea id="here" class="d-editor-input" placeholder="Type here. Use Markdown"></textarea></div><div class="submit-panel"><button class="btn btn-primary create">Create Topic</button><button class="btn discard">x</button></div></div></div>', 'unknown', { text: 0 }],
  ['Mastodon, known by its page', `<div id="mastodon" class="app-holder"></div><script id="initial-state" type="application/json">{}</script>${classic('')}`, 'post', {}],
];

for (const [what, html, kind, limits, path = '/'] of strangers) test(`a server somebody allowed runs ${what}`, () => {
  const address = `https://social.example${path}`;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
  document.body.innerHTML = html;
  const found = recognise(document.querySelector('#here') as Element, { address, document }, pagesFor(address));
  expect((found && layOut(found, address)?.kind) ?? null).toBe(kind);
  if (limits) expect(found && limitsOf(found)).toEqual(limits);
  vi.restoreAllMocks();
});

describe('finding out what somebody writes in', () => {
  test.each(rows)('$what', ({ address, html, kind, part, rank }) => {
    document.body.innerHTML = html;
    const target = document.querySelector('#here');
    if (!target) throw new Error('nothing gets the focus');
    const found = recognise(target, { address, document }, pages);
    const here = found && layOut(found, address);
    expect(here?.kind ?? null).toBe(kind);
    if (part !== undefined) expect(here?.part).toBe(part);
    if (rank !== undefined) expect(found?.rank).toBe(rank);
  });

  test('LinkedIn shows posts and conversations in one shadow root', () => {
    const address = 'https://www.linkedin.com/feed/';
    document.body.innerHTML = '<div hidden><div class="ql-editor" contenteditable="true"></div></div><div id="interop-outlet" data-testid="interop-shadowdom"></div>';
    const outlet = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    const seen = (html: string) => {
      if (outlet) outlet.innerHTML = html;
      const here = outlet?.querySelector('#here');
      const found = here && recognise(here, { address, document }, pages);
      return found ? [layOut(found, address)?.kind, found.rank] : null;
    };
    expect(seen(linkedin(quill))).toEqual(['post', 0]);
    expect(seen(linkedin(quill).replaceAll(/class="share-[^"]*"/g, ''))).toEqual(['post', 1]);
    expect(seen(linkedin(`${quill}<div data-urn="urn:li:activity:1">x</div>`))).toEqual(['quote', 0]);
    expect(seen('<aside role="dialog"><div id="here" class="msg-form__contenteditable" role="textbox" contenteditable="true" aria-multiline="true"></div><button type="submit">x</button></aside>')).toBeNull();
    expect(seen('<div role="dialog"><textarea id="here" name="message" rows="4"></textarea><button>x</button></div>')).toBeNull();
  });

  test('a search may begin outside a shadow root, at its host, or inside', () => {
    document.body.innerHTML = '<div id="interop-outlet"></div>';
    const host = document.querySelector('#interop-outlet') as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div role="dialog"><i class="ql-editor"></i></div><i class="ql-editor"></i>';
    const selector = '#interop-outlet >>> .ql-editor';
    const from = [document, host, root.querySelector('[role="dialog"]') as Element];
    expect(from.map((start) => queryDeep(start, selector).length)).toEqual([2, 2, 1]);
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

  test.each([
    ['stands below it', 60, '', 'unknown'],
    ['stands above it', -40, '', 'unknown'],
    ['stands in its row, as beside a message', 2, '', null],
    ['stands below it, and a sign to press in its row', 60, '<div role="button" aria-label="x">☺</div>', null],
  ] as const)('an empty box of one line, when what sends %s', (_, top, beside, kind) => {
    const address = 'https://bsky.app/';
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return new DOMRect(0, this.localName === 'button' ? top : 0, 80, 20);
    });
    document.body.innerHTML = `<div><div id="here" class="ProseMirror" contenteditable="true"><p><br></p></div>${beside}<button type="button">Post</button></div>`;
    const found = recognise(document.querySelector('#here') as Element, { address, document }, pages);
    expect((found && layOut(found, address)?.kind) ?? null).toBe(kind);
    vi.restoreAllMocks();
  });

  test('signs make a page a site only all together', () => {
    document.body.innerHTML = '<div id="mastodon" class="app-holder"></div>';
    expect(siteOf({ address: 'https://social.example/', document }, pages)).toBeNull();
  });
});
