import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { actionsOf, type Kpi } from '../../plan/model';
import { isSpellingOf } from '../../plan/near-wording/spelling';
import { kpiKey } from '../../plan/text';

export const kpiIsSpelledAlike: Rule = {
  id: 'kpi-is-spelled-alike',
  title: 'No two indicators differ in a few letters of one word only.',
  why: 'If they are one, it has two rows in every table. The wording is the RSP’s, so it is left to you.',
  severity: 'info',
  good: [
    {
      rows: planOf(
        ['a) Help Members', '• Course on bonds', 'Number of contracting Members'],
        ['b) Help all', '• Seminar on dogs', 'Number of implementing Members'],
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        ['a) Help Members', '• Course on bonds', 'Number of sharing experience'],
        ['b) Help all', '• Seminar on dogs', 'Number of sharing experiences'],
      ),
      at: 'C5',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const kpis = actionsOf(plan).flatMap(({ ref, kpis: own }) => own.map((kpi): Placed => ({ kpi, action: ref })));
    const told = new Set<string>();
    for (const [one, other] of findPairs([...groupBy(kpis, ({ kpi }) => kpiKey(kpi.text)).values()])) {
      const [usual, rare] = one.length >= other.length ? [one, other] : [other, one];
      const { kpi, action } = rare[0];
      if (told.has(kpiKey(kpi.text))) continue;
      told.add(kpiKey(kpi.text));
      yield {
        message: {
          id: 'kpi-is-maybe-one',
          values: { here: kpi.text, there: usual[0].kpi.text, action: usual[0].action },
        },
        place: kpi.source,
        action,
        related: [usual[0], ...rare.slice(1)].map((placed) => ({ place: placed.kpi.source, name: placed.action })),
      };
    }
  },
};

interface Placed {
  readonly kpi: Kpi;
  readonly action: string;
}
type Same = readonly [Placed, ...Placed[]];

/** Pairs that have all words but one in common, where that one is likely a spelling of the other's. */
function* findPairs(all: readonly Same[]): Iterable<readonly [Same, Same]> {
  const words = all.map(([{ kpi }]) => kpiKey(kpi.text).split(' '));
  const [numberStart, numberEnd] = [startNumbering(), startNumbering()];
  const byRest = new Map<string, number[]>();
  for (const [index, own] of words.entries()) {
    const starts = numberStart(own);
    const ends = numberEnd([...own].reverse()).reverse();
    for (const [at, word] of own.entries()) {
      // No two spellings of a word begin with different letters.
      const rest = `${starts[at]} ${ends[at + 1]} ${word.slice(0, 1)}`;
      const others = byRest.get(rest);
      if (!others) {
        byRest.set(rest, [index]);
        continue;
      }
      for (const other of others) if (isSlip(word, words[other]![at]!)) yield [all[other]!, all[index]!];
      others.push(index);
    }
  }
}

/** Numbers each beginning of a row of words, the empty one first; the same words have the same number in every row. */
function startNumbering(): (words: readonly string[]) => number[] {
  const numbers = new Map<string, number>();
  return (words) => {
    const found = [0];
    for (const word of words) {
      const key = `${found.at(-1)!} ${word}`;
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      found.push(number);
    }
    return found;
  };
}

function isSlip(one: string, other: string): boolean {
  return /^\p{L}+$/u.test(one) && /^\p{L}+$/u.test(other) && isSpellingOf(one, other);
}
