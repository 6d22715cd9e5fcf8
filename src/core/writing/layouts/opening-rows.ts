import type { Plan, Section } from '../../plan/model';
import { formatPlace } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import type { DraftedRow } from './drafted-sheet';

/** The title, and what else stands above the first table, each text in a row. */
export function openingRows({ cells }: Grid, plan: Plan): readonly DraftedRow[] {
  const sections = plan.sections.map(({ source }) => source.at);
  const headers = plan.sections.flatMap((section) => section.headers.map(({ at }) => at.row));
  const first = Math.min(plan.shape.headerRow, ...headers);
  const { at: title, text } = plan.titleSource;
  const others = cells.filter(
    ({ row, column, text: own }) =>
      row < first &&
      own.trim() !== '' &&
      !(text !== '' && row === title.row && column === title.column) &&
      !sections.some((at) => at.row === row),
  );
  return [
    ...(text === '' ? [] : [{ look: 'title' as const, texts: [text], from: formatPlace(plan.sheet, title) }]),
    ...others.map((cell): DraftedRow => ({
      look: 'text',
      texts: [cell.text.trim()],
      from: formatPlace(plan.sheet, cell),
    })),
  ];
}

/** "1. Support trade", or the number alone. */
export function sectionName({ number, title }: Section): string {
  return title === '' ? String(number) : `${number}. ${title}`;
}
