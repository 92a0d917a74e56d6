import type { Plugin } from 'vite';

/** The addresses a script runs on are read from its definition when the manifest is written; in the script itself they would carry every site's page along. */
export function withoutMatches(): Plugin {
  return {
    name: 'without-matches',
    enforce: 'pre',
    transform: {
      filter: { id: /\/entrypoints\/compose\.content\/index\.ts$/ },
      handler: (code) => ({ code: code.replace('matches: [...matches]', 'matches: []'), map: null }),
    },
  };
}
