import { listed, planOf } from '../../linting/example';
import type { Rule } from '../../linting/rule';
import { findWritten } from './writing-fault';

export const referenceNamesItsSection: Rule = {
  id: 'reference-names-its-section',
  title: 'The first reference of a see-also says in which section its action is.',
  why: 'The same letter stands in every section; moved to another one, the entry would refer to another action.',
  severity: 'warning',
  good: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b) and (c))'),
        listed('b', 'Course on bonds (See also 1-(a) and (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(listed('a', 'Course on bonds (See also (b))'), listed('b', 'Course on bonds (See also 1-(a))')),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(b))',
    },
  ],
  check: (context) =>
    findWritten(context, 'no-section', ({ written, target }) => ({
      id: 'section-is-left-out',
      values: { written, target },
    })),
};
