import type { DraftParts } from '../../../rules/draft';
import type { PastPost } from '../../../rules/past';
import type { CleanDraft } from '../corpus-clean';
import type { FaultyDraft } from '../corpus-faulty';

type Beside = Partial<Omit<DraftParts, 'site' | 'text'>>;

const seen = (alt: string, name?: string): Beside => ({ media: [{ kind: 'image', alt: { state: 'present', text: alt }, ...(name !== undefined && { name }) }] });
const replied = (profile: Beside['profile'], ...before: string[]): Beside => ({
  kind: 'reply', ...(profile && { profile }),
  past: before.map((excerpt, index): PastPost => ({ site: 'x', kind: 'reply', at: Date.UTC(2026, 10, 18, 9 - index), hashtags: [], links: [], mentions: [], words: 3, media: 0, excerpt })),
});
const service = ['We are looking into it.', 'Please send us your order number.', 'That should work again.', 'Thank you for the hint.'];
const team = { team: true };

/** In order because of what is known beside the text: pictures, earlier replies, the account. */
export const clean: Readonly<Record<'en' | 'de', readonly CleanDraft[]>> = {
  en: [
    { site: 'x', text: 'The children of year four painted our fence. All parents gave their consent.', draft: seen('Six children with brushes') },
    { site: 'x', text: 'The children of year four painted our fence.', draft: seen('A fence in eleven colours') },
    { site: 'x', text: 'A street market as it could be. The picture was made with AI.', draft: seen('A market under trees', 'midjourney_market.png') },
    { site: 'x', text: 'Fireflies over the pond last night.', draft: seen('Small lights over dark water', 'fireflies_pond.jpg') },
    { site: 'x', text: 'Our new goats are called Grok and Sora.', draft: seen('Two white goats look over a stone wall', 'goats.jpg') },
    { site: 'x', text: 'Sorry about the wrong size, a new pair is on its way. – Tom', draft: replied(team, ...service) },
    { site: 'x', text: 'We are sorry about the wrong size.', draft: replied(team, ...service.slice(1)) },
    { site: 'x', text: 'We are sorry about the wrong colour.', draft: replied({ team: false }, ...service) },
    { site: 'x', text: 'Nice one! Where did you find the hinge?', draft: replied(undefined, 'Great post!', 'So true!') },
    { site: 'x', text: 'Get well soon!', draft: replied(undefined, 'Great post!', 'So true!') },
  ],
  de: [
    { site: 'x', text: 'Die Kinder der 4a haben unseren Zaun bemalt. Alle Einwilligungen liegen vor.', draft: seen('Sechs Kinder mit Pinseln') },
    { site: 'x', text: 'Die Kinder der 4a haben unseren Zaun bemalt.', draft: seen('Ein Zaun in elf Farben') },
    { site: 'x', text: 'So könnte der Markt aussehen. Das Bild ist KI-generiert.', draft: seen('Ein Markt unter Bäumen', 'midjourney_markt.png') },
    { site: 'x', text: 'Glühwürmchen über dem Teich.', draft: seen('Kleine Lichter über dunklem Wasser', 'fireflies_teich.jpg') },
    { site: 'x', text: 'Unser Kinderbuchregal ist wieder voll.', draft: seen('Ein Regal mit bunten Büchern') },
    { site: 'x', text: 'Das tut uns leid, ein neues Paar ist unterwegs. – Jonas', draft: replied(team, ...service) },
    { site: 'x', text: 'Das tut uns leid, ein neues Paar ist unterwegs.', draft: replied(team, ...service.slice(1)) },
    { site: 'x', text: 'Das tut uns leid, eine neue Lampe ist unterwegs.', draft: replied({ team: false }, ...service) },
    { site: 'x', text: 'Schön! Wo habt ihr das Scharnier gefunden?', draft: replied(undefined, 'Toller Beitrag!', 'So wahr!') },
    { site: 'x', text: 'Gute Besserung!', draft: replied(undefined, 'Toller Beitrag!', 'So wahr!') },
  ],
};

/** Faults that show only beside the text. */
export const faulty: readonly FaultyDraft[] = [
  { site: 'x', text: 'Our pupils have built a boat.', draft: seen('Nine pupils around a wooden boat'), tips: [['legal/picture-rights', 'pupils']] },
  { site: 'x', text: 'The under-9s after their first win.', draft: seen('Eleven children cheer'), tips: [['legal/picture-rights', 'under-9s']] },
  { site: 'x', text: 'Unsere Vorschulkinder waren bei der Feuerwehr.', draft: seen('Zehn Kinder mit Helmen'), tips: [['legal/picture-rights', 'Vorschulkinder']] },
  { site: 'x', text: 'Gruppenfoto vom Sommerfest, danke euch allen.', draft: seen('Vierzig Menschen auf einer Treppe'), tips: [['legal/picture-rights', 'Gruppenfoto']] },
  { site: 'x', text: 'The new square as we imagine it.', draft: seen('A square with trees', 'DALL·E 2026-11-02.png'), tips: [['legal/ai-picture', '']] },
  { site: 'x', text: 'Good morning from the harbour.', draft: seen('A harbour in fog', 'ChatGPT Image 3. Nov. 2026.png'), tips: [['legal/ai-picture', '']] },
  { site: 'x', text: 'So schön kann der Marktplatz sein.', draft: seen('Ein Platz mit Bäumen', 'Gemini_Generated_Image_7x.png'), tips: [['legal/ai-picture', '']] },
  { site: 'x', text: 'Guten Morgen vom Hafen.', draft: seen('Ein Hafen im Nebel', 'Firefly Hafen im Nebel 1234.jpg'), tips: [['legal/ai-picture', '']] },
  { site: 'x', text: 'We are sorry about the wrong size, please send us a message.', draft: replied(team, ...service), tips: [['community/unsigned-reply', '']] },
  { site: 'x', text: 'The outage is being fixed.', draft: replied(team, ...service), tips: [['community/unsigned-reply', '']] },
  { site: 'x', text: 'Das tut uns leid, wir klären das.', draft: replied(team, ...service), tips: [['community/unsigned-reply', '']] },
  { site: 'x', text: 'Schreib uns bitte eine Nachricht mit der Bestellnummer.', draft: replied(team, ...service), tips: [['community/unsigned-reply', '']] },
  { site: 'x', text: 'Great post! 👏', draft: replied(undefined, 'Nice!'), tips: [['community/empty-reply', '']] },
  { site: 'x', text: 'Love this!', draft: replied(undefined, 'Awesome!', 'So true'), tips: [['community/empty-reply', '']] },
  { site: 'x', text: 'Super Beitrag!', draft: replied(undefined, 'Klasse 👍'), tips: [['community/empty-reply', '']] },
  { site: 'x', text: 'Volle Zustimmung 👏', draft: replied(undefined, 'Danke fürs Teilen!', 'Genau'), tips: [['community/empty-reply', '']] },
];
