import { foundIn, recordsOf, valueOf } from '../json';
import { kind, type Found } from '../kind';
import { plain, unescape } from '../markup';
import { list, some, text, thing, time } from '../values';

/**
 * flickr, "Your flickr data": `photo_23425673160.json`, a file a picture with `id`, `name`, `description`, `date_taken`, `date_imported` (UTC),
 * `photopage`, `tags`, `privacy`; `account_profile.json` names the account. Shape after https://github.com/tagspaces/flickr-export-organizer
 * and a whole record that the owner of https://www.flickr.com/photos/boris/2634391576/ published.
 */
export default kind({
  parts: {
    photos: /^[\s\uFEFF]*\{\s*"id"\s*:[\s\S]*?"(?:date_imported|photopage)"\s*:/,
    account: /^[\s\uFEFF]*\{[\s\S]{0,600}?"nsid"\s*:/,
  },
  needs: ['photos'],
  how: {
    en: 'Settings, Your flickr data, Request my flickr data. The zip with the account data is enough; the pictures are not needed.',
    de: 'Einstellungen, Deine Flickr-Daten, Daten anfordern. Das Zip mit den Kontodaten genügt; die Bilder braucht es nicht.',
    help: 'https://www.flickrhelp.com/hc/en-us/articles/4404079675156',
  },
  async *read({ photos, account }) {
    const own = thing(await valueOf(account[0]));
    const name = some(own['screen_name']) ?? some(own['real_name']);
    for (const part of photos) yield* foundIn(recordsOf(part), (value) => postOf(thing(value), name));
  },
});

function postOf(photo: Readonly<Record<string, unknown>>, account: string | undefined): Found {
  const at = time(photo['date_imported']);
  const title = unescape(text(photo['name']));
  // For friends, family or nobody.
  if (/^(?:private|friend|family)/i.test(text(photo['privacy']))) return { not: 'not posted', about: title, at };
  const tags = list(photo['tags']).map((tag) => some(thing(tag)['tag']) ?? text(tag)).filter(Boolean);
  return {
    site: 'flickr', account, number: some(photo['id']), kind: 'post', at, text: plain(text(photo['description'])), fields: { title, ...(tags.length > 0 && { tags: tags.join(', ') }) },
    media: [{ kind: 'image', alt: { state: 'unknown' } }], url: some(photo['photopage']),
  };
}
