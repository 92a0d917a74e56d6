/** What stands in brackets where something is still to come; no words that label a post ("[Event]"). Lower case, sorted. */
export const slots: readonly string[] = [
  'address', 'adresse', 'anzahl', 'author', 'autor', 'autorin', 'betrag', 'bildnachweis', 'bildunterschrift', 'caption', 'city', 'client', 'client name', 'company', 'company name', 'customer', 'customer name', 'date', 'date and time', 'datum', 'datum und uhrzeit', 'discount code', 'e-mail-adresse',
  'email', 'emoji', 'event name', 'firma', 'firmenname', 'first name', 'firstname', 'fname', 'fotograf', 'fotografin', 'gast', 'guest', 'handle', 'hashtag', 'hashtags', 'job title', 'jobtitel', 'kunde', 'kundenname', 'kundin', 'last name', 'link', 'lname', 'monat', 'month', 'nachname', 'name',
  'name surname', 'number', 'ort', 'phone', 'phone number', 'photo credit', 'photographer', 'place', 'preis', 'price', 'product', 'product name', 'produkt', 'produktname', 'quote', 'rabattcode', 'referent', 'referentin', 'speaker', 'stadt', 'stellenbezeichnung', 'surname', 'tbd', 'telefon',
  'telefonnummer', 'text', 'thema', 'time', 'titel', 'title', 'topic', 'town', 'uhrzeit', 'url', 'username', 'venue', 'veranstaltungsort', 'vorname', 'vorname nachname', 'website', 'weekday', 'wochentag', 'zahl', 'zitat',
];

/** Pictures and sounds: "[Bild]" also marks where something is shown in a transcript, "[BILD]" and "[Bild einfügen]" do not. Sorted. */
export const shown: readonly string[] = ['bild', 'bilder', 'film', 'foto', 'fotos', 'grafik', 'image', 'logo', 'photo', 'picture', 'video'];

/** Sentences that templates begin with. Lower case, sorted. */
export const fillers: readonly string[] = ['asdf', 'asdfasdf', 'asdfgh', 'asdfghjkl', 'dolor sit amet', 'lorem ipsum', 'qwertz', 'qwertzuiop'];
