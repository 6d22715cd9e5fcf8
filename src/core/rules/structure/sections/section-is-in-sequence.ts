import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { numberSection } from './number-section';

const headers = ['Specific Actions', 'Annual Work Plan', 'Key Performance Indicator'];
const row = ['a) Meet', '• Talk', 'Number of talks'];
const plan = planOf(listed('a', 'Course on bonds'));
const section = (heading: string) => [[heading], headers, row];

export const sectionIsInSequence: Rule = {
  id: 'section-is-in-sequence',
  title: 'The numbers of the sections follow one another, from 1 on.',
  why: 'A gap makes readers look for a lost section, and a number out of turn for the wrong one.',
  severity: 'warning',
  good: [{ rows: [...plan, ...section('2. Find partners'), ...section('3. Train people')] }],
  bad: [
    { rows: [...plan, ...section('3. Find partners'), ...section('4. Train people')], at: 'A5' },
    { rows: [...plan, ...section('3. Find partners'), ...section('2. Train people')], at: 'A8' },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const numbers = new Set(plan.sections.map(({ number }) => number));
    const seen = new Set<number>();
    let highest = 0;
    // What is missing is the number that the section before ought to have.
    let isExplained = false;
    for (const [index, section] of plan.sections.entries()) {
      const { number, title, source } = section;
      const before = plan.sections[index - 1];
      const related = before ? [{ place: before.source, name: `section ${before.number}` }] : [];
      const missing = count(highest + 1, number - 1).filter((other) => !numbers.has(other));
      // A section without a number, or with that of another, is told by other laws.
      if (number === 0 || seen.has(number)) {
        isExplained = true;
        continue;
      }
      seen.add(number);
      if (number < highest) {
        const values = { number, before: highest };
        yield { message: { id: 'section-is-out-of-turn', values }, place: source, about: title, related };
      } else if (missing.length > 0 && !isExplained && !numbers.has(0)) {
        // A section without a number may be the one that is missing, wherever a register has put it.
        yield {
          message: { id: 'section-is-skipped', values: { number, before: highest, missing } },
          place: source,
          about: title,
          related,
          options: numberSection(plan, section, missing[0]!),
        };
      }
      highest = Math.max(highest, number);
      isExplained = false;
    }
  },
};

/** The whole numbers between two, both included; at most ten. */
function count(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.min(10, Math.max(0, to - from + 1)) }, (_, index) => from + index);
}
