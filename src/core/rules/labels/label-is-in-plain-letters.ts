import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { formatMark, isNumber } from '../../plan/label';
import { actionsOf } from '../../plan/model';
import { findWrittenLabel } from '../../plan/labels/written-label';

const before = 'a b c d e f g h i j k'.split(' ').map((label) => listed(label, `Course ${label}`));

export const labelIsInPlainLetters: Rule = {
  id: 'label-is-in-plain-letters',
  title: 'A label is typed with the letters of the alphabet, not with others that look like them.',
  why: 'A search for the label fails, and a capital i that stands for l makes it the name of another action.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Talk')) }],
  bad: [
    {
      // The letter of the Cyrillic alphabet.
      rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Talk'), [
        '\u0441) Visit partners',
        '• Visit',
        'Visits',
      ]),
      at: 'A6',
      fixed: 'c) Visit partners',
    },
    {
      rows: planOf(...before, ['I) Visit partners', '• Visit', 'Visits']),
      at: 'A15',
      fixed: 'l) Visit partners',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const action of actionsOf(plan)) {
      const { ref, section, label, title } = action;
      const typed = isNumber(label) ? null : findWrittenLabel(action);
      if (!typed || typed.text.toLowerCase() === label) continue;
      const { at, start, end } = typed;
      const mark = formatMark(section, label);
      yield {
        message: { id: 'label-looks-like', values: { typed: typed.text, label: mark } },
        place: typed,
        action: ref,
        about: title,
        // It is read so already.
        fix: {
          title: { id: 'write-words', values: { words: mark } },
          replacements: [{ at, start, end, text: label }],
        },
      };
    }
  },
};
