import { actionsOf, type Plan } from '../../../plan/model';
import type { ColumnRole } from '../../../plan/profile';
import type { Replacement } from '../../../sheet/edit';
import { findCell, type Grid } from '../../../sheet/grid';
import type { NewRow, RowOrder } from '../../rows/order';
import type { NamedRow, Saying } from './named-row';
import { sayAction, saySection } from './say';

const naming = ['section', 'label', 'action'] as const satisfies readonly ColumnRole[];
type Naming = (typeof naming)[number];

/**
 * Writes section, label and action into the rows as they will stand. A column that says them in each row goes on doing
 * so; one that says them once says them in the first row of each section, or of each action.
 */
export function nameRows(
  grid: Grid,
  plan: Plan,
  order: RowOrder,
  nameOf: (row: number | NewRow) => NamedRow | undefined,
): { readonly order: RowOrder; readonly replacements: readonly Replacement[] } {
  const saying: Saying = { grid, plan };
  const columns = naming.flatMap((role) => {
    const column = plan.shape.columns[role];
    return column === undefined ? [] : [{ role, column, isInEach: isInEach(grid, plan, column) }];
  });
  const beganBefore = firstRows(plan);
  const replacements: Replacement[] = [];
  let above: NamedRow | undefined;
  const written = order.map((row) => {
    const own = nameOf(row);
    if (!own) return row;
    const texts = columns.map(({ role, column, isInEach: always }) => {
      const begins = role === 'section' ? above?.section !== own.section : above?.placed !== own.placed;
      const now = typeof row === 'number' ? (findCell(grid, { row, column })?.text ?? '') : '';
      const isLeft = typeof row === 'number' && now.trim() === '' && !begins;
      const isTaken = typeof row === 'number' && beganBefore[role].has(row) && !begins;
      const text =
        !always && (isLeft || isTaken || (typeof row !== 'number' && !begins)) ? '' : say(role, row, own, saying);
      return { column, now, text };
    });
    above = own;
    if (typeof row !== 'number') {
      return {
        like: likeOf(own, plan),
        cells: texts.flatMap(({ column, text }) => (text === '' ? [] : [{ column, text }])),
      };
    }
    replacements.push(
      ...texts
        .filter(({ now, text }) => now !== text)
        .map(({ column, now, text }) => ({ at: { row, column }, start: 0, end: now.length, text })),
    );
    return row;
  });
  return { order: written, replacements };
}

function say(role: Naming, row: number | NewRow, own: NamedRow, saying: Saying): string {
  const at = typeof row === 'number' ? row : null;
  return role === 'section' ? saySection(at, own, saying) : sayAction(role, at, own, saying);
}

function isInEach(grid: Grid, plan: Plan, column: number): boolean {
  const rows = actionsOf(plan).flatMap((action) => action.rows);
  return rows.every((row) => (findCell(grid, { row, column })?.text ?? '').trim() !== '');
}

/** The rows that sections and actions begin with, as the sheet stands. */
function firstRows(plan: Plan): Readonly<Record<Naming, ReadonlySet<number>>> {
  const actions = new Set(actionsOf(plan).flatMap(({ rows }) => rows[0] ?? []));
  const sections = new Set(plan.sections.flatMap((section) => section.actions[0]?.rows[0] ?? []));
  return { section: sections, label: actions, action: actions };
}

/** A new row looks like one of the action before it, or behind. */
function likeOf({ placed, section }: NamedRow, plan: Plan): number | null {
  const index = section.actions.indexOf(placed);
  const near = [...section.actions.slice(0, index).reverse(), ...section.actions.slice(index)];
  const model = near.find(({ action }) => action !== null)?.action ?? actionsOf(plan)[0];
  return model?.rows[0] ?? null;
}
