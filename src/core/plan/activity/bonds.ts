import { groupBy } from '../group-by';
import { containment } from '../text';
import { indexNaming } from './naming';
import { unexplained, type Wording } from './wording';

/*
 * Which wordings refer to each other, where nothing else explains it: two wordings of one activity do, and so
 * do a composite and its parts. Two wordings under one action are never one activity, since an action lists an
 * activity once; there a composite may still stand beside its part, whose references to that action then seem
 * to mean its own listing there.
 */

export interface Bonds {
  /** Wordings that refer to each other; both ways round. */
  readonly mutual: Bound;
  /** What each composite stands for. */
  readonly parts: Bound;
}

/** Half the content words in common: below it, two listings that cite each other are thought to do so by mistake. */
const likeness = 0.5;
/** Every word of a part is in its composite, if inflected. */
const wholly = 1;

export function bindWordings(wordings: readonly Wording[]): Bonds {
  const naming = indexNaming(wordings);
  const chosen = new Map(wordings.map((wording) => [wording, new Set<Wording>()]));
  const beside = new Map(wordings.map((wording) => [wording, new Set<Wording>()]));
  for (const wording of wordings) {
    for (const entry of wording.entries) {
      for (const target of unexplained(entry, wording)) {
        const answering = groupBy(naming.find(target, entry.action, wording), ({ actions }) =>
          actions.has(entry.action),
        );
        const elsewhere = likest(wording, answering.get(false) ?? [], likeness);
        const here = likest(wording, answering.get(true) ?? [], wholly);
        for (const partner of elsewhere.found) chosen.get(wording)!.add(partner);
        if (elsewhere.found.length > 0 && elsewhere.score >= here.score) continue;
        for (const neighbour of here.found) {
          if (neighbour.words.size < wording.words.size) beside.get(wording)!.add(neighbour);
          if (neighbour.words.size > wording.words.size) beside.get(neighbour)!.add(wording);
        }
      }
    }
  }
  const mutual = new Map(
    [...chosen].map(([one, others]) => [one, new Set([...others].filter((other) => chosen.get(other)!.has(one)))]),
  );
  const parts = findParts(mutual, beside);
  return { mutual: withoutSiblings(mutual, parts), parts };
}

/**
 * The likest. Of equals those that are wholly in the wording (it may stand for them all), else the first by its
 * words, so that the order of the listings does not matter.
 */
function likest(wording: Wording, others: readonly Wording[], least: number) {
  const scored = others.map((other) => ({ other, score: containment(wording.words, other.words) }));
  const score = scored.reduce((top, { score: next }) => Math.max(top, next), least);
  const found = scored.filter((one) => one.score === score).map(({ other }) => other);
  const standsForAll = score >= wholly && found.every(({ words }) => words.size < wording.words.size);
  return { score, found: standsForAll ? found : found.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, 1) };
}

export type Bound = ReadonlyMap<Wording, ReadonlySet<Wording>>;

/** A composite is bound to two wordings that have nothing to do with each other but for the actions it stands under. */
function findParts(mutual: Bound, beside: Bound): Bound {
  const parts = new Map<Wording, ReadonlySet<Wording>>();
  const taken = new Set<Wording>();
  // A part is no composite of what it is part of: the longer of two that might be is.
  const longestFirst = [...mutual].sort(
    ([one], [other]) => other.words.size - one.words.size || (one.key < other.key ? -1 : 1),
  );
  for (const [wording, partners] of longestFirst) {
    const others = [...partners, ...beside.get(wording)!];
    const standsForSeveral = others.some((one, index) =>
      others.slice(index + 1).some((other) => areApart(one, other, wording)),
    );
    if (taken.has(wording) || !standsForSeveral) continue;
    parts.set(wording, new Set(others));
    for (const part of others) taken.add(part);
  }
  return parts;
}

/** Parts of one composite may seem to refer to each other where they mean the composite beside the other. */
function withoutSiblings(mutual: Bound, parts: Bound): Bound {
  const kept = new Map([...mutual].map(([one, others]) => [one, new Set(others)]));
  for (const [composite, siblings] of parts) {
    for (const one of siblings) {
      for (const other of siblings) if (areApart(one, other, composite)) kept.get(one)!.delete(other);
    }
  }
  return kept;
}

function areApart(one: Wording, other: Wording, composite: Wording): boolean {
  return !names(one, other, composite) && !names(other, one, composite);
}

/** Whether one refers to the other, and neither its own listings nor the composite's explain it. */
function names(one: Wording, other: Wording, composite: Wording): boolean {
  return one.entries.some((entry) =>
    unexplained(entry, one).some((target) => other.actions.has(target) && !composite.actions.has(target)),
  );
}
