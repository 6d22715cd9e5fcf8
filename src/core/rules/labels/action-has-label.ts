import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { formatMark } from '../../plan/label';
import { actionsOf, type Action } from '../../plan/model';
import type { Replacement } from '../../sheet/edit';

const row = ['Help Members', '• Course', 'Number of courses'] as const;
const other = ['Help partners', '• Talk', 'Number of talks'] as const;

export const actionHasLabel: Rule = {
  id: 'action-has-label',
  title: 'An action has a label of its own.',
  why: 'A label that is counted and not written changes when a row is put in before it, and references miss.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds')) }],
  bad: [
    { rows: planOf(row, other), at: 'A4', fixed: 'a) Help Members' },
    { rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Talk'), other), at: 'A6' },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const bare = actionsOf(plan).filter(({ labelSource }) => labelSource.text.trim() === '');
    const counted = bare.filter(({ label }) => label !== '');
    for (const { ref: action, titleSource } of bare.filter(({ label }) => label === '')) {
      yield { message: { id: 'action-has-label', values: { action } }, place: titleSource, action };
    }
    // One cause, one finding: pasting has lost the automatic numbers of all.
    const [first] = counted;
    if (!first) return;
    const values = { count: counted.length, first: first.ref };
    const title = { id: 'write-labels', values: { count: counted.length } } as const;
    // Only before a text that is the action's own.
    const fix =
      plan.shape.columns.action === undefined ? {} : { fix: { title, replacements: counted.map(writeLabel) } };
    yield { message: { id: 'labels-are-lost', values }, place: first.titleSource, action: first.ref, ...fix };
  },
};

function writeLabel({ section, label, titleSource: { at, start } }: Action): Replacement {
  return { at, start, end: start, text: `${formatMark(section, label)} ` };
}
