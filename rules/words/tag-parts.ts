/** Beginnings that say something else, or nothing, without what follows the hyphen: #Non-Profit is no #Non. Lower case, sorted. */
export const needsItsRest: ReadonlySet<string> = new Set([
  'all', 'anti', 'bad', 'end', 'feel', 'first', 'four', 'full', 'half', 'have', 'high', 'inter', 'know', 'long', 'low', 'mid', 'multi',
  'must', 'neo', 'new', 'non', 'not', 'one', 'open', 'pre', 'pro', 'pseudo', 'quasi', 'san', 'sankt', 'second', 'self', 'semi', 'short',
  'sub', 'third', 'three', 'two', 'ultra', 'vize', 'well', 'work',
]);

/** Small words that make a phrase of what they join: #Start-up, #Made-in-Germany, #Tag-der-Vereine. Nobody means the first word alone. Lower case, sorted. */
export const joins: ReadonlySet<string> = new Set([
  'am', 'and', 'auf', 'aus', 'away', 'back', 'be', 'bei', 'by', 'das', 'dem', 'den', 'der', 'des', 'die', 'do', 'down', 'for', 'für', 'how', 'im', 'in', 'mit', 'of', 'off', 'ohne', 'on', 'or', 'out', 'over',
  'the', 'to', 'und', 'up', 'vom', 'von', 'zum', 'zur',
]);

/** What stays of English contractions before the apostrophe; "#Citi's" is none, "#Let's" is. Lower case, sorted. */
export const contracted: ReadonlySet<string> = new Set([
  'he', 'here', 'how', 'it', 'let', 'she', 'that', 'there', 'what', 'when', 'where', 'who', 'why',
]);

/** Words after which # and digits are a number, not a tag: "Ticket #4711". Endings, so that "Startnummer" counts. */
export const numbered: readonly string[] = [
  'apt', 'apt.', 'ausgabe', 'band', 'beitrag', 'bestellung', 'blog', 'booth', 'bug', 'bus', 'case', 'chapter', 'code', 'color', 'colour',
  'day', 'edition', 'ep', 'episode', 'fall', 'farbe', 'flight', 'flug', 'folge', 'foto', 'gate', 'gleis', 'heft', 'hex', 'id', 'invoice',
  'issue', 'item', 'kapitel', 'line', 'linie', 'los', 'lot', 'model', 'modell', 'newsletter', 'no', 'no.', 'nr', 'nr.', 'number',
  'nummer', 'order', 'page', 'part', 'photo', 'pin', 'platz', 'podcast', 'post', 'pr', 'raum', 'rechnung', 'room', 'route', 'run',
  'seite', 'stand', 'suite', 'tag', 'teil', 'ticket', 'tisch', 'tor', 'track', 'unit', 'video', 'vol', 'vol.', 'volume', 'vorgang',
  'week', 'woche', 'zimmer',
];
