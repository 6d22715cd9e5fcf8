import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import type { Section } from '../../../plan/model';
import { numberSection } from './number-section';

const headers = ['Specific Actions', 'Annual Work Plan', 'Key Performance Indicator'];
const plan = planOf(listed('a', 'Course on bonds'));

export const sectionIsUnique: Rule = {
  id: 'section-is-unique',
  title: 'Each section has a number that no other section has.',
  why: 'A reference to 1-(a) then means two actions; two plans below each other on one sheet look like this, too.',
  severity: 'error',
  good: [{ rows: [...plan, ['2. Find partners'], headers, ['a) Meet', '• Talk', 'Number of talks']] }],
  bad: [{ rows: [...plan, ['1. Find partners'], headers, ['b) Meet', '• Talk', 'Number of talks']], at: 'A5' }],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const first = new Map<number, Section>();
    const free = Math.max(0, ...plan.sections.map(({ number }) => number)) + 1;
    for (const section of plan.sections) {
      const { number, title, source } = section;
      const other = first.get(number);
      if (!other) {
        first.set(number, section);
        continue;
      }
      yield {
        message: { id: 'section-is-doubled', values: { number, title, other: other.title } },
        place: source,
        about: title,
        related: [{ place: other.source, name: `section ${number}` }],
        options: numberSection(plan, section, free),
      };
    }
  },
};
