/** What stands in brackets where something is still to come; no words that label a post ("[Event]"). Lower case, sorted. */
export const slots: readonly string[] = [
  'adresse', 'anzahl', 'author', 'autor', 'autorin', 'betrag', 'bildunterschrift', 'caption', 'city', 'client', 'company', 'customer', 'date', 'datum', 'e-mail-adresse',
  'emoji', 'firma', 'firmenname', 'firstname', 'fname', 'gast', 'guest', 'hashtag', 'hashtags', 'job title', 'jobtitel', 'kunde', 'kundenname', 'link', 'nachname', 'name',
  'name surname', 'number', 'ort', 'photo credit', 'place', 'preis', 'price', 'product', 'produkt', 'produktname', 'quote', 'referent', 'referentin', 'speaker', 'stadt', 'stellenbezeichnung', 'surname', 'tbd', 'telefon',
  'telefonnummer', 'text', 'thema', 'time', 'titel', 'title', 'topic', 'uhrzeit', 'url', 'venue', 'veranstaltungsort', 'vorname', 'vorname nachname', 'website', 'zahl', 'zitat',
];

/** Pictures and sounds: "[Bild]" also marks where something is shown in a transcript, "[BILD]" and "[Bild einfügen]" do not. Sorted. */
export const shown: readonly string[] = ['bild', 'bilder', 'film', 'foto', 'fotos', 'grafik', 'image', 'logo', 'photo', 'picture', 'video'];

/** Sentences that templates begin with. Lower case, sorted. */
export const fillers: readonly string[] = ['asdf', 'asdfasdf', 'asdfgh', 'asdfghjkl', 'dolor sit amet', 'lorem ipsum', 'qwertz', 'qwertzuiop'];
