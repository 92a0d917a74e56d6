import type { SiteId, Writing } from '../../rules';

/** What a draft was like when its box was left: ignored tips and taken fixes come back with it. */
type Left = { readonly site: SiteId; readonly surface: string; readonly part: number; readonly text: string; readonly writing: Writing };

/** Drafts left on this page, by their text, since boxes are remounted and left for other parts of a thread. */
export type Memory = {
  leave(left: Left): void;
  find(site: SiteId, surface: string, text: string): Writing | undefined;
};

const most = 12;

/** Remembers the last few drafts of a page until it goes. Nothing is stored. */
export function memory(): Memory {
  let drafts: readonly Left[] = [];
  return {
    leave(left) {
      if (!left.text.trim()) return;
      drafts = [left, ...drafts.filter((each) => each.text !== left.text || each.surface !== left.surface)].slice(0, most);
    },
    find: (site, surface, text) => drafts.find((each) => each.site === site && each.surface === surface && each.text === text)?.writing,
  };
}
