import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { giveaway, giveawayTerms } from '../../text/giveaway';

const release = /(?:facebook|instagram|meta|tiktok|threads)[^.\n]{0,140}(?:\bnichts?\b|\bkein\p{L}{0,30}|\bweder\b|\bnot\b|\bnothing\b|no way|unabhängig|independent|freigestellt|released?)|(?:\bnichts?\b|\bweder\b|\bkein\p{L}{0,30}|\bnot\b|no way|unabhängig|independent|release)[^.\n]{0,140}(?:facebook|instagram|meta|tiktok|threads)/iu;

export default rule({
  codes: ['LAW-07'],
  gravity: 'warning',
  strength: 'policy',
  sites: ['facebook', 'instagram'],
  moment: 'pause',
  needs: ['text'],
  kinds: ['post', 'thread', 'quote', 'edit', 'unknown'],
  check({ parsed, language }, site): Finding[] {
    const found = giveaway(language, parsed);
    if (!found || release.test(parsed.text)) return [];
    const { link } = giveawayTerms(parsed);
    const linked = link || /(?<!\p{L})(?:bio|profil|profile)(?!\p{L})/iu.test(parsed.text);
    // The sentence may stand in linked terms, which nobody opens from here.
    return [{ with: { site: site.name }, ...(linked ? { variant: 'linked', gravity: 'hint', sure: false } : {}) }];
  },
});

export const sources: Sources = [
  { title: { en: 'Meta: rules for promotions on Facebook, read through deniseloris.com and contestqueen.com', de: 'Meta: Regeln für Gewinnspiele auf Facebook, gelesen bei deniseloris.com und contestqueen.com' }, date: '2024', kind: 'official, quoted' },
  { title: { en: 'Instagram: promotion guidelines, read through contestqueen.com', de: 'Instagram: Regeln für Gewinnspiele, gelesen bei contestqueen.com' }, date: '2024', kind: 'official, quoted' },
];

export const words: Words = {
  en: {
    title: 'Say that {site} has no part in this giveaway',
    why: '{site} asks that each promotion releases it and says that it does not sponsor, endorse or run it.',
    look: 'Add: “This giveaway is in no way sponsored by or linked to {site}.”',
    variants: { linked: { title: 'Do the terms say that {site} has no part in it?' } },
  },
  de: {
    title: 'Sag, dass {site} nichts mit dem Gewinnspiel zu tun hat',
    why: '{site} verlangt eine Freistellung und den Hinweis, dass der Dienst das Gewinnspiel weder unterstützt noch veranstaltet.',
    look: 'Ergänz: „Das Gewinnspiel steht in keiner Verbindung zu {site}.“',
    variants: { linked: { title: 'Steht in den Bedingungen, dass {site} nicht beteiligt ist?' } },
  },
};

export const examples: Examples = {
  en: {
    good: [
      { text: 'Giveaway until 30 Nov, 18:00. The terms are on our site. This giveaway is in no way sponsored by Instagram.', site: 'instagram' },
      { text: 'Giveaway until Friday. Terms and conditions: https://our-site.com/terms. Facebook has not endorsed it and is released from any claim.', site: 'facebook' },
      { text: 'The winner of our giveaway is Tom. Thank you all for your songs.', site: 'facebook' },
    ],
    bad: [
      { text: 'Giveaway until 30 Nov, 18:00. Our terms apply.', site: 'facebook' },
      { text: 'We are giving away two tickets. Tell us your favourite song until Friday.', site: 'instagram' },
      { text: 'Win a book! Tell us what you read last.', site: 'facebook' },
    ],
  },
  de: {
    good: [
      { text: 'Gewinnspiel bis 30.11., 18 Uhr. Die Teilnahmebedingungen stehen auf unserer Seite. Das Gewinnspiel steht in keiner Verbindung zu Instagram.', site: 'instagram' },
      { text: 'Gewinnspiel bis Freitag. Es gelten die Teilnahmebedingungen auf unserer Seite. Facebook ist nicht Veranstalter und von allen Ansprüchen freigestellt.', site: 'facebook' },
      { text: 'Die Gewinnerin unseres Gewinnspiels ist Mia. Danke für eure Lieder.', site: 'facebook' },
    ],
    bad: [
      { text: 'Gewinnspiel bis 30.11., 18 Uhr. Es gelten die Teilnahmebedingungen.', site: 'facebook' },
      { text: 'Wir verlosen zwei Karten. Nennt uns bis Freitag euer Lieblingslied.', site: 'instagram' },
      { text: 'Gewinnt ein Buch! Erzählt uns, was ihr zuletzt gelesen habt.', site: 'facebook' },
    ],
  },
};
