/** What stands in brackets where something is still to come; no words that label a post ("[Event]"). Lower case, sorted. */
export const slots: readonly string[] = [
  'adresse', 'anzahl', 'author', 'autor', 'autorin', 'betrag', 'bildunterschrift', 'caption', 'company', 'company name', 'customer', 'date', 'datum', 'event name', 'firma', 'firmenname', 'first name', 'firstname', 'gast', 'guest', 'hashtag', 'hashtags', 'job title', 'jobtitel', 'last name', 'link',
  'nachname', 'name', 'name surname', 'number', 'ort', 'place', 'preis', 'price', 'product name', 'produktname', 'quote', 'referent', 'referentin', 'speaker', 'stadt', 'stellenbezeichnung', 'surname', 'tbd', 'telefonnummer', 'text', 'thema', 'time', 'titel', 'title', 'topic', 'uhrzeit', 'url',
  'venue', 'veranstaltungsort', 'vorname', 'vorname nachname', 'website', 'zahl', 'zitat',
];

/** Pictures and sounds: "[Bild]" also marks where something is shown in a transcript, "[BILD]" and "[Bild einfügen]" do not. Sorted. */
export const shown: readonly string[] = ['bild', 'bilder', 'film', 'foto', 'fotos', 'grafik', 'image', 'logo', 'photo', 'picture', 'video'];

/** Sentences that templates begin with. Lower case, sorted. */
export const fillers: readonly string[] = ['asdf', 'asdfasdf', 'asdfgh', 'asdfghjkl', 'dolor sit amet', 'lorem ipsum', 'qwertz', 'qwertzuiop'];
