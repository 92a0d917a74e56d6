/** What stands in brackets where something is still to come; no words that label a post ("[Event]"). Lower case, sorted. */
export const slots: readonly string[] = [
  'adresse', 'betrag', 'company', 'company name', 'date', 'datum', 'event name', 'firma', 'firmenname', 'first name', 'firstname', 'hashtag', 'job title', 'jobtitel', 'last name', 'link',
  'nachname', 'name', 'ort', 'place', 'preis', 'price', 'product name', 'produktname', 'stadt', 'stellenbezeichnung', 'tbd', 'telefonnummer', 'text', 'time', 'titel', 'title', 'uhrzeit', 'url',
  'venue', 'veranstaltungsort', 'vorname', 'website',
];

/** Pictures and sounds: "[Bild]" also marks where something is shown in a transcript, "[BILD]" and "[Bild einfügen]" do not. Sorted. */
export const shown: readonly string[] = ['bild', 'bilder', 'film', 'foto', 'fotos', 'grafik', 'image', 'logo', 'photo', 'picture', 'video'];

/** Sentences that templates begin with. Lower case, sorted. */
export const fillers: readonly string[] = ['asdf', 'asdfasdf', 'asdfgh', 'asdfghjkl', 'dolor sit amet', 'lorem ipsum', 'qwertz', 'qwertzuiop'];
