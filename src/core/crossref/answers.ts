import { containsWordsOf, type Subjects } from './subject';
import type { Choice } from './question';
import { expectations, expectedOf, isRight, unlistedTargets, type Standing, type Web } from './web';

/** An answer that could be given, with what would follow from it. */
export interface Candidate {
  readonly choice: Choice;
  /** The listing that would move. */
  readonly listing?: string;
  /** The action listed under, moved to or referred to instead. */
  readonly to?: string;
  /** Listings whose see-also is wrong now, and which this answer alone sets right. */
  readonly clears: number;
  /** Listings whose see-also has to be rewritten when this answer is given. */
  readonly rewrites: number;
  /** Lines added or moved. */
  readonly lines: number;
}

export interface Weighed {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** False where no answer is better than another. */
  readonly isFirstBetter: boolean;
}

/** What every answer is weighed with. */
export interface Scales {
  /** Position of each action in document order. */
  readonly order: ReadonlyMap<string, number>;
  readonly subjects: Subjects;
}

/** Each see-also to be rewritten and each line to be added or moved counts one. */
export function costOf({ rewrites, lines }: Candidate): number {
  return rewrites + lines;
}

/**
 * The answers to "some listings name `target`, which does not list the activity", cheapest first. Other targets
 * of the same activity that are in question too are left out of account. Of answers that cost the same, adding a line
 * is better when all listings refer to the target, or when the text has words of its subject in it.
 */
export function findCandidates(web: Web, target: string, text: string, scales: Scales): Weighed {
  const others = [...unlistedTargets(web).keys()].filter((other) => other !== target);
  const current = without(web, others);
  const expectedNow = expectations(current, scales.order);
  const isRightNow = current.standings.map((standing) => isRight(standing.cited, expectedNow(standing)));
  const weigh = (choice: Choice, after: Web, cited: (standing: Standing) => readonly string[]): Candidate => {
    const expected = expectations(after, scales.order);
    const pairs = after.standings.map((now, index) => ({ index, now, names: expected(now) }));
    return {
      choice,
      clears: pairs.filter(({ index, names }) => !isRightNow[index] && isRight(cited(current.standings[index]!), names))
        .length,
      rewrites: pairs.filter(({ now, names }) => !isRight(now.cited, names)).length,
      lines: choice === 'list' || choice === 'move' ? 1 : 0,
    };
  };
  const typed = ({ cited }: Standing) => cited;
  const instead = meantInstead(current, target, scales.order);
  const corrected: Candidate = instead
    ? {
        ...weigh('retarget', current, ({ cited }) => cited.map((name) => (name === target ? instead : name))),
        to: instead,
      }
    : weigh('drop', current, ({ cited }) => cited.filter((name) => name !== target));
  const candidates = [corrected];
  if (scales.order.has(target)) {
    candidates.push({ ...weigh('list', listUnder(current, target), typed), to: target });
    for (const { id, cited } of current.standings) {
      // Who refers to the target does not mean to stand there.
      if (cited.includes(target)) continue;
      const moved = { ...weigh('move', moveTo(current, id, target), typed), listing: id, to: target };
      // A move that leaves as much to correct as not moving explains nothing.
      if (moved.clears > 0 && moved.rewrites < corrected.rewrites) candidates.push(moved);
    }
  }
  const isUnanimous = current.standings.length > 1 && current.standings.every(({ cited }) => cited.includes(target));
  const belongs = isUnanimous || containsWordsOf(scales.subjects, text, target);
  const preference = (choice: Choice) =>
    (belongs ? ['move', 'list', 'retarget', 'drop'] : ['move', 'retarget', 'drop', 'list']).indexOf(choice);
  candidates.sort((a, b) => costOf(a) - costOf(b) || preference(a.choice) - preference(b.choice));
  const [first, second] = candidates;
  const isCheaper = second === undefined || costOf(first!) < costOf(second);
  return { candidates, isFirstBetter: isCheaper || (belongs && first!.lines > second.lines) };
}

/** The one action that every listing naming the target leaves out: then it was meant. */
function meantInstead(web: Web, target: string, order: Scales['order']): string | null {
  const missing = web.standings
    .filter(({ cited }) => cited.includes(target))
    .map((standing) => expectedOf(standing, web, order).filter((name) => !standing.cited.includes(name)));
  const [first] = missing;
  return first?.length === 1 && missing.every((names) => names.length === 1 && names[0] === first[0])
    ? first[0]!
    : null;
}

/** The web as it would be were the activity listed under the target too. */
export function listUnder(web: Web, target: string): Web {
  return { ...web, bound: new Set([...web.bound, target]) };
}

/** The web as it would be were the listing moved to the target. */
export function moveTo(web: Web, listing: string, target: string): Web {
  const move = (standing: Standing) => (standing.id === listing ? { ...standing, action: target } : standing);
  return { ...web, standings: web.standings.map(move) };
}

function without(web: Web, targets: readonly string[]): Web {
  const strip = (standing: Standing) => ({
    ...standing,
    cited: standing.cited.filter((name) => !targets.includes(name)),
  });
  return { ...web, standings: web.standings.map(strip) };
}
