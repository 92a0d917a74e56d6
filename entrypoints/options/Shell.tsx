import { useEffect, useRef } from 'preact/hooks';
import type { ComponentType } from 'preact';

import { Icon, type Drawing } from '../../components/Icon';
import { Mark } from '../../components/Mark';
import { useWords, type Key } from '../../components/Words';
import { address, route } from './route';

/** What a file in `pages/` exports. The page's name in the address is the file's, in small letters. */
export type OptionsPage = {
  readonly default: ComponentType<{ rest: string }>;
  readonly title: Key;
  readonly icon: Drawing;
  /** Place in the menu. */
  readonly order: number;
};

export type NamedPage = OptionsPage & { readonly id: string };

/** Menu at the side (on top when narrow), the page beside it. */
export function Shell({ pages }: { pages: readonly NamedPage[] }) {
  const { say } = useWords();
  const { page: wanted, rest } = route.value;
  const page = pages.find(({ id }) => id === wanted) ?? pages[0];
  const main = useRef<HTMLElement>(null);
  const known = useRef(page?.id);

  useEffect(() => {
    if (!page) return;
    document.title = `${say(page.title)} · Takt`;
    if (known.current === page.id) return;
    known.current = page.id;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
    main.current?.scrollTo(0, 0);
  }, [page, say]);

  if (!page) return null;
  const Page = page.default;
  return (
    <div class="o-shell">
      <a
        class="o-skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.querySelector<HTMLElement>('h1')?.focus();
        }}
      >
        {say('nav.skip')}
      </a>
      <header class="o-side">
        <p class="o-name">
          <Mark />
          Takt
        </p>
        <nav aria-label={say('nav.name')}>
          <ul class="o-menu">
            {pages.map(({ id, title, icon }) => (
              <li key={id}>
                <a href={address(id)} aria-current={id === page.id ? 'page' : undefined}>
                  <Icon of={icon} />
                  {say(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="o-promise">{say('nav.promise')}</p>
      </header>
      <main class="o-main" id="main" ref={main} data-page={page.id}>
        <Page key={page.id} rest={page.id === wanted ? rest : ''} />
      </main>
    </div>
  );
}
