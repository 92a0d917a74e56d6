import { fact } from '../fact';
import { page as place, site } from '../site';

const terms = 'https://github.com/OpenTermsArchive/contrib-versions/blob/main/Xing/Terms%20of%20Service.md';
const scheduler = 'https://github.com/WordPressBugBounty/plugins-blog2social/blob/31eaa563/blog2social/includes/B2S/Ship/Item.php';
const plugIn = { kind: 'code', date: '2026-06-02', confidence: 'low' } as const;

export default site({
  name: 'XING',
  home: 'https://www.xing.com/',
  mode: 'off',
  terms: fact(
    {
      en: 'XING’s terms (4.2) forbid any software or scripts in connection with its site unless the company allows them, reading helpers included. So Takt stays off here until you switch it on yourself.',
      de: 'Die Nutzungsbedingungen von XING (4.2) verbieten jede Software und alle Skripte im Zusammenhang mit der Website, wenn das Unternehmen sie nicht erlaubt, auch solche, die nur mitlesen. Deshalb bleibt Takt hier aus, bis du es selbst einschaltest.',
    },
    'terms', terms, { kind: 'official', date: '2024-06-13', confidence: 'high', note: { en: '4.2 (a) and (b): mechanisms, software or scripts, advertising and distributing them included; no overwriting or changing of contents.', de: '4.2 (a) und (b): Mechanismen, Software oder Skripte, auch sie zu bewerben oder zu verbreiten; kein Überschreiben oder Ändern von Inhalten.' } },
  ),
  // No official limit is known: nothing is refused here.
  fields: {},
  handles: 'plain',
  hashtags: {},
  mentions: {},
  more: {
    shortText: fact(420, 'characters', scheduler, { ...plugIn, kind: 'third party', note: { en: 'Of a status message, by hearsay.', de: 'Einer Statusmeldung, vom Hörensagen.' } }),
    businessPageText: fact([400, 2000, 60_000], 'characters', scheduler, { ...plugIn, note: { en: 'By kind of page in a scheduler; a hint only.', de: 'Je nach Art der Seite in einem Planungsdienst; nur ein Anhaltspunkt.' } }),
    businessPageTitle: fact(150, 'characters', scheduler, plugIn),
    groupText: fact(10_000, 'characters', scheduler, { ...plugIn, note: { en: 'Groups were closed on 2023-01-11.', de: 'Gruppen wurden am 11.01.2023 geschlossen.' } }),
    previewDays: fact(7, 'days', scheduler, { ...plugIn, note: { en: 'How long the preview of a link is kept.', de: 'So lange bleibt die Vorschau eines Links gespeichert.' } }),
    chainLetters: fact(false, 'post', terms, { kind: 'official', date: '2024-06-13', confidence: 'high', note: { en: '4.1: no harassing advertising, chain letters, multi-level marketing.', de: '4.1: keine belästigende Werbung, Kettenbriefe, Strukturvertriebe.' } }),
    jobsNetwork: fact(true, 'network', 'https://www.manager-magazin.de/', { kind: 'third party', date: '2025-12', confidence: 'high', note: { en: 'Calls itself a jobs network since autumn 2023; groups and events are closed. Check that posts still exist.', de: 'Nennt sich seit Herbst 2023 Jobs-Netzwerk; Gruppen und Events sind geschlossen. Prüf, ob es Beiträge noch gibt.' } }),
    profileImageBytes: fact(20_000_000, 'bytes', 'https://www.hoppe7.de/blog/xing-profil-optimieren-das-profilfoto', { kind: 'third party', date: '2026-11-21', confidence: 'low', note: { en: 'Of the profile, not of posts. Undated; the date is when it was read.', de: 'Des Profils, nicht von Beiträgen. Undatiert; der Stand ist der Tag, an dem es gelesen wurde.' } }),
  },
});

export const page = place({
  matches: ['https://www.xing.com/*'],
  optional: true,
  surfaces: [
    {
      name: 'post',
      within: ['[role="dialog"]:has([role="textbox"])'],
      boxes: [
        {
          field: 'text',
          find: [
            ':has([data-testid="commboxPost"]) [role="textbox"][contenteditable="true"]', // Selenium page object, date unknown
            '[role="dialog"] [role="textbox"][contenteditable="true"]',
          ],
        },
      ],
      not: ['[role="log"] ~ *', '[data-testid*="comment"] *'],
      kinds: [],
      kind: 'post',
      // The audience is chosen only where something is posted.
      tells: '[data-testid="audienceSelectionButton"], [data-testid^="commbox"]',
      send: ['[data-testid="commboxPost"]', '[role="dialog"] button[type="submit"]', '[role="dialog"] button:disabled, [role="dialog"] button[aria-disabled]'],
      media: { preview: ['[role="dialog"] img[src^="blob:"]'] },
    },
  ],
  account: [{ from: 'nav a[href^="/profile/"], header a[href^="/profile/"]', attribute: 'href', pattern: '^/profile/([\\w-]+)' }],
  never: ['textarea[data-qa="message-composer-textarea"]', 'textarea[data-xds="InputBar"]'],
  messages: ['^/messages?(/|$)', '^/chats?(/|$)'],
  seen: { date: '2026-08-01', source: 'a Selenium page object of the home page, undated; automation of its messages 2026; nobody looked at the live page' },
});
