import { withoutLabels } from '../plan/facts';
import { countedInPlaceOf, nameOf } from '../plan/labels';
import { namesInSequence, relabelOutline, type Outline } from '../plan/outline';
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

/* The annex layout in its varieties: one row per action, the paragraphs of a cell as its lines. */

interface AnnexWay extends Partial<WritingStyle>, Placing {
  readonly rsp?: RspPlace;
  /** Rows of a page, where the header stands again; and how the row at its end goes on. */
  readonly pages?: { readonly every: number; readonly cut: Cut | null };
  readonly labelColumn?: { readonly header: string };
  /** Any change of a cell's text at the end. */
  readonly spoil?: (text: string) => string;
}

function annex(name: string, way: AnnexWay): SheetVariant {
  return {
    name,
    draw: (outline) => {
      const rows = tableRows(outline, way.rsp);
      const paged = way.pages ? breakPages(rows, way.pages.every, way.pages.cut) : rows;
      return placeRows(
        paged.map((row) => layOut(row, way)),
        way,
      );
    },
  };
}

function layOut(row: TableRow, way: AnnexWay): SheetRow {
  const style = { ...plainStyle, ...way };
  const spoil = way.spoil ?? ((text: string) => text);
  if (row.kind === 'title') return { kind: 'alone', text: spoil(row.text) };
  if (row.kind === 'section') return { kind: 'alone', text: spoil(style.heading(row.section, row.text)) };
  const texts = row.cells.map((cell) => spoil(typeParagraphs(cell, row.section, style).join('\n')));
  const kind = row.kind === 'header' ? 'header' : row.kind === 'action' ? 'action' : 'beneath';
  if (!way.labelColumn) return { kind, texts };
  const mark = row.cells[0][0]?.mark;
  const label = mark?.kind === 'label' ? labelStyles['a)'](mark.label).trim() : '';
  return { kind, texts: [row.kind === 'header' ? way.labelColumn.header : label, ...texts] };
}

const withoutLabelTexts = (variant: SheetVariant): SheetVariant =>
  renamed(
    { ...variant, expect: withoutLabels },
    (outline) => namesInSequence(outline),
    (outline, names) => relabelOutline(outline, names, true),
  );

/** The doubled labels beyond aa counted instead: bb → ab, cc → ac. */
function countedNames({ sections }: Outline): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ actions }, index) =>
      actions.flatMap(({ label }): [string, string][] => {
        const counted = countedInPlaceOf(label);
        return counted === null ? [] : [[nameOf(index + 1, label), nameOf(index + 1, counted)]];
      }),
    ),
  );
}

export const annexVariants: readonly SheetVariant[] = [
  annex('plain', {}),
  annex('start at D6', { start: { row: 5, column: 3 } }),
  annex('blank rows', { blankRows: 2 }),
  annex('a number before, a budget between, notes behind', {
    extra: [extraColumns.number, extraColumns.budget, extraColumns.notes],
  }),
  annex('who leads, between', { extra: [extraColumns.lead] }),
  annex('status behind', { extra: [extraColumns.status] }),
  annex('title and headings over the second column', { headingColumn: 1 }),
  annex('header of the KPI missing', { unnamedColumn: 2 }),
  annex('header of the actions missing', { unnamedColumn: 0 }),
  annex('header of the activities missing', { unnamedColumn: 1 }),
  annex('total at the end', { lastRow: totalRow }),
  annex('headers repeated', { pages: { every: 3, cut: null } }),
  annex('rows continued', { pages: { every: 2, cut: 'between listings' } }),
  annex('rows continued within a listing', { pages: { every: 2, cut: 'in a listing' } }),
  annex('rows continued within a see-also', { pages: { every: 2, cut: 'in a see-also' } }),
  annex('RSP behind the title', { rsp: 'behind the title' }),
  ...Object.entries(bullets).map(([name, bullet]) => annex(`bullet: ${name}`, { bullet })),
  annex('no bullets', { bullet: noBullet }),
  ...Object.entries(headingStyles).map(([name, heading]) => annex(`heading: ${name}`, { heading })),
  ...Object.entries(labelStyles).map(([name, label]) => annex(`label: ${name}`, { label })),
  annex('labels in a column of their own', { label: noLabel, labelColumn: { header: '' } }),
  annex('labels in a column headed No.', { label: noLabel, labelColumn: { header: 'No.' } }),
  withoutLabelTexts(annex('no labels', { label: noLabel })),
  withoutLabelTexts(annex('no labels, no bullets', { label: noLabel, bullet: noBullet })),
  renamed(annex('labels aa, ab', {}), countedNames, (outline, names) => relabelOutline(outline, names, true)),
  renamed(annex('labels aa, ab, references aa, bb', {}), countedNames, (outline, names) =>
    relabelOutline(outline, names, false),
  ),
  annex('no-break spaces', { spoil: (text) => text.replace(/ (?=[a-z(])/g, '\u00a0') }),
  annex('zero-width spaces', { spoil: (text) => text.replace(/ (?=[A-Z])/g, ' \u200b') }),
  annex('soft hyphens', { spoil: (text) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00ad') }),
  annex('CRLF line ends', { spoil: (text) => text.replaceAll('\n', '\r\n') }),
  annex('empty lines between paragraphs', { spoil: (text) => text.replaceAll('\n', '\n \n') }),
  annex('no bullets, empty lines', { bullet: noBullet, spoil: (text) => text.replaceAll('\n', '\n\n') }),
  annex('spaces at line ends', { spoil: (text) => `${text.replaceAll('\n', '  \n')}  ` }),
];
