import { describe, expect, test } from 'vitest';

import { isPosted, shelved, type KeptDraft } from '../../rules/kept-draft';

const hour = 3_600_000;
const text = 'Am Samstag öffnen wir den neuen Lesesaal, mit Tee und Kuchen.';
const draft = (over: Partial<KeptDraft> = {}): KeptDraft => ({ key: 'new', site: 'x', account: 'moni', kind: 'post', text, begun: 20 * hour, at: 20 * hour, ...over });
const earlier = (over: Partial<KeptDraft> = {}) => draft({ key: 'old', begun: 19 * hour, at: 19 * hour, ...over });

describe('a draft goes on', () => {
  const rows: readonly (readonly [string, Partial<KeptDraft>, Partial<KeptDraft>, string, string])[] = [
    ['when it grows', { text: text.slice(0, 25) }, {}, 'old', text],
    ['when something is put in front', {}, { text: `Endlich: ${text}` }, 'old', `Endlich: ${text}`],
    ['when words in it change', {}, { text: text.replace('neuen Lesesaal', 'Garten') }, 'old', text.replace('neuen Lesesaal', 'Garten')],
    ['and keeps its longer version while it is deleted', {}, { text: text.slice(0, 22) }, 'old', text],
    ['not in another account', {}, { account: 'lea' }, 'new', text],
    ['not on another site', {}, { site: 'bluesky' }, 'new', text],
    ['not as another kind', {}, { kind: 'reply' }, 'new', text],
    ['not as quite another text', {}, { text: 'Der Aufzug ist wieder in Betrieb, danke für eure Geduld.' }, 'new', 'Der Aufzug ist wieder in Betrieb, danke für eure Geduld.'],
    ['not after half a day', { at: 7 * hour }, {}, 'new', text],
  ];
  test.each(rows)('%s', (_name, before, now, key, kept) => {
    expect(shelved([earlier(before)], draft(now))).toMatchObject({ key, text: kept });
  });
});

describe('a draft is posted', () => {
  const rows: readonly (readonly [string, { site?: string; text?: string }, boolean])[] = [
    ['with the same words', {}, true],
    ['with hashtags more', { text: `${text} #Wien` }, true],
    ['as a part of a thread', { text: `${text}\n\nUnd am Sonntag auch.` }, true],
    ['with a few words changed', { text: text.replace('Samstag', 'Sonntag') }, true],
    ['not with other words', { text: 'Der Aufzug ist wieder in Betrieb.' }, false],
    ['not on another site', { site: 'bluesky' }, false],
  ];
  test.each(rows)('%s', (_name, post, posted) => {
    expect(isPosted(draft(), { site: 'x', text, ...post })).toBe(posted);
  });
});
