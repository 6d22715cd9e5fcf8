import type { CellAddress } from '../../sheet/address';
import { actionsOf, type Plan } from '../../plan/model';
import { indexPlan, mayName, readWeb, type Index } from '../web';
import { countOpenPairs } from './open-pairs';
import { findShared, type SharedPair } from './shared';

/*
 * The actions of a plan and the activities that they share, with what can be said of each row.
 */

export interface RowStanding {
  readonly action: string;
  readonly section: number;
  readonly label: string;
  readonly title: string;
  /** The cell of its label. */
  readonly at: CellAddress;
  /** How many lines (listings) stand under it. */
  readonly lines: number;
  /** How many of them are of an activity that stands under another action too. */
  readonly elsewhere: number;
  /** How many other actions it shares activities with. */
  readonly partners: number;
  /** How many pairs of its partners share nothing with each other. */
  readonly openPairs: number;
  /** A line of another action names it. */
  readonly named: boolean;
  /** A line of its own names another action. */
  readonly naming: boolean;
}

export interface PlanMap {
  /** All actions, in the order of the plan. */
  readonly rows: readonly RowStanding[];
  readonly pairs: readonly SharedPair[];
  /** How many activities the plan has, and how many of them stand under one action only. */
  readonly activities: number;
  readonly once: number;
}

export function mapPlan(plan: Plan): PlanMap {
  const index = indexPlan(plan);
  const pairs = findShared(index);
  const places = new Map(plan.activities.map(({ id }) => [id, mayName(readWeb(index, id)).size]));
  const actions = actionsOf(plan);
  const openPairs = countOpenPairs(actions.length, pairs);
  const partners = actions.map(() => 0);
  for (const { rows } of pairs) for (const row of rows) partners[row]!++;
  const { named, naming } = findNames(plan, index);
  return {
    rows: actions.map(({ ref, section, label, title, labelSource, listings }, row) => ({
      action: ref,
      section,
      label,
      title,
      at: labelSource.at,
      lines: listings.length,
      elsewhere: listings.filter(({ activity }) => places.get(activity)! > 1).length,
      partners: partners[row]!,
      openPairs: openPairs[row]!,
      named: named.has(ref),
      naming: naming.has(ref),
    })),
    pairs,
    activities: plan.activities.length,
    once: [...places.values()].filter((size) => size === 1).length,
  };
}

/** The actions that another names, and those that name another; names of no action do not count. */
function findNames(plan: Plan, index: Index) {
  const named = new Set<string>();
  const naming = new Set<string>();
  for (const { ref, listings } of actionsOf(plan)) {
    for (const target of listings.flatMap(({ seeAlso }) => seeAlso)) {
      if (target === ref || !index.actions.has(target)) continue;
      named.add(target);
      naming.add(ref);
    }
  }
  return { named, naming };
}
