import { listed, planOf } from '../../linting/example';
import type { Rule } from '../../linting/rule';
import { findWritten } from './writing-fault';

export const referenceIsWellformed: Rule = {
  id: 'reference-is-wellformed',
  title: 'A reference is written as the name of its action: 1-(b), or (b) after another of the same section.',
  why: 'Written otherwise it may be read as another action, by people and by search.',
  severity: 'warning',
  good: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b), and (c))'),
        listed('b', 'Course on bonds (See also 1-(a) and 1-(c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(listed('a', 'Course on bonds (See also 1(b))'), listed('b', 'Course on bonds (See also 1-(a))')),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(b))',
    },
    {
      rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Course on bonds (See also 1- (a))')),
      at: 'B5',
      fixed: '• Course on bonds (See also 1-(a))',
    },
  ],
  check: (context) =>
    findWritten(context, 'malformed', ({ written }, proper) => ({
      id: 'reference-is-malformed',
      values: { written, proper },
    })),
};
