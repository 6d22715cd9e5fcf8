import type { FixTitle, Message, Problem, ProposedFix } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import type { Plan } from '../../plan/model';
import { comparable } from '../../plan/text';
import { formatAddress } from '../../sheet/address';
import type { Replacement } from '../../sheet/edit';
import type { PlanCell } from '../plan-cells';
import { findJoining } from './joining';
import { aboutAll } from '../plan-index';

/** A cell with a fault, and what would mend it. */
export interface MendedCell extends PlanCell {
  readonly replacements: readonly [Replacement, ...Replacement[]];
}

/** What is said of cells with one sort of fault. */
export interface SaidOfCells {
  /** What tells the fault from others of its law. */
  readonly about: string;
  readonly sayOne: (mended: MendedCell) => Message;
  readonly sayMany: (count: number, cells: number) => Message;
  readonly title: (count: number) => FixTitle;
}

/** More cells with one fault come from one cause, and are told together. */
const mostApart = 5;

/** One text, in all the rows of a register that repeat it. */
type Repeated = readonly [MendedCell, ...MendedCell[]];

/**
 * A finding for each text, or one for all where there are many. The mends are safe but where a text would become the
 * same as another: then they are for a person to choose.
 */
export function* tellCells(plan: Plan, found: readonly MendedCell[], said: SaidOfCells): Iterable<Problem> {
  const joining = findJoining(
    plan,
    found.flatMap(({ replacements }) => replacements),
  );
  const texts = [...groupBy(found, nameText).values()];
  const isJoining = (cells: Repeated) => cells.some(({ cell }) => joining.has(formatAddress(cell)));
  const safe = texts.filter((cells) => !isJoining(cells));
  for (const cells of texts.filter(isJoining)) {
    yield { ...describe(cells[0], said), options: [mend(cells, said)] };
  }
  const [first, ...others] = safe;
  if (!first || safe.length <= mostApart) {
    for (const cells of safe) yield { ...describe(cells[0], said), fix: mend(cells, said) };
    return;
  }
  const all = safe.flat();
  const free = all.filter(({ cell }) => cell.hold === null);
  yield {
    ...describe(first[0], said),
    about: aboutAll([said.about, ...all.map(textAround)]),
    message: said.sayMany(countOf(all), all.length),
    related: others.map(([{ cell, action }]) => ({ place: cell, name: action ?? 'heading' })),
    ...(free.length > 0 && { fix: mend(free, said) }),
  };
}

/** What each row of an action repeats. */
const repeated: readonly MendedCell['role'][] = ['section', 'label', 'action', 'rsp', 'kpi'];

/** The same in all rows that repeat a text of an action, or the name of a section. */
function nameText({ cell, action, role }: MendedCell): string {
  if (!repeated.includes(role)) return formatAddress(cell);
  return JSON.stringify([role === 'section' ? null : action, cell.column, cell.text]);
}

function describe(mended: MendedCell, { about, sayOne }: SaidOfCells): Problem {
  const { cell, action, replacements } = mended;
  const [{ start }] = replacements;
  const { end } = replacements[replacements.length - 1]!;
  const at = { row: cell.row, column: cell.column };
  return {
    message: sayOne(mended),
    place: { at, start, end, text: cell.text.slice(start, end) },
    about: `${about} ${textAround(mended)}`,
    ...(action === null ? {} : { action }),
  };
}

/** What stands around each fault, which tells it from others in its cell; the rest of the cell may change. */
function textAround({ cell, replacements }: MendedCell): string {
  const around = ({ start, end }: Replacement) => comparable(cell.text.slice(Math.max(0, start - 20), end + 20));
  return replacements.map(around).join(' | ');
}

function mend(cells: readonly MendedCell[], { title }: SaidOfCells): ProposedFix {
  return { title: title(countOf(cells)), replacements: cells.flatMap(({ replacements }) => replacements) };
}

function countOf(cells: readonly MendedCell[]): number {
  return cells.reduce((sum, { replacements }) => sum + replacements.length, 0);
}

/** The cells in which something is to be replaced. */
export function mendCells<Cell extends PlanCell>(
  cells: readonly Cell[],
  findIn: (cell: Cell) => readonly Omit<Replacement, 'at'>[],
): readonly (Cell & MendedCell)[] {
  return cells.flatMap((own) => {
    const at = { row: own.cell.row, column: own.cell.column };
    const [first, ...others] = findIn(own).map((part): Replacement => ({ at, ...part }));
    return first ? [{ ...own, replacements: [first, ...others] as const }] : [];
  });
}
