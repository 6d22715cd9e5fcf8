import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { formatMark, parseRef } from '../../plan/label';
import { actionsOf, type Action, type Plan } from '../../plan/model';
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
    const taken = new Set(actionsOf(plan).flatMap(({ ref, label }) => (label === '' ? [] : [ref])));
    for (const action of bare.filter(({ label }) => label === '')) {
      const { ref, titleSource } = action;
      yield {
        message: { id: 'action-has-label', values: { action: ref } },
        place: titleSource,
        action: ref,
        options: taken.has(ref) ? [] : writeLabels(plan, [action]),
      };
    }
    // One cause, one finding: pasting has lost the automatic numbers of all.
    const [first] = counted;
    if (!first) return;
    const values = { count: counted.length, first: first.ref };
    const [fix] = writeLabels(plan, counted);
    yield {
      message: { id: 'labels-are-lost', values },
      place: first.titleSource,
      action: first.ref,
      about: 'all',
      ...(fix && { fix }),
    };
  },
};

/** Their names by their rows, before texts that are the actions' own; none where the sheet has a column for labels. */
function writeLabels({ shape, layout }: Plan, actions: readonly Action[]): readonly ProposedFix[] {
  if (shape.columns.action === undefined || shape.columns.label !== undefined || layout === 'register') return [];
  const replacements = actions.map(({ ref, titleSource: { at, start } }): Replacement => {
    const { section, label } = parseRef(ref)!;
    return { at, start, end: start, text: `${formatMark(section, label)} ` };
  });
  return [{ title: { id: 'write-labels', values: { count: actions.length } }, replacements }];
}
