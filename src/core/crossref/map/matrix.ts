import { groupBy } from '../../plan/group-by';
import type { PlanMap } from './plan-map';

/** What stands between two places of a matrix: activities that an action of the one shares with one of the other. */
export interface Between {
  /** The names of the two; the same where actions of one section share. */
  readonly names: readonly [string, string];
  /** The actions of each. */
  readonly actions: readonly [readonly string[], readonly string[]];
  /** Their ids. */
  readonly activities: readonly string[];
}

export interface MatrixLine {
  readonly name: string;
  readonly section: number;
}

export interface MatrixCell extends Between {
  /** Positions among the lines, the smaller one first. */
  readonly lines: readonly [number, number];
}

/** The picture of a plan's web: the same lines across and down, and what is shared where two cross. */
export interface Matrix {
  readonly of: 'actions' | 'sections';
  readonly lines: readonly MatrixLine[];
  /** In the order of the plan; each pair once, though it is drawn on both sides of the diagonal. */
  readonly cells: readonly MatrixCell[];
}

/** So many squares of six pixels are as much as can be found again by scrolling within a narrow pane. */
const mostLines = 120;

/** The actions that share something; the sections instead, where those are too many to be told apart. */
export function drawMatrix(map: PlanMap): Matrix {
  const sharing = map.rows.flatMap((row, at) => (row.partners > 0 ? [{ row, at }] : []));
  if (sharing.length > mostLines) return drawSections(map);
  const places = new Map(sharing.map(({ at }, line) => [at, line]));
  return {
    of: 'actions',
    lines: sharing.map(({ row: { action, section } }) => ({ name: action, section })),
    cells: listPairs(map).map((pair, index) => {
      const [one, other] = map.pairs[index]!.rows;
      return { ...pair, lines: [places.get(one)!, places.get(other)!] };
    }),
  };
}

/** Each pair of actions that share something, in the order of the plan. */
export function listPairs({ rows, pairs }: PlanMap): readonly Between[] {
  return pairs.map(({ rows: [a, b], activities }) => {
    const [one, other] = [rows[a]!.action, rows[b]!.action];
    return { names: [one, other], actions: [[one], [other]], activities };
  });
}

function drawSections({ rows, pairs }: PlanMap): Matrix {
  const sections = [...groupBy(rows, ({ section }) => section)];
  const places = new Map(sections.map(([section], line) => [section, line]));
  const lineOf = (row: number) => places.get(rows[row]!.section)!;
  const actions = sections.map(([, own]) => own.map(({ action }) => action));
  const names = sections.map(([section]) => String(section));
  const cells = groupBy(pairs, ({ rows: [a, b] }) => {
    const [one, other] = [lineOf(a), lineOf(b)];
    return Math.min(one, other) * sections.length + Math.max(one, other);
  });
  return {
    of: 'sections',
    lines: sections.map(([section], line) => ({ name: names[line]!, section })),
    cells: [...cells]
      .sort(([a], [b]) => a - b)
      .map(([key, within]): MatrixCell => {
        const [one, other] = [Math.floor(key / sections.length), key % sections.length];
        return {
          lines: [one, other],
          names: [names[one]!, names[other]!],
          actions: [actions[one]!, actions[other]!],
          activities: [...new Set(within.flatMap(({ activities }) => activities))],
        };
      }),
  };
}

/** How dark a cell is drawn, from 0: each shade stands for twice as many as the one before (1, 2 to 3, 4 to 7 ..). */
export function shadeOf(activities: number): number {
  return Math.min(Math.floor(Math.log2(activities)), lastShade);
}

/** The shades from the lightest that cells of a matrix have, with how few activities each begins at. */
export function shadesOf(matrix: Matrix): readonly { readonly from: number; readonly to: number | null }[] {
  const most = Math.max(0, ...matrix.cells.map(({ activities }) => shadeOf(activities.length)));
  return Array.from({ length: most + 1 }, (_, shade) => ({
    from: 2 ** shade,
    to: shade === lastShade ? null : 2 ** (shade + 1) - 1,
  }));
}

/** Six shades are as many as can be told apart. */
const lastShade = 5;
