import type { PlanMap, RowStanding } from './plan-map';

/** Below it there is nothing to gather. */
const fewestPartners = 3;
/** Most of its lines stand elsewhere too. */
const leastElsewhere = 2 / 3;
/** Most of its partners have nothing to do with each other. */
const leastOpen = 3 / 4;

/**
 * Whether a row repeats what others announce, as "undertake capacity building activities" does. Its lines stand
 * elsewhere too; but so do those of rows that all belong to one subject and list the same few activities. What tells
 * an umbrella is that it gathers rows which share nothing with each other. In both real plans the rows a planner would
 * call so have 80 of 100 pairs of partners apart or more (the general rows for facilitation and for enforcement, and
 * the one for small islands), and no other row has more than 67; nearly all, but not all of their lines stand
 * elsewhere (from 70 of 100), since an umbrella also takes what has no row of its own.
 */
export function isUmbrella({ lines, elsewhere, partners, openPairs }: RowStanding): boolean {
  if (partners < fewestPartners || elsewhere < lines * leastElsewhere) return false;
  return openPairs >= ((partners * (partners - 1)) / 2) * leastOpen;
}

/** What is worth saying of the rows, each list in the order of the plan. */
export interface Remarkable {
  readonly umbrellas: readonly RowStanding[];
  /** They have lines, and no line of theirs stands elsewhere. */
  readonly alone: readonly RowStanding[];
  /** Nothing stands under them. */
  readonly empty: readonly RowStanding[];
  /** Others name them; their own lines, if there are any, name no action. */
  readonly onlyNamed: readonly RowStanding[];
}

export function findRemarkable({ rows }: PlanMap): Remarkable {
  return {
    umbrellas: rows.filter(isUmbrella),
    alone: rows.filter(({ lines, partners }) => lines > 0 && partners === 0),
    empty: rows.filter(({ lines }) => lines === 0),
    onlyNamed: rows.filter(({ named, naming }) => named && !naming),
  };
}
