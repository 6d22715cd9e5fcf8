import type { Outline, OutlineAction } from './outline';

/*
 * A plan as rows of a word processor's table: cells of paragraphs, with the marks that stand before them kept apart,
 * since one layout types them and another draws them by itself.
 */

export interface Paragraph {
  readonly text: string;
  readonly mark: { readonly kind: 'bullet' } | { readonly kind: 'label'; readonly label: string } | null;
}

export type TableCells = readonly [readonly Paragraph[], readonly Paragraph[], readonly Paragraph[]];

export type TableRow =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'section'; readonly section: number; readonly text: string }
  | { readonly kind: 'header' | 'action' | 'continued'; readonly section: number; readonly cells: TableCells };

const plain = (text: string): Paragraph => ({ text, mark: null });

/** Where the RSP line stands: in a paragraph of its own, or behind the title. */
export type RspPlace = 'own paragraph' | 'behind the title';

export function tableRows(outline: Outline, rsp: RspPlace = 'own paragraph'): readonly TableRow[] {
  return [
    { kind: 'title', text: outline.title },
    ...outline.sections.flatMap(({ title, headers, actions }, index): TableRow[] => {
      const section = index + 1;
      const [first, second, third] = headers.map((header) => [plain(header.replaceAll('\n', ' '))]);
      return [
        { kind: 'section', section, text: title },
        { kind: 'header', section, cells: [first!, second!, third!] },
        ...actions.map((action): TableRow => ({ kind: 'action', section, cells: cellsOf(action, rsp) })),
      ];
    }),
  ];
}

function cellsOf({ label, title, rsp, listings, kpis }: OutlineAction, place: RspPlace): TableCells {
  const own = place === 'own paragraph' || rsp === null;
  const lines = own ? title : [...title.slice(0, -1), `${title.at(-1)!} ${rsp}`];
  return [
    [
      ...lines.map((text, index): Paragraph => ({ text, mark: index === 0 ? { kind: 'label', label } : null })),
      ...(own && rsp !== null ? [plain(rsp)] : []),
    ],
    listings.map((text): Paragraph => ({ text, mark: { kind: 'bullet' } })),
    kpis.map(plain),
  ];
}

/** Where a page ends within a row: between two listings, in the middle of one, or within a see-also. */
export type Cut = 'between listings' | 'in a listing' | 'in a see-also';

/**
 * Pages of so many rows: the header stands again at the top of each, and where a cut is told the row at the end
 * of a page goes on below it, in a row whose action cell is empty.
 */
export function breakPages(rows: readonly TableRow[], every: number, cut: Cut | null): readonly TableRow[] {
  let count = 0;
  return rows.flatMap((row, index): readonly TableRow[] => {
    if (row.kind !== 'action' || ++count % every !== 0) return [row];
    const header = rows
      .slice(0, index)
      .filter(({ kind }) => kind === 'header')
      .at(-1)!;
    const cells = cut && cutCells(row.cells, cut);
    if (cells) return [{ ...row, cells: cells[0] }, header, { ...row, kind: 'continued', cells: cells[1] }];
    return rows[index + 1]?.kind === 'action' ? [row, header] : [row];
  });
}

function cutCells([action, listings, kpis]: TableCells, cut: Cut): readonly [TableCells, TableCells] | null {
  const half = Math.floor(listings.length / 2);
  if (cut === 'between listings') {
    return half > 0
      ? [
          [action, listings.slice(0, half), kpis],
          [[], listings.slice(half), []],
        ]
      : null;
  }
  const at = listings.findIndex(({ text }) => cutPlace(text, cut) > 0);
  if (at < 0) return null;
  const { text, mark } = listings[at]!;
  const place = cutPlace(text, cut);
  return [
    [action, [...listings.slice(0, at), { text: text.slice(0, place).trimEnd(), mark }], kpis],
    [[], [plain(text.slice(place).trimStart()), ...listings.slice(at + 1)], []],
  ];
}

/** Where a text is cut: at the space past its middle, or past the first reference of its see-also; -1 where it is too short. */
function cutPlace(text: string, cut: Cut): number {
  const seeAlso = text.indexOf('(See also');
  if (cut === 'in a see-also') return seeAlso < 0 ? -1 : text.indexOf(' ', seeAlso + '(See also '.length);
  const body = seeAlso < 0 ? text : text.slice(0, seeAlso).trimEnd();
  return body.length < 20 ? -1 : body.indexOf(' ', body.length / 2);
}
