import { compareWordings, isTooLong } from '../../../plan/near-wording/compare';
import { align } from '../../../plan/near-wording/align';
import { sayEvidence } from '../../../words/evidence';
import { reasonWords as words } from '../../../words/asking/reasons';
import { comparable } from '../../../plan/text';
import { mayName, readWeb, type Index, type Standing, type Web } from '../../web';
import type { Near, Nearness } from '../wordings/find-near';
import { weighRegrouped, type Regrouped } from '../wordings/regrouped';
import type { Candidate, Matter } from './candidate';

/*
 * The answers that take wordings otherwise: what stands under the target is the same activity in other words, or a part
 * of what the citing line stands for.
 */

/** Of the wordings under the target, the nearest of each sort are offered. */
const mostListings = 400;
/** From here on two wordings are so alike that the answer is recommended where nothing else decides. */
const veryLike = 0.7;

export function findWordingAnswers(matter: Matter, nearness: Nearness, index: Index): readonly Candidate[] {
  if (matter.web.standings.length > mostListings) return [];
  const near = nearness.find(matter).filter(({ asking, there }) => !isTooLong(asking) && !isTooLong(there));
  const merges = near.flatMap((one) => merge(one, matter, nearness, index));
  const splits = near.flatMap((one) => split(one, matter, index));
  return [best(merges), best(splits)].flatMap((one) => one ?? []);
}

function best(candidates: readonly Candidate[]): Candidate | null {
  const [first] = [...candidates].sort((a, b) => b.weight - a.weight || a.rewrites - b.rewrites);
  return first ?? null;
}

function merge(near: Near, matter: Matter, nearness: Nearness, index: Index): readonly Candidate[] {
  const { asking, there, listing } = near;
  const isMutual = refersBack(listing.seeAlso, matter);
  const compared = compareWordings(there, asking, isMutual ? 'mutual' : 'one-sided', nearness.vocabulary());
  if (!compared) return [];
  const other = readWeb(index, listing.activity);
  const together = {
    standings: [...matter.web.standings, ...other.standings],
    bound: union(matter.web.bound, other.bound),
  };
  const { clears, rewrites } = weighRegrouped([groupOf(matter.web), groupOf(other)], [groupOf(together)]);
  // To reword is not to agree: without a line that it sets right it answers nothing.
  if (clears === 0) return [];
  return [
    {
      choice: 'merge',
      listing: listing.id,
      clears,
      rewrites,
      lines: 0,
      shared: 1,
      weight: isMutual ? 4 : compared.likeness >= veryLike ? 3.5 : 0.4,
      reasons: [words.standsThere(listing.text, matter.target), words.nearly(sayEvidence(compared.evidence))],
      revision: { kind: 'same', words: [asking.wording.key, there.wording.key] },
    },
  ];
}

/** The shortest text that can be a part: a word alone stands in many. */
const leastWords = 2;

function split(near: Near, matter: Matter, index: Index): readonly Candidate[] {
  const { asking, there, listing } = near;
  const { first: left, second: more } = align(there, asking);
  const isPart =
    left.length === 0 &&
    more.length > 0 &&
    there.content.length >= leastWords &&
    [...there.countries.keys()].every((code) => asking.covered.has(code));
  const text = asking.wording.entries[0]!.text;
  if (!isPart || !/\b(?:and|respectively)\b|[&/,;+]/i.test(text)) return [];
  const own = new Set(asking.wording.entries.map(({ id }) => id));
  const ownKey = asking.wording.key;
  const whole = matter.web.standings.filter(
    ({ id }) => own.has(id) || comparable(index.listings.get(id)!.text) === ownKey,
  );
  const wholeIds = new Set(whole.map(({ id }) => id));
  const others = matter.web.standings.filter(({ id }) => !wholeIds.has(id));
  const part = readWeb(index, listing.activity);
  const at = (standings: readonly Standing[]) => standings.map(({ action }) => action);
  const after: readonly Regrouped[] = [
    { standings: whole, names: new Set([...at(whole), ...at(others), ...mayName(part), ...matter.web.bound]) },
    { standings: others, names: new Set([...at(others), ...at(whole)]) },
    { standings: part.standings, names: new Set([...mayName(part), ...at(whole)]) },
  ];
  const { clears, rewrites } = weighRegrouped([groupOf(matter.web), groupOf(part)], after);
  if (clears === 0) return [];
  const otherKeys = [...new Set(others.map(({ id }) => comparable(index.listings.get(id)!.text)))];
  const isPlain = /\brespectively\b/i.test(text) || otherKeys.length > 0 || matter.web.bound.size > 0;
  return [
    {
      choice: 'split',
      listing: listing.id,
      clears,
      rewrites,
      lines: 0,
      shared: 1,
      weight: isPlain ? 2 : 0.3,
      reasons: [words.partStandsThere(listing.text, matter.target)],
      revision: {
        kind: 'parts',
        words: [...otherKeys, there.wording.key].map((key) => [ownKey, key] as const),
      },
    },
  ];
}

/** Whether what stands under the target refers to a listing of the activity. */
function refersBack(seeAlso: readonly string[], { citing }: Matter): boolean {
  return citing.some(({ action }) => seeAlso.includes(action));
}

function groupOf(web: Web): Regrouped {
  return { standings: web.standings, names: mayName(web) };
}

function union(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one, ...other]);
}
