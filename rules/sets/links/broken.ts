import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { brokenLinks, type BrokenLink } from '../../text/broken-links';
import { clickable, inFields } from '../../text/in-fields';

export default rule({
  codes: ['LNK-02'],
  gravity: 'error',
  strength: 'practice',
  moment: 'pause',
  needs: ['text'],
  long: true,
  check({ fields }) {
    return inFields(fields, clickable, ({ parsed }) => brokenLinks(parsed).map(told));
  },
});

function told({ at, how, part, fix }: BrokenLink): Finding {
  // Trial hosts may be public, and the button that shares a document hands out "/edit" and "token=" itself: these are asked.
  const doubtful = how === 'trial' || how === 'shared editor' || how === 'token' || how === 'glued';
  return {
    at,
    with: { part },
    ...(fix && { fix }),
    ...(how === 'scheme' ? {} : { variant: how === 'shared editor' ? 'shared' : how }),
    ...(doubtful ? { gravity: 'warning', sure: false } : {}),
  };
}

export const sources: Sources = [
  { title: { en: 'RFC 3986: how an address is built', de: 'RFC 3986: wie eine Adresse aufgebaut ist' }, url: 'https://www.rfc-editor.org/rfc/rfc3986', date: '2005-01', kind: 'standard' },
  { title: { en: 'RFC 6761: names that the open web does not have', de: 'RFC 6761: Namen, die es im offenen Netz nicht gibt' }, url: 'https://www.rfc-editor.org/rfc/rfc6761', date: '2013-02', kind: 'standard' },
  { title: { en: 'House rule of thumb', de: 'Faustregel des Hauses' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'This address is broken',
    why: 'It begins with {part}, so it opens nothing and may not even become a link.',
    look: 'Paste the address again and open it once.',
    fix: 'Mend the address',
    variants: {
      private: {
        title: 'This address opens only for you',
        why: '{part} lies on your own machine or in a house network; readers see an error.',
        look: 'Paste the public address and open it once in a private window.',
      },
      file: {
        title: 'This is a file on your own computer',
        why: 'Nobody else can open it, and it shows how your folders are named.',
        look: 'Upload the file and link to it there.',
      },
      trial: {
        title: 'Is this address meant for the public?',
        why: '{part} looks like a trial version that outsiders cannot see.',
        look: 'Open it once in a private window.',
      },
      editor: {
        title: 'This address leads into the editor',
        why: '{part} is where pages are worked on; readers get a login page instead.',
        look: 'Publish the page and paste its public address.',
      },
      shared: {
        title: 'Does this document open for everyone?',
        why: '{part} opens the document for editing; readers may be asked to log in, or may change it.',
        look: 'Check the sharing settings in a private window.',
      },
      token: {
        title: 'Does this address carry a key of yours?',
        why: '{part} often lets whoever has the address in under your name.',
        look: 'Open the address without it in a private window.',
      },
      glued: {
        title: 'Does the address end before “{part}”?',
        why: 'It is taken for a part of the address, so the link may open nothing.',
        look: 'Put a space behind the address.',
        fix: 'Put a space',
      },
    },
  },
  de: {
    title: 'Diese Adresse ist kaputt',
    why: 'Sie beginnt mit {part}, öffnet also nichts und wird vielleicht nicht einmal zum Link.',
    look: 'Füge die Adresse neu ein und öffne sie einmal.',
    fix: 'Adresse reparieren',
    variants: {
      private: {
        title: 'Diese Adresse öffnet sich nur bei dir',
        why: '{part} liegt auf deinem Rechner oder im Hausnetz; alle anderen sehen eine Fehlermeldung.',
        look: 'Nimm die öffentliche Adresse und öffne sie einmal in einem privaten Fenster.',
      },
      file: {
        title: 'Das ist eine Datei auf deinem Rechner',
        why: 'Niemand sonst kann sie öffnen, und sie verrät, wie deine Ordner heißen.',
        look: 'Lade die Datei hoch und verlinke sie dort.',
      },
      trial: {
        title: 'Ist diese Adresse für alle gedacht?',
        why: '{part} sieht nach einer Testversion aus, die niemand von außen sieht.',
        look: 'Öffne sie einmal in einem privaten Fenster.',
      },
      editor: {
        title: 'Diese Adresse führt in den Editor',
        why: 'Unter {part} wird gearbeitet; wer den Link öffnet, landet bei der Anmeldung.',
        look: 'Veröffentliche die Seite und nimm ihre öffentliche Adresse.',
      },
      shared: {
        title: 'Öffnet sich dieses Dokument für alle?',
        why: '{part} öffnet das Dokument zum Bearbeiten; wer es anklickt, muss sich vielleicht anmelden oder kann es ändern.',
        look: 'Prüfe die Freigabe in einem privaten Fenster.',
      },
      token: {
        title: 'Steckt in dieser Adresse ein Schlüssel?',
        why: 'Mit {part} kommt oft hinein, wer die Adresse hat, und zwar unter deinem Namen.',
        look: 'Öffne die Adresse ohne den Schlüssel in einem privaten Fenster.',
      },
      glued: {
        title: 'Endet die Adresse vor „{part}“?',
        why: 'Es gilt als Teil der Adresse, der Link führt dann vielleicht ins Leere.',
        look: 'Setz hinter die Adresse ein Leerzeichen.',
        fix: 'Leerzeichen setzen',
      },
    },
  },
};

export const examples: Examples = {
  en: {
    good: [
      'Read more about the mill: https://our-site.com/news',
      { text: 'Our street has a page: https://en.wikipedia.org/wiki/St.James (and a plan: https://our-site.com/plan).', site: 'mastodon' },
      'Worth reading in English: https://www.test.de/en and https://dev.to/anna/our-first-year',
      'In our course: what happens at `http://localhost:3000` and why http:// became https:// everywhere.',
      'Saved in 2020: https://web.archive.org/web/2020/https://our-site.com/news?next=https%3A%2F%2Four-site.com',
    ],
    bad: [
      { text: 'Read more about the mill: http:/our-site.com/news', at: 'http:/our-site.com/news', fixed: 'Read more about the mill: http://our-site.com/news' },
      { text: 'Tickets (https//our-site.com/tickets) are out now', at: 'https//our-site.com/tickets', fixed: 'Tickets (https://our-site.com/tickets) are out now' },
      { text: 'Watch it: https://https://our-site.com/film', at: 'https://https://our-site.com/film', fixed: 'Watch it: https://our-site.com/film' },
      { text: 'The programme: https://staging.our-site.com/programme', at: 'https://staging.our-site.com/programme' },
      { text: 'Poster: https://www.canva.com/design/DAF1/edit', at: 'https://www.canva.com/design/DAF1/edit' },
      { text: 'All dates: https://our-site.com/dates.Come by', at: 'https://our-site.com/dates.Come', fixed: 'All dates: https://our-site.com/dates. Come by' },
      { text: 'Come to http://localhost:8080/party', at: 'http://localhost:8080/party' },
    ],
  },
  de: {
    good: [
      'Mehr zur Mühle unter https://unsere-seite.de/neu',
      'Die Stiftung Warentest hat geprüft: https://www.test.de/fahrradhelme',
      'Im Kurs: was unter `http://localhost:3000` passiert und warum aus http:// überall https:// wurde.',
      'Weitergeleitet: https://unsere-seite.de/los?ziel=https%3A%2F%2Fmuseum.de%2Fneu',
    ],
    bad: [
      { text: 'Mehr zur Mühle unter https:/unsere-seite.de/neu', at: 'https:/unsere-seite.de/neu', fixed: 'Mehr zur Mühle unter https://unsere-seite.de/neu' },
      { text: 'Karten: htps://unsere-seite.de/karten.', at: 'htps://unsere-seite.de/karten', fixed: 'Karten: https://unsere-seite.de/karten.' },
      { text: 'Alles auf ww.unsere-seite.de', at: 'ww.unsere-seite.de', fixed: 'Alles auf www.unsere-seite.de', site: 'x' },
      { text: 'Mehr zur Mühle unter https://staging.unsere-seite.de/neu', at: 'https://staging.unsere-seite.de/neu' },
      { text: 'Der Entwurf: https://unsere-seite.de/?p=12&preview=true', at: 'https://unsere-seite.de/?p=12&preview=true' },
      { text: 'Alle Termine: https://unsere-seite.de/termine.Kommt vorbei', at: 'https://unsere-seite.de/termine.Kommt', fixed: 'Alle Termine: https://unsere-seite.de/termine. Kommt vorbei' },
      { text: 'Plakat: file:///C:/Users/anna/plakat.pdf', at: 'file:///C:/Users/anna/plakat.pdf' },
    ],
  },
};
