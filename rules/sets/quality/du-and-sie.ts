import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { findAddress, type AddressWord } from '../../text/address';

const looked = 10;
const most = 8;

export default rule({
  codes: ['QUA-08'],
  gravity: 'warning',
  strength: 'practice',
  moment: 'pause',
  needs: ['text', 'history', 'account', 'profile'],
  languages: ['de'],
  check({ parsed, profile, past, site: here, account }): readonly Finding[] {
    // Orders and "Ihre" address people as clearly as the pronouns do.
    const found = findAddress(parsed.prose);
    const [du, sie] = [found.filter(({ form }) => form === 'du'), found.filter(({ form }) => form === 'Sie')];
    const [one, other] = [du[0], sie[0]];
    if (one && other) {
      // The rarer form is the slip; if they are even, the later one.
      const slip = du.length === sie.length ? later(one, other) : du.length < sie.length ? one : other;
      return [{ at: slip.at, with: { du: one.text, sie: other.text } }];
    }
    const used = one ?? other;
    const usual = profile.address === undefined ? habit(past.filter((post) => post.site === here && (!account || !post.account || post.account === account)).map(({ excerpt }) => excerpt)) : profile.address === 'Sie' ? 'Sie' : 'du';
    if (!used || usual === undefined || usual === used.form) return [];
    return [{ at: used.at, sure: false, variant: usual === 'Sie' ? 'usually sie' : 'usually du', with: { word: used.text } }];
  },
});

function later(a: AddressWord, b: AddressWord): AddressWord {
  return a.at[0] > b.at[0] ? a : b;
}

/** The form of at least eight of the last ten posts that address anybody. */
function habit(excerpts: readonly string[]): 'du' | 'Sie' | undefined {
  const forms = excerpts.flatMap((excerpt) => findAddress(excerpt)[0]?.form ?? []).slice(0, looked);
  return (['du', 'Sie'] as const).find((form) => forms.filter((one) => one === form).length >= most);
}

export const sources: Sources = [{ title: { en: 'House rule: each community has its form of address', de: 'Hausregel: Jede Community hat ihre Anrede' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'Du and Sie in one post',
    why: 'The post says “{du}” here and “{sie}” there; readers do not know who is meant.',
    look: 'Choose one form.',
    variants: {
      'usually sie': { title: '“{word}”? You usually say Sie here', why: 'Your readers on this account are used to the formal address.', look: 'Leave it if you mean it.' },
      'usually du': { title: '“{word}”? You usually say du here', why: 'Your readers on this account are used to the informal address.', look: 'Leave it if you mean it.' },
    },
  },
  de: {
    title: 'Du und Sie in einem Beitrag',
    why: 'Einmal steht hier „{du}“, einmal „{sie}“; so weiß niemand, wer gemeint ist.',
    look: 'Entscheide dich für eine Anrede.',
    variants: {
      'usually sie': { title: '„{word}“? Sonst wird hier gesiezt', why: 'Dein Publikum in diesem Konto ist das Sie gewohnt.', look: 'Lass es so, wenn du es so meinst.' },
      'usually du': { title: '„{word}“? Sonst wird hier geduzt', why: 'Dein Publikum in diesem Konto ist das Du gewohnt.', look: 'Lass es so, wenn du es so meinst.' },
    },
  },
};

const formal = { profile: { address: 'Sie' } } as const;
const informal = { profile: { address: 'ihr' } } as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Join us on Saturday 28 November at the mill. Sie sehen, we speak both.' },
      { text: 'Your seat is booked, and so is ours.', draft: formal },
      { text: 'Café du Monde opens on Monday, and you are invited to the town hall.', draft: informal },
    ],
    bad: [
      { text: 'Habt ihr Lust? Dann melden Sie sich.', at: 'Sie', draft: { language: 'de' } },
      { text: 'Wir haben wieder offen. Bringen Sie Ihre Kinder mit.', at: 'Sie', draft: { language: 'de', ...informal } },
      { text: 'Wir haben wieder offen. Bring deine Kinder mit.', at: 'deine', draft: { language: 'de', ...formal } },
    ],
  },
  de: {
    good: [
      'Habt ihr euch angemeldet? Meldet euch bitte bis Freitag.',
      'Die Chefin geht. Sie war zwölf Jahre hier. Wir danken ihr, und ihr wisst, warum: Kommt vorbei!',
      'Bitte melden Sie sich. Auf dem Schild steht „Du bist willkommen“, und das Café du Soleil kocht.',
      'Du oder Sie? Bei uns im Haus wird geduzt, am Schalter sagen wir lieber Sie.',
      { text: 'Wie geht es Ihnen? Schreiben Sie uns.', draft: formal },
    ],
    bad: [
      { text: 'Habt ihr euch angemeldet? Bitte melden Sie sich.', at: 'Sie' },
      { text: 'Ihr seid herzlich eingeladen, wir freuen uns auf Ihren Besuch.', at: 'Ihren' },
      { text: 'Sichern Sie sich Ihren Platz. Wir freuen uns auf dich!', at: 'dich' },
      { text: 'Wir suchen Menschen wie dich. Bewirb dich jetzt, wir melden uns bei Ihnen.', at: 'Ihnen' },
      { text: 'Wir haben wieder offen. Bring deine Kinder mit.', at: 'deine', draft: formal },
    ],
  },
};
