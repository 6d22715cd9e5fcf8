import { readWordings } from '../plan/activity/wording';
import { groupBy } from '../plan/group-by';
import { actionsOf, type Action } from '../plan/model';
import { readTraits, type Traits } from '../plan/near-wording/traits';
import { findCurrentRsp, formatYears } from '../plan/outcomes/current-rsp';
import { comparable } from '../plan/text';
import { findNear } from './matching/find-near';
import { pairOff } from './matching/pair-off';
import type { ComparedPlan } from './comparison';

/** Two actions that are one: positions (zero-based) in document order of the earlier and the later plan. */
export interface ActionPair {
  readonly before: number;
  readonly after: number;
  /** 1 where the words are the same. */
  readonly likeness: number;
}

/** Half of the words, rare ones counting more: more is common to them than sets them apart. */
const alike = 0.5;
/** What is enough where the outcome agrees and more speaks for it: a third of the words, or less with a word of their own. */
const somewhatAlike = 1 / 3;
const alikeByOwnWord = 0.15;
/** Other words are never quite as like as the same. */
const almostSame = 0.99;

/** Which actions are one, by their words, with the outcome where that says something: in the order of the later plan. */
export function matchActions(before: ComparedPlan, after: ComparedPlan): readonly ActionPair[] {
  const [earlier, later] = [actionsOf(before.plan), actionsOf(after.plan)];
  const same = pairSame(earlier, later);
  const fits = findFits(before, after, same);
  const near = pairOff(fits.filter(({ likeness }) => likeness >= alike));
  const sure = [...same, ...near];
  const left = fits.filter((fit) => isVouchedFor(fit, sure, { before, after, earlier, later }));
  return [...sure, ...pairOff(left)].sort((a, b) => a.after - b.after);
}

/** Actions of the same words: first those of the same listings, then of the same outcome, then in their order. */
function pairSame(before: readonly Action[], after: readonly Action[]): readonly ActionPair[] {
  const [left, right] = [new Set(before.keys()), new Set(after.keys())];
  const pairs: ActionPair[] = [];
  const keys: readonly ((action: Action) => string)[] = [
    (action) => [comparable(action.title), ...action.listings.map(({ text }) => comparable(text)).sort()].join('\n'),
    (action) => `${comparable(action.title)}\n${action.rsp?.outcome ?? ''}`,
    (action) => comparable(action.title),
  ];
  for (const keyOf of keys) {
    const there = groupBy(right, (index) => keyOf(after[index]!));
    for (const [key, own] of groupBy(left, (index) => keyOf(before[index]!))) {
      own.slice(0, there.get(key)?.length ?? 0).forEach((one, place) => {
        const other = there.get(key)![place]!;
        pairs.push({ before: one, after: other, likeness: 1 });
        left.delete(one);
        right.delete(other);
      });
    }
  }
  return pairs;
}

interface ActionFit extends ActionPair {
  readonly score: number;
  readonly shareUnique: boolean;
}

/** Of the actions that are not among the pairs yet. */
function findFits(before: ComparedPlan, after: ComparedPlan, pairs: readonly ActionPair[]): readonly ActionFit[] {
  const [takenBefore, takenAfter] = [new Set(pairs.map((one) => one.before)), new Set(pairs.map((one) => one.after))];
  const [earlier, later] = [readTitles(before, takenBefore), readTitles(after, takenAfter)];
  const isOpen = (title: Traits) => (earlier.get(title) ?? later.get(title)!).length > 0;
  return findNear([...earlier.keys()], [...later.keys()], { doKindsCount: false, isOpen }).flatMap((near) =>
    earlier.get(near.before)!.flatMap((one) =>
      later.get(near.after)!.map((other): ActionFit => {
        const likeness = Math.min(near.likeness, almostSame);
        return { before: one, after: other, likeness, score: likeness, shareUnique: near.shareUnique };
      }),
    ),
  );
}

/** The different titles, each with the positions of the actions that have it and are not taken. */
function readTitles(
  { plan, profile }: ComparedPlan,
  taken: ReadonlySet<number>,
): ReadonlyMap<Traits, readonly number[]> {
  const entries = actionsOf(plan).map(({ title }, index) => ({
    id: String(index),
    action: String(index),
    text: title,
    seeAlso: [],
  }));
  return new Map(
    readWordings(entries).map((wording) => [
      readTraits(wording, profile),
      wording.entries.map(({ id }) => Number(id)).filter((index) => !taken.has(index)),
    ]),
  );
}

interface Sides {
  readonly before: ComparedPlan;
  readonly after: ComparedPlan;
  readonly earlier: readonly Action[];
  readonly later: readonly Action[];
}

/**
 * Whether two actions whose words are less alike are one all the same: they serve an outcome of the same number, and
 * either the number means the same, as both plans are under one strategic plan, or they stand between the same two.
 */
function isVouchedFor(fit: ActionFit, sure: readonly ActionPair[], { before, after, earlier, later }: Sides): boolean {
  if (fit.likeness < (fit.shareUnique ? alikeByOwnWord : somewhatAlike)) return false;
  if (sure.some((pair) => pair.before === fit.before || pair.after === fit.after)) return false;
  if (earlier[fit.before]!.rsp?.outcome !== later[fit.after]!.rsp?.outcome) return false;
  const period = rspOf(before);
  return (period !== null && period === rspOf(after)) || isBetweenSame(fit, sure, earlier.length, later.length);
}

function rspOf({ plan, profile }: ComparedPlan): string | null {
  const rsp = findCurrentRsp(plan, profile);
  return rsp && formatYears(rsp);
}

/** Whether the nearest action above of which it is known, and the nearest below, are the same in both plans. */
function isBetweenSame(
  { before, after }: ActionPair,
  sure: readonly ActionPair[],
  lengthBefore: number,
  lengthAfter: number,
): boolean {
  const edges = [{ before: -1, after: -1 }, ...sure, { before: lengthBefore, after: lengthAfter }];
  const last = (side: 'before' | 'after', limit: number) =>
    edges.filter((edge) => edge[side] < limit).reduce((best, edge) => (edge[side] > best[side] ? edge : best));
  const next = (side: 'before' | 'after', limit: number) =>
    edges.filter((edge) => edge[side] > limit).reduce((best, edge) => (edge[side] < best[side] ? edge : best));
  return last('before', before) === last('after', after) && next('before', before) === next('after', after);
}
