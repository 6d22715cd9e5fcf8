import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';

const headers = ['Specific Actions', 'Annual Work Plan', 'Key Performance Indicator'];
const plan = planOf(listed('a', 'Course on bonds'));

export const sectionIsUnique: Rule = {
  id: 'section-is-unique',
  title: 'Each section has a number that no other section has.',
  why: 'A reference to 1-(a) then means two actions; two plans below each other on one sheet look like this, too.',
  severity: 'error',
  good: [{ rows: [...plan, ['2. Find partners'], headers, ['a) Meet', '• Talk', 'Number of talks']] }],
  bad: [{ rows: [...plan, ['1. Find partners'], headers, ['b) Meet', '• Talk', 'Number of talks']], at: 'A5' }],
  *check({ plan: { sections } }: RuleContext): Iterable<Problem> {
    const first = new Map<number, string>();
    for (const { number, title, source } of sections) {
      const other = first.get(number);
      if (other === undefined) first.set(number, title);
      else yield { message: { id: 'section-is-doubled', values: { number, title, other } }, place: source };
    }
  },
};
