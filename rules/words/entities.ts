/** HTML names that end up in posts, and what they stand for. Sorted by sign. */
export const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß',
  agrave: 'à', aacute: 'á', acirc: 'â', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', iacute: 'í', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', uacute: 'ú',
  euro: '€', pound: '£', copy: '©', reg: '®', trade: '™', bull: '•', middot: '·', hellip: '…', ndash: '–', mdash: '—', deg: '°', times: '×', sect: '§', rarr: '→',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»',
};
