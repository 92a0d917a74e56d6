import { shapes } from '../../../../rules/shape';
import { foundIn, itemsOf } from '../json';
import { kind, Trouble, type Found } from '../kind';
import { text, thing } from '../values';

/**
 * What Takt itself writes: a backup, or an export of the history; `{ "takt": "backup", "version": 1, "besides": [{ "draft": … }, { "import": … }],
 * "settings": [ … ], "made": …, "posts": [ … ] }`. The first backups had no `besides`.
 */
export default kind({
  parts: {
    file: /^\s*\{\s*"takt"\s*:\s*"(?:history|backup)"\s*,\s*"version"\s*:\s*1\b/,
    newer: /^\s*\{\s*"takt"\s*:\s*"\w+"/,
  },
  needs: ['file', 'newer'],
  how: {
    en: 'A backup you saved here, or a history saved from the history page, from whichever computer.',
    de: 'Eine Sicherung von hier oder ein Verlauf, den du auf der Verlaufsseite gespeichert hast, egal auf welchem Rechner.',
  },
  async besides({ file }) {
    const part = file.find(({ head }) => /^\s*\{\s*"takt"\s*:\s*"backup"/.test(head));
    if (!part) return undefined;
    const drafts: unknown[] = [];
    const imports: unknown[] = [];
    for await (const item of itemsOf(part, ['besides', 'settings'])) {
      const value = 'value' in item ? thing(item.value) : {};
      if (value['draft'] !== undefined) drafts.push(value['draft']);
      else if (value['import'] !== undefined) imports.push(value['import']);
      // The settings stand last, before a million posts that need not be read here.
      else return { ...('value' in item && { settings: item.value }), drafts, imports };
    }
    return { drafts, imports };
  },
  async *read({ file, newer }) {
    if (newer[0]) throw new Trouble('newer', newer[0].path);
    for (const part of file) yield* foundIn(itemsOf(part, ['posts']), postOf);
  },
});

function postOf(value: unknown): Found {
  const post = shapes.archivedPost.safeParse(value);
  return post.success ? { ready: post.data } : { not: 'broken', about: text(thing(value)['text']).slice(0, 160) || JSON.stringify(value).slice(0, 160) };
}
