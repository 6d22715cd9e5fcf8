import { reach, type SectionNames } from './agreement';

/** What a row put in or taken out has to be worth, in references that are right with it and wrong without. */
const gap = 2;

type Step = 'match' | 'gone' | 'new';

/**
 * Lays the names in use beside the actions as they stand, so that most references are right and fewest rows were put
 * in or taken out (after Needleman and Wunsch, 1970, within a band): the place where each name's action stands now.
 * Names that stay where they are are left out.
 */
export function alignNames(section: SectionNames): ReadonlyMap<number, number> {
  const { names, used, score } = section;
  const length = Math.max(names.length, ...[...used.keys()].map((place) => place + 1));
  const best: number[][] = [];
  const steps: Step[][] = [];
  for (let t = 0; t <= length; t++) {
    best.push([]);
    steps.push([]);
    for (let m = Math.max(0, t - reach); m <= Math.min(names.length, t + reach); m++) {
      // Rows that are missing or left over at the end cost nothing: there are as many names as are used.
      const free = t === length || m === names.length;
      const ways: readonly (readonly [Step, number])[] = [
        ['match', t > 0 && m > 0 ? (best[t - 1]![m - 1] ?? -Infinity) + score(t - 1, m - 1) : -Infinity],
        ['gone', t > 0 ? (best[t - 1]![m] ?? -Infinity) - (m === names.length ? 0 : gap) : -Infinity],
        ['new', m > 0 ? (best[t]![m - 1] ?? -Infinity) - (free && t === length ? 0 : gap) : -Infinity],
      ];
      const [step, value] = ways.reduce((top, way) => (way[1] > top[1] ? way : top));
      best[t]![m] = t === 0 && m === 0 ? 0 : value;
      steps[t]![m] = step;
    }
  }
  return withMoved(trace(steps, length, names.length), section);
}

function trace(steps: readonly (readonly Step[])[], length: number, last: number): Map<number, number | null> {
  const now = new Map<number, number | null>();
  let [t, m] = [length, Math.min(last, length + reach)];
  while (t > 0 || m > 0) {
    const step = t === 0 ? 'new' : m === 0 ? 'gone' : steps[t]![m]!;
    if (step !== 'new') now.set(t - 1, step === 'match' ? m - 1 : null);
    if (step !== 'new') t--;
    if (step !== 'gone') m--;
  }
  return now;
}

/** Names whose action is not in line with the others may have gone where no other name is at home. */
function withMoved(now: ReadonlyMap<number, number | null>, section: SectionNames): ReadonlyMap<number, number> {
  const isHome = (place: number, at: number | null) => at !== null && section.score(place, at) > 0;
  const taken = new Set([...now].flatMap(([place, at]) => (isHome(place, at) ? [at] : [])));
  const moved = new Map<number, number>();
  for (const [place, at] of now) {
    if (!section.used.has(place)) continue;
    const found = isHome(place, at) ? at : (findFree(section, place, taken) ?? at);
    taken.add(found);
    if (found !== null && found !== place) moved.set(place, found);
  }
  return moved;
}

/** The free place that most references to a name would be right of; null where none is. */
function findFree({ scoreAll }: SectionNames, place: number, taken: ReadonlySet<number | null>): number | null {
  const free = [...scoreAll(place)].filter(([at]) => !taken.has(at));
  return free.reduce<readonly [number | null, number]>((top, one) => (one[1] > top[1] ? one : top), [null, 0])[0];
}
