import { kind, Trouble, type Found } from '../kind';
import { unescape } from '../markup';
import { textOf } from '../text';
import { time } from '../values';

/**
 * Pinterest, "Request your data": one or more web pages, each pin from a link `https://www.pinterest.com/pin/…` on, then lines
 * `<br>Title: …, <br>Details: …, … <br>Created at: 2017/02/13 15:35:01 <br>Is a repin: True`, with "No data" for what is empty.
 * Shape after https://github.com/ChowSinWon/pinterest-export-parser.
 */
export default kind({
  parts: { pins: /<a href="https:\/\/www\.pinterest\.[a-z.]{2,6}\/pin\/\d{1,25}\/?"[^>]{0,200}>[\s\S]{0,400}?<br>\s{0,20}Title:|<h1[^>]{0,200}>Pins<\/h1>/i },
  needs: ['pins'],
  how: {
    en: 'Settings, Privacy and data, Request your data. The web pages in it are what Takt reads.',
    de: 'Einstellungen, Datenschutz und Daten, Daten anfordern. Takt liest die Webseiten darin.',
  },
  async *read({ pins }) {
    for (const part of pins) {
      let held = '';
      for await (const piece of textOf(part.open())) {
        held += piece;
        const parts = held.split(start);
        held = parts.pop() ?? '';
        for (const pin of parts) yield* pinOf(pin);
        if (held.length > 400_000) throw new Trouble('too long', part.path);
      }
      yield* pinOf(held);
    }
  },
});

/** Before the link a pin begins with. */
const start = /(?=<a href="https:\/\/www\.pinterest\.[a-z.]{2,6}\/pin\/\d{1,25}\/?"[^>]{0,200}>[^<]{0,400}<\/a>\s{0,20}<br>\s{0,20}Title:)/i;

function* pinOf(markup: string): Generator<Found> {
  const [, url = '', number = ''] = /^<a href="(https:\/\/www\.pinterest\.[a-z.]{2,6}\/pin\/(\d+)\/?)"/i.exec(markup) ?? [];
  if (number === '') return;
  const said = (name: string) => {
    const value = unescape((new RegExp(`<br>\\s{0,20}${name}:\\s{0,20}([\\s\\S]{0,5000}?),?\\s{0,20}(?=<br>|<h1|$)`, 'i').exec(markup)?.[1] ?? '').replace(/<[^>]{0,1000}>/g, '')).trim();
    return value === 'No data' ? '' : value;
  };
  const at = time(said('Created at'));
  const [title, details, link, alt] = [said('Title'), said('Details'), said('Canonical Link'), said('Alt Text')];
  if (said('Is a repin') === 'True') return yield { not: 'repost', about: title || details, at };
  if (said('Private') === 'True' || said('Alive') === 'False') return yield { not: 'not posted', about: title || details, at };
  yield {
    site: 'pinterest', account: said('Username') || undefined, number, kind: 'post', at, text: details, fields: { ...(title && { title }), ...(link && { link }) },
    media: [{ kind: said('Is Video') === 'True' ? 'video' : 'image', alt: alt ? { state: 'present', text: alt } : { state: 'missing' } }], url,
  };
}
