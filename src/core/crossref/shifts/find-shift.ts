import { comparable, hash } from '../../plan/text';
import type { Memory } from '../../plan/remembered/memory';
import { nameFault } from '../../plan/remembered/known-by';
import type { Plan } from '../../plan/model';
import { shiftWords as words } from '../../words/asking/shifts';
import { isKept, type Answers } from '../asking/choose';
import type { Shift } from '../question';
import { readWeb, type Index } from '../web';
import { isMeant, readNamings, readSections, type Naming } from './agreement';
import { alignNames } from './align';

/** Earlier names and the present ones of the same actions. */
export type Renamed = ReadonlyMap<string, string>;

/** Fewer listings than these may be wrong for reasons of their own. */
const leastListings = 3;

/** So many times as many listings must be right with the earlier names read anew as are with the names as typed. */
const clearly = 4;

/**
 * Whether references still use names from before actions were renamed by hand; null where nothing says so. What the
 * workbook remembers of the names is taken at its word as soon as one listing bears it out; without it only a row of
 * names that several listings use speaks for a shift.
 */
export function findShift(plan: Plan, index: Index, answers: Answers): Shift | null {
  const webs = plan.activities.map(({ id }) => readWeb(index, id));
  const found = findRenamed(plan, readNamings(webs, index), index, answers.memory);
  if (!found) return null;
  const shift = describe(found, index);
  return { ...shift, answer: answerTo(shift, answers) };
}

function answerTo(shift: Pick<Shift, 'id' | 'keys'>, answers: Answers): Shift['answer'] {
  const choice = answers.decisions?.[shift.id]?.choice ?? (isKept(shift, answers.memory) ? 'keep' : undefined);
  if (choice === 'retarget' || choice === 'keep') return choice;
  return answers.acceptRecommended ? 'retarget' : null;
}

function findRenamed(plan: Plan, namings: readonly Naming[], index: Index, memory: Memory | undefined): Weighed | null {
  const remembered = weigh(namings, recallNames(index, memory));
  if (remembered.stale.length > remembered.fresh.length) return remembered;
  const sections = readSections(plan, namings);
  const seen = new Map(
    sections.flatMap((section) =>
      [...alignNames(section)].map(([place, at]) => [section.used.get(place)!, section.names[at]!] as const),
    ),
  );
  const weighed = weigh(namings, seen);
  return isShift(weighed, index) ? weighed : null;
}

function recallNames(index: Index, memory: Memory | undefined): Renamed {
  if (!memory) return new Map();
  return new Map(
    [...index.words].flatMap(([ref, known]) => {
      const earlier = memory.names.get(known);
      return earlier !== undefined && earlier !== ref ? [[earlier, ref] as const] : [];
    }),
  );
}

/** How the names as typed and the earlier names read anew fit the listings that use one of them. */
interface Weighed {
  /** Right with the earlier names. */
  readonly stale: readonly Naming[];
  /** Right with the names as typed. */
  readonly fresh: readonly Naming[];
  /** Neither is better. */
  readonly undecided: readonly Naming[];
  readonly names: Renamed;
}

function weigh(namings: readonly Naming[], renamed: Renamed): Weighed {
  const stale: Naming[] = [];
  const fresh: Naming[] = [];
  const undecided: Naming[] = [];
  for (const naming of namings) {
    if (!naming.cited.some((name) => renamed.has(name))) continue;
    const asTyped = naming.cited.filter((name) => isMeant(naming, name)).length;
    const anew = new Set(naming.cited.map((name) => renamed.get(name) ?? name));
    const asMeant = [...anew].filter((name) => isMeant(naming, name)).length;
    (asMeant > asTyped ? stale : asMeant < asTyped ? fresh : undecided).push(naming);
  }
  return { stale, fresh, undecided, names: renamed };
}

/** Of one name alone it speaks only where listings of several activities use it so, and none as it is. */
function isShift({ stale, fresh, names }: Weighed, index: Index): boolean {
  if (stale.length < Math.max(leastListings, clearly * fresh.length)) return false;
  const activities = new Set(stale.map(({ listing }) => index.listings.get(listing)!.activity));
  const used = new Set(stale.flatMap(({ cited }) => cited.filter((name) => names.has(name))));
  return used.size > 1 || (fresh.length === 0 && activities.size >= leastListings);
}

function describe({ stale, fresh, undecided, names }: Weighed, index: Index): Omit<Shift, 'answer'> {
  // Where many were written anew by hand, what bears neither out may have been, too.
  const meant = stale.length >= clearly * fresh.length ? [...stale, ...undecided] : stale;
  const order = (name: string) => index.order.get(name) ?? index.order.size;
  const pairs = [...names].map(([from, to]) => ({ from, to })).sort((a, b) => order(a.to) - order(b.to));
  const inPlan = meant
    .filter(({ cited }) => cited.some((name) => names.has(name)))
    .map(({ listing }) => listing)
    .sort((a, b) => index.places.get(a)! - index.places.get(b)!);
  const references = meant.reduce((sum, { cited }) => sum + cited.filter((name) => names.has(name)).length, 0);
  const about = pairs.map(({ to }) => index.words.get(to)!).join(' | ');
  const lines = inPlan.length;
  const first = index.actions.get(pairs[0]!.to)!;
  return {
    id: `s-${hash(about).toString(36)}`,
    // As the check knows it, which tells of it at the first of the actions.
    keys: [nameFault('reference-follows-its-action', 'references-use-earlier-names', about, comparable(first.title))],
    about,
    names: pairs,
    listings: inPlan,
    references,
    message: words.message(pairs, references, lines),
    options: [
      {
        choice: 'retarget',
        title: words.retarget(lines),
        clears: stale.length,
        lines,
        evidence: words.evidence(stale.length, fresh.length),
      },
      { choice: 'keep', title: words.keep(), clears: 0, lines: 0, evidence: '' },
    ],
    recommended: 0,
  };
}
