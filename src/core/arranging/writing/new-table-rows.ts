import { actionsOf, type Action, type Plan, type Section } from '../../plan/model';
import { findCell, type Grid } from '../../sheet/grid';
import type { Outline, Placed, PlacedSection } from '../outline/outline';
import type { CellsOf, NewRow } from '../rows/order';
import type { NewRows } from '../rows/section-rows';
import { findWrittenNumber, numberLike } from './headings';
import { markLike } from './marks';

/** Rows for what is new, in the form that its neighbours have. */
export function makeTableRows(grid: Grid, plan: Plan, { sections }: Outline, cellsOf: CellsOf): NewRows {
  return {
    action: (placed, own) => makeAction(grid, plan, placed, own),
    section: (own) => {
      const index = sections.indexOf(own);
      const near = [...sections.slice(0, index).reverse(), ...sections.slice(index)];
      const model = near.find(({ section }) => section !== null)!.section!;
      return makeSection(grid, model, own, cellsOf);
    },
  };
}

function makeAction(grid: Grid, plan: Plan, placed: Placed, { number, actions }: PlacedSection): NewRow {
  const model = neighbour(placed, actions) ?? actionsOf(plan)[0];
  if (!model) {
    const column = plan.shape.columns.action ?? plan.shape.columns.label ?? 0;
    const mark = placed.label === null ? '' : `${placed.label}) `;
    return { cells: [{ column, text: `${mark}${placed.title}`.trim() }], like: null };
  }
  const { labelSource: label, titleSource: title } = model;
  const mark = markLike(model, { label: placed.label, section: number });
  const like = model.rows[0] ?? null;
  const isApart = mark !== '' && label.at.column !== title.at.column && title.text !== '';
  if (isApart) {
    const cells = [
      { column: label.at.column, text: mark },
      { column: title.at.column, text: placed.title },
    ];
    return { cells: cells.filter(({ text }) => text !== ''), like };
  }
  const column = mark === '' ? title.at.column : label.at.column;
  const between = findCell(grid, label.at)?.text.slice(label.end, title.start) ?? '';
  const gap = label.at.row === title.at.row && /^\s+$/.test(between) ? between : ' ';
  return { cells: [{ column, text: mark && placed.title ? mark + gap + placed.title : mark + placed.title }], like };
}

/** The nearest action that was there: before it, or else behind. */
function neighbour(placed: Placed, actions: readonly Placed[]): Action | null {
  const index = actions.indexOf(placed);
  const near = [...actions.slice(0, index).reverse(), ...actions.slice(index)];
  return near.find(({ action }) => action !== null)?.action ?? null;
}

/** A heading and the rows down to the header row, like another section's. */
function makeSection(grid: Grid, model: Section, own: PlacedSection, cellsOf: CellsOf): readonly NewRow[] {
  const first = model.headers[0]?.at.row ?? model.source.at.row;
  let last = Math.max(first, model.source.at.row);
  while (model.headers.some(({ at }) => at.row === last + 1)) last++;
  const rows = Array.from({ length: last - model.source.at.row + 1 }, (_, index) => model.source.at.row + index);
  const copies = rows.map((row): NewRow => ({ cells: cellsOf(row), like: row }));
  if (model.source.text === '') {
    const heading = { column: model.source.at.column, text: `${own.number}. ${own.title}` };
    return [{ cells: [heading], like: null }, ...copies];
  }
  return [{ cells: headingLike(grid, model, own), like: model.source.at.row }, ...copies.slice(1)];
}

function headingLike(grid: Grid, model: Section, { number, title }: PlacedSection): NewRow['cells'] {
  const { column } = model.source.at;
  const place = findWrittenNumber(model);
  const text = findCell(grid, model.source.at)?.text ?? '';
  if (!place) return [{ column, text: title }];
  const before = text.slice(0, place.start) + numberLike(place.text, number);
  const sign = /^[\s.):–—-]*/.exec(text.slice(place.end))![0];
  const isTitleApart = text.slice(place.end + sign.length).trim() === '';
  const second = grid.cells.find((cell) => cell.row === model.source.at.row && cell.column > column);
  if (isTitleApart && second)
    return [
      { column, text: before + sign },
      { column: second.column, text: title },
    ];
  return [{ column, text: `${before}${isTitleApart ? ': ' : sign}${title}` }];
}
