import { describe, expect, it } from 'vitest';

import { detectLanguage, makeDraft, parse } from '../../rules';

describe('the language of a draft', () => {
  it.each([
    ['We planted 120 trees with year five of North Primary today.', 'en'],
    ['Thanks @alice for the tour', 'en'],
    ['Read our #e-mail tips', 'en'],
    ['Heute haben wir mit der fünften Klasse 120 Bäume gepflanzt.', 'de'],
    ['Danke @alice für die Führung', 'de'],
    ['Unsere #E-Mail-Tipps und # Newsletter', 'de'],
    ['Das ist unser neues Video über Open Source und Cloud Computing', 'de'],
    ['Our German office in München is open', 'en'],
    ['Bonjour à tous, voici la nouvelle saison', 'other'],
    ['Hola, mañana abrimos la tienda en el centro', 'other'],
    ['Goedemorgen, we zijn vandaag open voor iedereen', 'other'],
    ['Hej, i dag öppnar vi klockan tio för alla', 'other'],
    ['Привет всем, мы открыты', 'other'],
    ['今日は', 'other'],
    ['', 'other'],
    ['😀 https://example.com #tag @name', 'other'],
    ['Party!', 'other'],
  ])('%j is %s', (text, language) => {
    expect(detectLanguage(parse(text))).toBe(language);
  });

  it('is the one given, when one is given', () => {
    expect(makeDraft({ site: 'x', text: 'Danke für alles', language: 'en' }).language).toBe('en');
    expect(makeDraft({ site: 'x', text: 'Danke für alles' }).language).toBe('de');
  });
});
