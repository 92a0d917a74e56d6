import type { Plugin } from 'vite';

type Piece = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>;

/**
 * Leaves the page's script the values of facts alone: their sources, dates and notes, and what a site's terms say, are shown
 * on Takt's own pages only, and would be most of a site's weight.
 */
export function lightFacts(): Plugin {
  return {
    name: 'light-facts',
    enforce: 'post',
    transform: {
      filter: { id: /\/rules\/sites\/[^/]+\.ts$/ },
      handler(code) {
        const cuts: [start: number, end: number, text: string][] = [];
        collect(this.parse(code) as unknown as Piece, cuts);
        const light = cuts.sort((a, b) => b[0] - a[0]).reduce((text, [start, end, put]) => text.slice(0, start) + put + text.slice(end), code);
        return { code: light, map: null };
      },
    },
  };
}

function collect(piece: Piece, cuts: [number, number, string][]): void {
  if (isKey(piece, 'terms')) {
    cuts.push([piece.start, piece.end, 'terms: undefined']);
    return;
  }
  if (piece.type === 'CallExpression' && (piece.callee as Piece).name === 'fact') {
    const [, , source, from] = piece.arguments as Piece[];
    const confidence = ((from?.properties ?? []) as Piece[]).find((one) => isKey(one, 'confidence'))?.value as Piece | undefined;
    if (source && from && confidence) cuts.push([source.start, from.end, `'', { confidence: ${JSON.stringify(confidence.value)} }`]);
    return;
  }
  for (const inner of Object.values(piece).flat()) if (isPiece(inner)) collect(inner, cuts);
}

function isPiece(value: unknown): value is Piece {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isKey(piece: Piece, name: string): boolean {
  return piece.type === 'Property' && (piece.key as Piece).name === name;
}
