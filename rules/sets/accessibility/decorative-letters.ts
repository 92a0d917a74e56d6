import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { findDecorated, firstStretch, undecorate } from '../../text/decorative';
import { inFields, sentences } from '../../text/in-fields';

export default rule({
  codes: ['A11Y-04'],
  gravity: 'warning',
  strength: 'standard',
  moment: 'pause',
  needs: ['text'],
  check({ fields }) {
    return inFields(fields, sentences, ({ text }): Finding[] => {
      const found = findDecorated(text);
      const at = firstStretch(text, found);
      // One tip for all of them: nobody wants to press the same button five times.
      return at ? [{ at, fix: undecorate(text, found) }] : [];
    });
  },
});

export const sources: Sources = [
  { title: { en: 'WCAG 2.2, technique H86', de: 'WCAG 2.2, Technik H86' }, url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H86', date: '2023', kind: 'standard' },
  { title: { en: 'stolperfrei.digital and a2i.co.uk: letters of mathematics in a screen reader', de: 'stolperfrei.digital und a2i.co.uk: mathematische Buchstaben im Screenreader' }, date: '2025', kind: 'practice' },
  { title: 'mass.gov: Social Media Post Accessibility', date: '2025', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'These letters are not letters',
    why: 'Screen readers skip them or spell out "mathematical bold capital N", and no search finds them.',
    look: 'Let words and line breaks do the emphasis.',
    fix: 'Write plain letters',
  },
  de: {
    title: 'Das sind keine echten Buchstaben',
    why: 'Vorleseprogramme überspringen sie oder sagen „mathematisches fettes N“, und keine Suche findet sie.',
    look: 'Betone mit Worten und Absätzen.',
    fix: 'Normale Buchstaben setzen',
  },
};

export const examples: Examples = {
  en: {
    good: [
      'New book, out today™. 3½ stars, 20 °C, the 2ⁿᵈ part follows.',
      'For all 𝑥 ∈ ℝ: 𝑓(𝑥) = 𝑚𝑥 + 𝑏, said Mlle Curie.',
      '東京タワー ＯＰＥＮ 10:00',
      'She says [ˈʀɪŋ], we say ring. Blood group 🅱️ wanted. ① Come ② Give',
      'Cafe\u0301 Noe\u0308l, résumé and naïve: accents are fine.',
    ],
    bad: [
      { text: '𝗡𝗲𝘄 𝗯𝗼𝗼𝗸 out today', at: '𝗡𝗲𝘄 𝗯𝗼𝗼𝗸', fixed: 'New book out today' },
      { text: 'Our ⓑⓘⓖ sale, ＶＥＲＹ big', at: 'ⓑⓘⓖ', fixed: 'Our big sale, VERY big' },
      { text: 'ᴏᴜʀ ɴᴇᴡ ʙᴏᴏᴋ is here', at: 'ᴏᴜʀ ɴᴇᴡ ʙᴏᴏᴋ', fixed: 'our new book is here' },
      { text: 'Only o\u0336l\u0336d\u0336 new prices', at: 'o\u0336l\u0336d\u0336', fixed: 'Only old new prices' },
      { text: 'That was ˢᵘᵖᵉʳ and 🅵🆁🅴🅴', at: 'ˢᵘᵖᵉʳ', fixed: 'That was super and FREE' },
      { text: '#𝓝𝓮𝔀𝓑𝓸𝓸𝓴 of the week', at: '𝓝𝓮𝔀𝓑𝓸𝓸𝓴', fixed: '#NewBook of the week' },
    ],
  },
  de: {
    good: [
      'Neu im Laden, 3½ Sterne, 20 °C, M² statt m³. Marke™ und ®.',
      'Für alle 𝑥 ∈ ℝ gilt 𝑓(𝑥) = 𝑚𝑥 + 𝑏.',
      'Im 1ᵉʳ und 2ᵉᵐᵉ Arrondissement, bei Mˡˡᵉ Dupont',
      'Blutgruppe 🅰️ gesucht. ① Kommen ② Spenden ③ Kuchen essen',
      'Die A\u0308pfel sind reif: zerlegte Umlaute sind in Ordnung.',
    ],
    bad: [
      { text: '𝓝𝓮𝓾 𝓲𝓶 𝓛𝓪𝓭𝓮𝓷', at: '𝓝𝓮𝓾 𝓲𝓶 𝓛𝓪𝓭𝓮𝓷', fixed: 'Neu im Laden' },
      { text: 'Unser #Tipp: 𝗡𝗲𝘂!', at: '𝗡𝗲𝘂', fixed: 'Unser #Tipp: Neu!' },
      { text: 'Ｓｏｍｍｅｒ im Laden und ᴡɪɴᴛᴇʀ am Fenster', at: 'Ｓｏｍｍｅｒ', fixed: 'Sommer im Laden und winter am Fenster' },
      { text: 'Statt t\u0336e\u0336u\u0336e\u0336r\u0336 jetzt günstig', at: 't\u0336e\u0336u\u0336e\u0336r\u0336', fixed: 'Statt teuer jetzt günstig' },
      { text: '🅽🅴🆄 und 𝒷ℯ𝓈𝓈ℯ𝓇', at: '🅽🅴🆄', fixed: 'NEU und besser' },
    ],
  },
};
