/** What stands in brackets where something is still to come. Lower case, sorted. */
export const slots: readonly string[] = [
  'adresse', 'betrag', 'caption', 'company', 'date', 'datum', 'event', 'firma', 'first name', 'firstname', 'hashtag', 'hashtags', 'last name', 'link', 'nachname', 'name', 'ort', 'place', 'preis', 'price',
  'stadt', 'city', 'tbd', 'text', 'time', 'titel', 'title', 'topic', 'thema', 'uhrzeit', 'url', 'vorname', 'website', 'zeit', 'zitat', 'quote',
];

/** Pictures and sounds: "[Bild]" also marks where something is shown in a transcript, "[BILD]" and "[Bild einfügen]" do not. Sorted. */
export const shown: readonly string[] = ['bild', 'bilder', 'film', 'foto', 'fotos', 'grafik', 'image', 'logo', 'photo', 'picture', 'video'];

/** Sentences that templates begin with. Lower case, sorted. */
export const fillers: readonly string[] = ['asdf', 'asdfasdf', 'asdfgh', 'asdfghjkl', 'dolor sit amet', 'lorem ipsum', 'qwertz', 'qwertzuiop'];
