import type { DraftParts } from '../../rules/draft';

/** A draft with faults, and every tip it must get: rule id and what stands at its place ('' for the whole draft). */
export type FaultyDraft = { readonly text: string; readonly site: string; readonly draft?: Partial<Omit<DraftParts, 'site' | 'text'>>; readonly tips: readonly (readonly [rule: string, excerpt: string])[] };

/** Drafts with faults, as people really leave them. */
export const faulty: readonly FaultyDraft[] = [
  { site: 'x', text: 'Unser #e-mail Tipp: 𝗡𝗲𝘂! [LINK]', tips: [['quality/placeholder', '[LINK]'], ['hashtags/breaks', '#e-mail'], ['accessibility/decorative-letters', '𝗡𝗲𝘂']] },
  { site: 'bluesky', text: 'Unser #e-mail Tipp: 𝗡𝗲𝘂! [LINK]', tips: [['quality/placeholder', '[LINK]'], ['accessibility/decorative-letters', '𝗡𝗲𝘂'], ['hashtags/breaks', '#e-mail']] },
  { site: 'mastodon', text: 'Unser #e-mail Tipp: 𝗡𝗲𝘂! [LINK]', tips: [['quality/placeholder', '[LINK]'], ['hashtags/breaks', '#e-mail'], ['accessibility/decorative-letters', '𝗡𝗲𝘂']] },

  { site: 'x', text: 'Mit dem #E-Bike zur Arbeit', tips: [['hashtags/breaks', '#E-Bike']] },
  { site: 'x', text: 'Neu: die #S-Bahn fährt bis Mitternacht', tips: [['hashtags/breaks', '#S-Bahn']] },
  { site: 'mastodon', text: 'Wir sind ein #Non-Profit und stolz darauf', tips: [['hashtags/breaks', '#Non-Profit']] },
  { site: 'mastodon', text: 'Das #Know-how bleibt im Haus', tips: [['hashtags/breaks', '#Know-how']] },
  { site: 'x', text: 'Honey, #Made-in-Yorkshire', tips: [['hashtags/breaks', '#Made-in-Yorkshire']] },
  { site: 'x', text: 'Our #pre-order list is open', tips: [['hashtags/breaks', '#pre-order']] },
  { site: 'x', text: 'Anmeldung zum #Kassel-Marathon', tips: [['hashtags/breaks', '#Kassel-Marathon']] },
  { site: 'x', text: 'Tonight: #Rock\'n\'Roll in the barn', tips: [['hashtags/breaks', '#Rock\'n\'Roll']] },
  { site: 'mastodon', text: 'Our prize for #R&D goes to Leeds', tips: [['hashtags/breaks', '#R&D']] },
  { site: 'x', text: 'Mehr dazu unter # Stadtgrün', tips: [['hashtags/breaks', '# Stadtgrün']] },
  { site: 'x', text: 'Brot aus Kassel#Sauerteig', tips: [['hashtags/breaks', '#Sauerteig']] },
  { site: 'bluesky', text: 'Bread from Leeds ##Sourdough', tips: [['hashtags/breaks', '##Sourdough']] },
  { site: 'mastodon', text: 'Unsere Pläne für #2027', tips: [['hashtags/breaks', '#2027']] },
  { site: 'x', text: 'Das Freiluftkino #2027 sucht einen Ort', tips: [['hashtags/breaks', '#2027']] },

  { site: 'x', text: 'Monday #Work #Team #Office', tips: [['hashtags/more-than-help', '#Office']] },
  { site: 'bluesky', text: 'Heute im Garten: Äpfel, Birnen und der erste Frost. #Garten #Herbst #Apfel #Birne', tips: [['hashtags/more-than-help', '#Birne']] },
  { site: 'mastodon', text: 'Heute im Garten #Garten #Herbst #Apfel #Birne #Frost #Most #Kassel', tips: [['hashtags/more-than-help', '#Most #Kassel']] },

  { site: 'x', text: 'Read more: http:/our-site.com/news', tips: [['links/broken', 'http:/our-site.com/news']] },
  { site: 'bluesky', text: 'Karten gibt es hier: https//unsere-seite.de/karten', tips: [['links/broken', 'https//unsere-seite.de/karten']] },
  { site: 'mastodon', text: 'Watch: https://https://our-site.com/film', tips: [['links/broken', 'https://https://our-site.com/film']] },
  { site: 'x', text: 'Vorab: https://staging.unsere-seite.de/neu', tips: [['links/broken', 'https://staging.unsere-seite.de/neu']] },
  { site: 'x', text: 'The new page: http://192.168.0.10/shop', tips: [['links/broken', 'http://192.168.0.10/shop']] },
  { site: 'bluesky', text: 'Der Artikel: https://unsere-seite.de/wp-admin/post.php?post=12', tips: [['links/broken', 'https://unsere-seite.de/wp-admin/post.php?post=12']] },
  { site: 'mastodon', text: 'Our poster: https://www.canva.com/design/DAF123/AbC/edit', tips: [['links/broken', 'https://www.canva.com/design/DAF123/AbC/edit']] },
  { site: 'x', text: 'Die Liste: https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0', tips: [['links/broken', 'https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0']] },
  { site: 'x', text: 'Im Ordner C:\\Users\\Anna\\plakat.pdf liegt alles', tips: [['links/broken', 'C:\\Users\\Anna\\plakat.pdf']] },

  { site: 'mastodon', text: 'Tickets: https://bit.ly/3xYz', tips: [['links/shortened', 'https://bit.ly/3xYz']] },
  { site: 'x', text: 'Karten: https://t1p.de/karten', tips: [['links/shortened', 'https://t1p.de/karten']] },
  { site: 'bluesky', text: 'Worth reading: https://lnkd.in/eAbC123', tips: [['links/bare', 'https://lnkd.in/eAbC123'], ['links/shortened', 'https://lnkd.in/eAbC123']] },

  { site: 'x', text: 'Neu: https://unsere-seite.de/a?fbclid=IwAR0x&ort=ks', tips: [['links/bare', 'https://unsere-seite.de/a?fbclid=IwAR0x&ort=ks'], ['links/tracking', 'fbclid=IwAR0x']] },
  { site: 'bluesky', text: 'Our film: https://youtu.be/abc123?si=Q1w2', tips: [['links/tracking', 'si=Q1w2']] },
  { site: 'mastodon', text: 'Our picture: https://www.instagram.com/p/C1a/?igsh=MzRl', tips: [['links/tracking', 'igsh=MzRl']] },
  { site: 'x', text: 'As said: https://x.com/museum/status/12?s=20&t=AbC', tips: [['links/tracking', 's=20&t=AbC']] },
  { site: 'bluesky', text: 'Termine: https://unsere-seite.de/t?utm_source=facebook&utm_medium=social', tips: [['links/tracking', 'utm_source=facebook']] },

  { site: 'x', text: 'Thanks @alice@mastodon.social for the tour', tips: [['mentions/wrong-form', '@alice@mastodon.social']] },
  { site: 'x', text: 'Danke @anna.bsky.social für das Foto', tips: [['mentions/wrong-form', '@anna.bsky.social']] },
  { site: 'bluesky', text: 'Thanks @alice for the tour', tips: [['mentions/wrong-form', '@alice']] },
  { site: 'mastodon', text: 'Danke @alice für die Führung', tips: [['mentions/wrong-form', '@alice']] },
  { site: 'mastodon', text: 'Danke @anna.bsky.social für das Foto', tips: [['mentions/wrong-form', '@anna.bsky.social']] },
  { site: 'x', text: 'Torte von @Konditorei_Müller', tips: [['mentions/wrong-form', '@Konditorei_Müller']] },
  { site: 'x', text: 'Foto: @ anna_lee', tips: [['mentions/wrong-form', '@ anna_lee']] },
  { site: 'x', text: 'Looking at @anna @ben @cleo @dora @emil @finn and waiting for an answer to our letter of May', tips: [['mentions/too-many', '@finn']] },

  { site: 'x', text: '𝓝𝓮𝔀 𝓫𝓸𝓸𝓴 out today', tips: [['accessibility/decorative-letters', '𝓝𝓮𝔀 𝓫𝓸𝓸𝓴']] },
  { site: 'bluesky', text: 'Heute ｇｒａｔｉｓ für alle', tips: [['accessibility/decorative-letters', 'ｇｒａｔｉｓ']] },
  { site: 'mastodon', text: 'ɴᴇᴜ im Laden', tips: [['accessibility/decorative-letters', 'ɴᴇᴜ']] },
  { site: 'x', text: 'Statt t\u0336e\u0336u\u0336e\u0336r\u0336 günstig', tips: [['accessibility/decorative-letters', 't\u0336e\u0336u\u0336e\u0336r\u0336']] },
  { site: 'x', text: 'Party 🎉🎉🎉🎉', tips: [['accessibility/too-many-emoji', '🎉🎉🎉🎉']] },
  { site: 'mastodon', text: 'Kuchen 🍰, Kaffee ☕, Chor 🎶, Tanz 💃, alles am Samstag', tips: [['accessibility/too-many-emoji', '💃']] },

  { site: 'x', text: 'Wir haben offen!!!', tips: [['tone/exclamation-marks', '!!!']] },
  { site: 'bluesky', text: 'Who comes along?!? We leave at nine.', tips: [['tone/exclamation-marks', '?!?']] },
  { site: 'mastodon', text: 'Kommt! Schaut! Staunt!', tips: [['tone/exclamation-marks', '!']] },

  { site: 'x', text: 'Read more: [Insert link here]', tips: [['quality/placeholder', '[Insert link here]']] },
  { site: 'bluesky', text: 'Am [Datum] lesen wir aus [Titel].', tips: [['quality/placeholder', '[Datum]'], ['quality/placeholder', '[Titel]']] },
  { site: 'mastodon', text: 'Kommt am XX.XX.2026 vorbei', tips: [['quality/placeholder', 'XX.XX.2026']] },
  { site: 'x', text: 'TODO: check the names with Anna', tips: [['quality/placeholder', 'TODO']] },
  { site: 'x', text: 'Lorem ipsum, und morgen der richtige Text', tips: [['quality/placeholder', 'Lorem ipsum']] },
  { site: 'x', text: 'All about it at https://example.com/news', tips: [['quality/placeholder', 'https://example.com/news']] },
  { site: 'x', text: 'Dear {{first_name}}, our news', tips: [['quality/merge-field', '{{first_name}}']] },
  { site: 'bluesky', text: 'Hallo {vorname}, unsere Neuigkeiten', tips: [['quality/merge-field', '{vorname}']] },
  { site: 'mastodon', text: 'Hello *|FNAME|*, see you on Saturday', tips: [['quality/merge-field', '*|FNAME|*']] },
  { site: 'x', text: 'Liebe undefined, dein Platz ist reserviert', tips: [['quality/merge-field', 'undefined']] },

  {
    site: 'x',
    text: 'Großer Tag!!! Unser #Start-up zieht um 🚚🚚🚚 Mehr: https://unsere-seite.de/umzug?fbclid=1 Danke @alice@mastodon.social',
    tips: [
      ['hashtags/breaks', '#Start-up'], ['mentions/wrong-form', '@alice@mastodon.social'], ['tone/exclamation-marks', '!!!'], ['accessibility/too-many-emoji', '🚚🚚🚚'], ['links/tracking', 'fbclid=1'],
    ],
  },
  {
    site: 'mastodon',
    text: 'Dear {{name}}, the #pre-sale starts: https://bit.ly/3xYz or http//our-site.com [TBD]',
    tips: [['quality/merge-field', '{{name}}'], ['links/broken', 'http//our-site.com'], ['quality/placeholder', '[TBD]'], ['hashtags/breaks', '#pre-sale'], ['links/shortened', 'https://bit.ly/3xYz']],
  },
];
