import { listed, planOf } from '../../linting/example';
import type { Rule } from '../../linting/rule';
import { findWritten } from './writing-fault';

const letters = Array.from({ length: 12 }, (_, index) => 'abcdefghijkl'[index]!);

export const referenceIsInPlainLetters: Rule = {
  id: 'reference-is-in-plain-letters',
  title: 'A reference is typed with the letters of the label, not with others that look like them.',
  why: 'A capital i looks like l: search does not find the reference, and in small letters it names another action.',
  severity: 'warning',
  good: [
    { rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Course on bonds (See also 1-(a))')) },
  ],
  bad: [
    {
      rows: planOf(
        ...letters.map((label) =>
          label === 'a'
            ? listed(label, 'Course on bonds (See also 1-(I))')
            : listed(label, label === 'l' ? 'Course on bonds (See also 1-(a))' : `Seminar on the ${label} form`),
        ),
      ),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(l))',
    },
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(\u0441))'),
        listed('b', 'Seminar on dogs'),
        listed('c', 'Course on bonds (See also 1-(a))'),
      ),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(c))',
    },
  ],
  check: (context) =>
    findWritten(context, 'look-alike', ({ written, target }) => ({
      id: 'label-looks-alike',
      values: { written, target },
    })),
};
