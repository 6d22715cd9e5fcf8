import { actionsOf, type Action, type Plan } from '../../plan/model';
import type { Grid } from '../../sheet/grid';
import type { Merged } from '../merging';
import type { Outline, Placed, PlacedSection } from '../outline/outline';
import type { NewRow, RowOrder } from '../rows/order';
import { orderSections, type NewRows, type SectionRows } from '../rows/section-rows';
import type { Laid } from './laid';
import { joinInRegister } from './register/join';
import { nameRows } from './register/name-rows';
import type { NamedRow } from './register/named-row';

/**
 * Carries an outline into a register. Rows that stand in the order of the plan follow it; where the planner has sorted
 * them otherwise they stay where they are, and their labels say their order.
 */
export function layRegister(grid: Grid, plan: Plan, outline: Outline, merged: readonly Merged[]): Laid {
  const rows = actionsOf(plan).flatMap((action) => action.rows);
  const first = Math.min(...rows);
  const count = Math.max(...rows) - first + 1;
  const fresh = new Map<NewRow, NamedRow>();
  const make: NewRows = {
    action: (placed, section) => {
      const row: NewRow = { cells: [], like: null };
      fresh.set(row, { placed, section, into: null });
      return row;
    },
    section: () => [],
  };
  const joining = new Map(merged.map(({ action, into, lines }) => [into, rowsOf(action, lines)]));
  const isInOrder = rows.every((row, index) => index === 0 || rows[index - 1]! < row);
  const order = isInOrder
    ? orderSections(sectionRows(plan), outline, make, joining)
    : keepOrder(first, count, outline, make, joining);
  const named = nameAllRows(outline, merged);
  const { order: written, replacements } = nameRows(grid, plan, order, (row) =>
    typeof row === 'number' ? named.get(row) : fresh.get(row),
  );
  return { first, count, order: written, replacements: [...replacements, ...joinInRegister(grid, plan, merged)] };
}

function sectionRows({ sections }: Plan): readonly SectionRows[] {
  const filled = sections.filter(({ actions }) => actions.length > 0);
  const bounds = filled.map(({ actions }) => {
    const rows = actions.flatMap((action) => action.rows);
    return { from: Math.min(...rows), to: Math.max(...rows) };
  });
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  return filled.map((section, index) => {
    const { from, to } = bounds[index]!;
    return { section, core: range(from, to + 1), gap: range(to + 1, bounds[index + 1]?.from ?? to + 1) };
  });
}

/** The rows where they are, without those that go; a new one behind the action that it follows. */
function keepOrder(
  first: number,
  count: number,
  { sections, gone }: Outline,
  make: NewRows,
  joining: ReadonlyMap<Action, readonly number[]>,
): RowOrder {
  const kept = new Set([...joining.values()].flat());
  const leaving = new Set([...gone.keys()].flatMap(({ rows }) => rows).filter((row) => !kept.has(row)));
  let order: RowOrder = Array.from({ length: count }, (_, index) => first + index).filter((row) => !leaving.has(row));
  for (const section of sections) {
    section.actions.forEach((placed, index) => {
      if (placed.action) return;
      const before = section.actions.slice(0, index).flatMap(({ action }) => action ?? []);
      const last = before.at(-1)?.rows.at(-1);
      const at = last === undefined ? order.length : order.indexOf(last) + 1;
      order = [...order.slice(0, at), make.action(placed, section), ...order.slice(at)];
    });
  }
  return order;
}

function rowsOf({ rows }: Action, lines: Merged['lines']): readonly number[] {
  return rows.filter((row) => lines.some(({ source }) => source.at.row === row));
}

/** What each row that stays is named by. */
function nameAllRows({ sections }: Outline, merged: readonly Merged[]): ReadonlyMap<number, NamedRow> {
  const entries = (placed: Placed, section: PlacedSection): (readonly [number, NamedRow])[] => {
    const joined = merged.filter(({ into }) => into === placed.action);
    return [
      ...(placed.action?.rows ?? []).map((row) => [row, { placed, section, into: null }] as const),
      ...joined.flatMap(({ action, into, lines }) =>
        rowsOf(action, lines).map((row) => [row, { placed, section, into }] as const),
      ),
    ];
  };
  return new Map(sections.flatMap((section) => section.actions.flatMap((placed) => entries(placed, section))));
}
