import { afterEach, describe, expect, test } from 'vitest';

import { recognise } from '../../entrypoints/compose.content/detector';
import { layOut, textIn } from '../../entrypoints/compose.content/layout';
import type { FieldName, Kind } from '../../rules';
import { pages } from '../../rules/pages';

afterEach(() => document.body.replaceChildren());

type Row = { readonly what: string; readonly address: string; readonly html: string; readonly kind: Kind | null; readonly at?: FieldName; readonly fields?: string; readonly rank?: number };

const textbox = (id: string, here = false) => `<ytcp-social-suggestions-textbox id="${id}"><div id="outer"><div ${here ? 'class="here"' : ''} id="textbox" contenteditable="true"></div></div></ytcp-social-suggestions-textbox>`;
const upload = (inner: string) => `<ytcp-uploads-dialog>${inner}<div id="tags-container"><ytcp-chip>Hafen</ytcp-chip><ytcp-chip>Fähre Bremen</ytcp-chip><input type="text" id="text-input" value="Fahr"></div><ytcp-button id="done-button"></ytcp-button></ytcp-uploads-dialog>`;
const both = upload(textbox('title-textarea', true) + textbox('description-textarea'));
const draft = (here = true) => `<div class="DraftEditor-root"><div ${here ? 'class="here public-DraftEditor-content"' : 'class="public-DraftEditor-content"'} role="combobox" spellcheck="false" contenteditable="true"></div></div>`;
const pin = (description: string) => `<main><input id="storyboard-selector-title" type="text" class="here"><div data-test-id="storyboard-description-field-container">${description}</div><input id="WebsiteField" type="url"><div data-test-id="storyboard-creation-nav-done"><button>x</button></div></main>`;
const lexical = (here = false) => `<div ${here ? 'class="here"' : ''} role="textbox" data-lexical-editor="true" contenteditable="true"></div>`;
/** Instagram's dialog at its last step: what is posted, the caption, a place, and one field for each picture. */
const insta = (caption: string, here: 'alt' | 'place' | '' = '', shown = '<canvas></canvas>') =>
  `<div role="dialog"><div><div role="button">x</div><h1>x</h1><div role="button">x</div></div><div><div>${shown}</div><div><div><img alt="x"><span>mira.b</span></div><div>${caption}</div><label><input type="text" name="creation-location-input" ${here === 'place' ? 'class="here"' : ''}></label><div><div><img src="blob:a" alt=""></div><div><input type="text" placeholder="x" ${here === 'alt' ? 'class="here"' : ''}></div></div></div></div></div>`;
const studio = 'https://studio.youtube.com/channel/UCa/videos/upload?d=ud';

const flickr = (here: string) => {
  const at = (field: string) => (field === here ? ' class="here"' : '');
  return `<main><div id="editr"><input type="text" name="title"${at('title')}><textarea name="description"${at('text')}></textarea><input type="text" name="tags"${at('tags')}><button type="button" id="action-publish">x</button></div></main>`;
};
const elk = (before: string, after = '') =>
  `<div aria-roledescription="publish-widget">${before}<div><div class="here ProseMirror" contenteditable="true"></div></div>${after}<button><div class="i-ri:global-line"></div></button><button class="publish-button" aria-describedby="publish-tooltip">Publish</button></div>`;
const elkWriter = '<a href="/a/@mira"></a>';
const phanpy = (above: string, select = '') =>
  `<div id="compose-container">${above}<form><input type="text" name="spoilerText"><textarea class="here" name="status"></textarea><select name="visibility" ${select}><option value="public" selected>x</option></select><button type="submit">x</button></form></div>`;

const rows: readonly Row[] = [
  { what: 'YouTube, title of an upload', address: studio, html: both, kind: 'post', at: 'title', fields: 'text,title,tags', rank: 0 },
  { what: 'YouTube, description of an upload', address: studio, html: upload(textbox('title-textarea') + textbox('description-textarea', true)), kind: 'post', at: 'text', fields: 'text,title,tags', rank: 0 },
  { what: 'YouTube, a video that is out already', address: 'https://studio.youtube.com/video/a1/edit', html: `<ytcp-video-metadata-editor>${textbox('title-textarea')}${textbox('description-textarea', true)}</ytcp-video-metadata-editor><ytcp-button id="save"></ytcp-button>`, kind: 'edit', at: 'text' },
  { what: 'YouTube, post on the channel', address: 'https://www.youtube.com/@a/posts', html: '<ytd-backstage-post-dialog-renderer><ytd-commentbox><div id="contenteditable-root" class="here" contenteditable="true"></div><div id="submit-button"><button>x</button></div></ytd-commentbox></ytd-backstage-post-dialog-renderer>', kind: 'post', fields: 'text', rank: 0 },
  { what: 'YouTube, comment', address: 'https://www.youtube.com/watch?v=a', html: '<ytd-comment-simplebox-renderer><ytd-commentbox><div id="contenteditable-root" class="here" contenteditable="true" aria-multiline="true"></div><div id="submit-button"><button>x</button></div></ytd-commentbox></ytd-comment-simplebox-renderer>', kind: null },
  { what: 'YouTube, live chat in its own window', address: 'https://www.youtube.com/live_chat?v=a', html: '<form><div id="input" class="here" contenteditable="true" aria-multiline="true"></div><button>x</button></form>', kind: null },
  { what: 'TikTok, caption', address: 'https://www.tiktok.com/tiktokstudio/upload', html: `<main><div data-e2e="caption_container">${draft()}</div><button data-e2e="post_video_button">x</button></main>`, kind: 'post', at: 'text', rank: 0 },
  { what: 'TikTok, caption without any test id', address: 'https://www.tiktok.com/tiktokstudio/upload', html: `<main><div>${draft()}</div><button>x</button></main>`, kind: 'post', rank: 2 },
  { what: 'TikTok, the same editor below a video', address: 'https://www.tiktok.com/@a/video/1', html: `<main><div data-e2e="comment-input">${draft()}</div><button>x</button></main>`, kind: null },
  { what: 'Pinterest, title before there is an editor for the description', address: 'https://www.pinterest.de/pin-creation-tool/', html: pin('<div role="textbox" contenteditable="false"></div>'), kind: 'post', at: 'title', fields: 'title,link', rank: 0 },
  { what: 'Pinterest, title', address: 'https://www.pinterest.co.uk/pin-creation-tool/', html: pin(draft(false)), kind: 'post', at: 'title', fields: 'text,title,link' },
  { what: 'Pinterest, comment', address: 'https://www.pinterest.com/pin/1/', html: `<div data-test-id="comment-editor-container">${draft()}<button type="submit">x</button></div>`, kind: null },
  { what: 'Reddit, old', address: 'https://old.reddit.com/r/a/submit', html: '<form id="newlink"><div id="title-field"><textarea name="title" class="here"></textarea></div><div id="text-field"><div class="usertext-edit"><textarea name="text"></textarea></div></div><button name="submit">x</button></form>', kind: 'post', at: 'title', fields: 'text,title', rank: 0 },
  { what: 'Reddit, old comment', address: 'https://old.reddit.com/r/a/comments/1/', html: '<div class="commentarea"><form class="usertext"><textarea name="text" class="here" rows="4"></textarea><button type="submit">x</button></form></div>', kind: null },
  { what: 'Instagram, caption', address: 'https://www.instagram.com/', html: insta(lexical(true)), kind: 'post', at: 'text', fields: 'text,alt', rank: 0 },
  { what: 'Instagram, a film', address: 'https://www.instagram.com/create/details/', html: insta(lexical(true), '', '<video src="blob:b"></video>'), kind: 'post', rank: 0 },
  { what: 'Instagram, caption of the older dialog', address: 'https://www.instagram.com/', html: insta('<textarea class="here"></textarea>'), kind: 'post', at: 'text', fields: 'text,alt', rank: 2 },
  { what: 'Instagram, alternative text', address: 'https://www.instagram.com/', html: insta(lexical(), 'alt'), kind: 'post', at: 'alt', fields: 'text,alt' },
  { what: 'Instagram, a place', address: 'https://www.instagram.com/', html: insta(lexical(), 'place'), kind: null },
  { what: 'Instagram, comment in the dialog of a post', address: 'https://www.instagram.com/p/1/', html: `<div role="dialog"><article><video src="blob:b"></video><form>${lexical(true)}<div role="button">x</div></form></article></div>`, kind: null },
  { what: 'Instagram, comment in such a dialog without an article', address: 'https://www.instagram.com/p/1/', html: `<div role="dialog"><div><video src="blob:b"></video><time>1 h</time></div>${lexical(true)}<div role="button">x</div></div>`, kind: null },
  { what: 'Instagram, message with a post that is shared', address: 'https://www.instagram.com/', html: '<div role="dialog"><h1>x</h1><input type="text" name="queryBox"><div><img alt="jonas"><span>jonas</span><input type="checkbox"></div><div><img alt=""><input type="text" class="here" placeholder="x"></div><div role="button">x</div></div>', kind: null },
  { what: 'Instagram, conversation in a window, with a picture', address: 'https://www.instagram.com/', html: `<div role="dialog"><div role="grid"><div role="row">Moin</div></div><img src="blob:c">${lexical(true)}<div role="button">x</div></div>`, kind: null },
  { what: 'Instagram, answer to a story', address: 'https://www.instagram.com/stories/a/1/', html: '<div><textarea class="here" rows="3"></textarea><div role="button">x</div></div>', kind: null },
  { what: 'flickr, upload', address: 'https://www.flickr.com/photos/upload/', html: flickr('text'), kind: 'post', at: 'text', fields: 'text,title,tags', rank: 0 },
  { what: 'flickr, title', address: 'https://www.flickr.com/photos/upload/', html: flickr('title'), kind: 'post', at: 'title', fields: 'text,title,tags', rank: 0 },
  { what: 'flickr, tags', address: 'https://www.flickr.com/photos/upload/', html: flickr('tags'), kind: 'post', at: 'tags', fields: 'text,title,tags', rank: 0 },
  { what: 'flickr, what was uploaded before', address: 'https://www.flickr.com/photos/upload/edit/?ids=1', html: flickr('text'), kind: 'edit', at: 'text', fields: 'text,title,tags' },
  { what: 'flickr, a photo in its own page', address: 'https://www.flickr.com/photos/mira/1/', html: '<div class="sub-photo-title-desc-view"><div class="title-desc-block"><h1 class="photo-title"><input type="text"></h1><div class="photo-desc"><textarea class="here"></textarea></div><button type="submit">x</button></div></div>', kind: 'edit', at: 'text', fields: 'text,title' },
  { what: 'flickr, comment', address: 'https://www.flickr.com/photos/kiel/1/', html: '<div class="sub-photo-comments-view"><textarea class="here" rows="3"></textarea><button type="submit">x</button></div>', kind: null },
  { what: 'flickr, mail', address: 'https://www.flickr.com/mail/write', html: '<form><textarea class="here" rows="6"></textarea><button type="submit">x</button></form>', kind: null },
  { what: 'Elk, with a warning', address: 'https://elk.zone/compose', html: elk('<input type="text">'), kind: 'post', at: 'text', fields: 'text,warning', rank: 0 },
  { what: 'Elk, part of a thread', address: 'https://elk.zone/compose', html: elk(elkWriter) + elk(elkWriter).replace('here ', ''), kind: 'thread', at: 'text', fields: 'text' },
  { what: 'Elk, a further part, before a timeline with a private message', address: 'https://elk.zone/home', html: `${elk(elkWriter).replace('here ', '').replace(/<button class="publish.*?button>/, '')}${elk(elkWriter)}<article><a href="/a/@jonas">x</a><i class="i-ri:at-line"></i></article>`, kind: 'thread', at: 'text', fields: 'text' },
  { what: 'Elk, quote in a thread', address: 'https://elk.zone/compose', html: elk(elkWriter, '<a href="/a/@jonas">Moin</a>') + elk(elkWriter).replace('here ', ''), kind: 'quote' },
  { what: 'Elk, quote', address: 'https://elk.zone/compose', html: elk('', '<article><p>Moin</p></article>'), kind: 'quote' },
  { what: 'Phanpy, reply without its classes', address: 'https://phanpy.social/', html: phanpy('<article>x</article>'), kind: 'reply', fields: 'text,warning' },
  { what: 'Phanpy, edit without its classes', address: 'https://phanpy.social/', html: phanpy('<article>x</article>', 'disabled'), kind: 'edit' },
  { what: 'Reddit, new comment', address: 'https://www.reddit.com/r/a/comments/1/', html: '<comment-composer-host><shreddit-composer><div slot="rte" class="here" data-lexical-editor="true" contenteditable="true" aria-multiline="true"></div><button type="submit">x</button></shreddit-composer></comment-composer-host>', kind: null },
];

describe('drafts of several fields', () => {
  test.each(rows)('$what', ({ address, html, kind, at, fields, rank }) => {
    document.body.innerHTML = html;
    const target = document.querySelector('.here');
    const found = target && recognise(target, { address, document }, pages);
    const here = found && layOut(found, address);
    expect(here?.kind ?? null).toBe(kind);
    if (at !== undefined) expect(here?.at).toBe(at);
    if (fields !== undefined) expect([...(here?.fields.keys() ?? [])].join()).toBe(fields);
    if (rank !== undefined) expect(found?.rank).toBe(rank);
  });

  test('a title behind an open shadow root belongs to the text beside it', () => {
    const address = 'https://www.reddit.com/r/a/submit?type=TEXT';
    document.body.innerHTML = '<r-post-composer-form><faceplate-textarea-input name="title"></faceplate-textarea-input><shreddit-composer id="post-composer_bodytext"><div slot="rte" data-lexical-editor="true" contenteditable="true"></div></shreddit-composer><r-post-form-submit-button id="submit-post-button"></r-post-form-submit-button></r-post-composer-form>';
    const inside = (name: string, html: string) => {
      const root = document.querySelector(name)?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = html;
      return root;
    };
    const title = inside('faceplate-textarea-input', '<textarea></textarea>')?.querySelector('textarea');
    inside('r-post-form-submit-button', '<button>x</button>');
    const found = title && recognise(title, { address, document }, pages);
    expect(found && [...(layOut(found, address)?.fields.keys() ?? [])]).toEqual(['text', 'title']);
    expect(found?.root.matches('r-post-composer-form')).toBe(true);
  });

  test('tags that are done stand before the one that is typed', () => {
    document.body.innerHTML = both;
    const [target, input] = [document.querySelector('.here'), document.querySelector('#text-input')];
    const found = target && recognise(target, { address: studio, document }, pages);
    expect(found && input && textIn(found, 'tags', input)).toBe('Hafen, Fähre Bremen, Fahr');
  });
});
