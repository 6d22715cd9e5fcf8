import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import type { Section } from '../../../plan/model';
import { comparable } from '../../../plan/text';

const headers = ['Specific Actions', 'Annual Work Plan', 'Key Performance Indicator'];
const plan = planOf(listed('a', 'Course on bonds'));
const row = ['a) Meet', '• Talk', 'Number of talks'];

export const sectionTitleIsUnique: Rule = {
  id: 'section-title-is-unique',
  title: 'Each section has a title that no other section has.',
  why: 'A heading that was copied and only numbered anew hides what its section is about.',
  severity: 'warning',
  good: [{ rows: [...plan, ['2. Find partners'], headers, row] }],
  bad: [{ rows: [...plan, ['2. Make trade flow'], headers, row], at: 'A5' }],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const first = new Map<string, Section>();
    for (const section of plan.sections) {
      const { number, title, source } = section;
      const other = first.get(comparable(title));
      if (title === '') continue;
      if (!other) first.set(comparable(title), section);
      else if (other.number !== number) {
        yield {
          message: { id: 'section-title-is-taken', values: { number, title, other: other.number } },
          place: source,
          related: [{ place: other.source, name: `section ${other.number}` }],
        };
      }
    }
  },
};
