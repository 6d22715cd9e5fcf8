import { withoutLabels } from '../plan/facts';
import { namesInSequence, relabelOutline } from '../plan/outline';
import { breakPages, tableRows, type Cut, type RspPlace, type TableRow } from '../plan/paragraphs';
import { extraColumns, placeRows, totalRow, type Placing, type SheetRow } from './sheet';
import { renamed, type SheetVariant } from './variant';
import {
  bullets,
  headingStyles,
  labelStyles,
  noBullet,
  noLabel,
  plainStyle,
  typeParagraphs,
  type WritingStyle,
} from './writing-style';

/*
 * What Excel makes of a table pasted from Word: a row for each paragraph, and a cell that has
 * fewer paragraphs than its neighbours merged down from its last one.
 */

interface PastedWay extends Partial<WritingStyle>, Placing {
  readonly rsp?: RspPlace;
  readonly pages?: { readonly every: number; readonly cut: Cut | null };
}

function pasted(name: string, way: PastedWay): SheetVariant {
  return {
    name,
    draw: (outline) => {
      const rows = tableRows(outline, way.rsp);
      const paged = way.pages ? breakPages(rows, way.pages.every, way.pages.cut) : rows;
      return placeRows(
        paged.flatMap((row) => layOut(row, { ...plainStyle, bullet: bullets.dot, ...way })),
        way,
      );
    },
  };
}

function layOut(row: TableRow, style: WritingStyle): readonly SheetRow[] {
  if (row.kind === 'title') return [{ kind: 'alone', text: row.text }];
  if (row.kind === 'section') return [{ kind: 'alone', text: style.heading(row.section, row.text) }];
  const columns = row.cells.map((cell) => typeParagraphs(cell, row.section, style));
  const height = Math.max(1, ...columns.map(({ length }) => length));
  const first = row.kind === 'header' ? 'header' : row.kind === 'action' ? 'action' : 'beneath';
  return Array.from({ length: height }, (_, index) => ({
    kind: index === 0 ? first : 'beneath',
    texts: columns.map((texts) => texts[index] ?? ''),
  }));
}

const withoutLabelTexts = (variant: SheetVariant): SheetVariant =>
  renamed(
    { ...variant, expect: withoutLabels },
    (outline) => namesInSequence(outline),
    (outline, names) => relabelOutline(outline, names, true),
  );

const word = bullets['dot and no-break spaces, as Word writes it'];

export const pastedVariants: readonly SheetVariant[] = [
  pasted('plain', {}),
  ...Object.entries(bullets).map(([name, bullet]) => pasted(`bullet: ${name}`, { bullet })),
  pasted('no bullets', { bullet: noBullet }),
  pasted('RSP behind the title', { rsp: 'behind the title' }),
  pasted('RSP behind the title, no bullets', { rsp: 'behind the title', bullet: noBullet }),
  withoutLabelTexts(pasted('no labels', { label: noLabel })),
  withoutLabelTexts(pasted('no labels, no bullets', { label: noLabel, bullet: noBullet })),
  withoutLabelTexts(pasted('no labels, RSP behind the title', { label: noLabel, rsp: 'behind the title' })),
  withoutLabelTexts(
    pasted('no labels, RSP behind the title, no bullets', {
      label: noLabel,
      rsp: 'behind the title',
      bullet: noBullet,
    }),
  ),
  withoutLabelTexts(
    pasted('no labels, no numbers of sections', { label: noLabel, heading: headingStyles['no number'] }),
  ),
  pasted('headers repeated', { pages: { every: 3, cut: null } }),
  pasted('rows continued', { pages: { every: 2, cut: 'between listings' } }),
  pasted('rows continued within a listing', { pages: { every: 2, cut: 'in a listing' } }),
  pasted('rows continued within a see-also', { pages: { every: 2, cut: 'in a see-also' } }),
  pasted('rows continued within a see-also, no bullets', {
    pages: { every: 2, cut: 'in a see-also' },
    bullet: noBullet,
  }),
  withoutLabelTexts(
    pasted('rows continued within a listing, no labels', {
      pages: { every: 2, cut: 'in a listing' }, label: noLabel, bullet: word,
    }), // prettier-ignore
  ),
  pasted('blank rows', { blankRows: 1 }),
  pasted('start at E9', { start: { row: 8, column: 4 } }),
  pasted('a number before, a budget between, notes behind', {
    extra: [extraColumns.number, extraColumns.budget, extraColumns.notes],
  }),
  pasted('who leads, between', { extra: [extraColumns.lead] }),
  pasted('status behind', { extra: [extraColumns.status] }),
  pasted('header of the KPI missing', { unnamedColumn: 2 }),
  pasted('header of the actions missing', { unnamedColumn: 0 }),
  pasted('header of the activities missing', { unnamedColumn: 1 }),
  pasted('title and headings over the second column', { headingColumn: 1 }),
  pasted('total at the end', { lastRow: totalRow }),
  ...Object.entries(headingStyles).map(([name, heading]) => pasted(`heading: ${name}`, { heading })),
  ...Object.entries(labelStyles).map(([name, label]) => pasted(`label: ${name}`, { label })),
  pasted('all at once', {
    start: { row: 2, column: 1 }, bullet: word, rsp: 'behind the title', blankRows: 1,
    extra: [extraColumns.number, extraColumns.notes], pages: { every: 2, cut: 'in a see-also' }, lastRow: totalRow,
    heading: headingStyles['GOAL and number'],
  }), // prettier-ignore
];
