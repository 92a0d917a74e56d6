import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import german from '../../assets/locales/de.json';
import english from '../../assets/locales/en.json';
import { Words, type Strings } from '../../components/Words';
import type { Language } from '../../rules';
import { language } from './settings';

const strings: Readonly<Record<Language, Strings>> = { en: joined(english), de: joined(german) };

/** Speaks the chosen language in everything below, and tells the browser which it is. */
export function Speaking(props: { children: ComponentChildren }) {
  const spoken = language.value;
  const now = useNow();
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return (
    <Words language={spoken} strings={strings[spoken]} now={now}>
      {props.children}
    </Words>
  );
}

/** The clock for "ago": read anew when one comes back to the page. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const back = () => {
      if (!document.hidden) setNow(Date.now());
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, []);
  return now;
}

function joined(locale: typeof english): Strings {
  const { manifest: _, ...sections } = locale;
  return Object.assign({}, ...Object.values(sections)) as Strings;
}
