import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { actionsOf, type Action, type Plan } from '../../plan/model';
import { findWrittenLabel } from '../../plan/labels/written-label';

export const labelIsWrittenAlike: Rule = {
  id: 'label-is-written-alike',
  title: 'Labels are written in one way throughout the plan: all a), all (a) or all a.',
  why: 'A label that is written otherwise looks like a list within the action before it.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Talk')) }],
  bad: [
    {
      rows: planOf(
        listed('a', 'Course on bonds'),
        listed('b', 'Talk'),
        ['(c) Meet', '• Meeting', 'Meetings'],
        ['D) Visit', '• Visit', 'Visits'],
      ),
      at: 'A6',
      fixed: 'c) Meet',
    },
    {
      rows: planOf(
        ['1-(a) Help', '• Course', 'Courses'],
        ['1-(b) Meet', '• Meeting', 'Meetings'],
        ['c) Visit', '• Visit', 'Visits'],
      ),
      at: 'A6',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const written = actionsOf(plan).flatMap((action) => readForm(action) ?? []);
    const [usual, ...others] = [...groupBy(written, ({ form }) => form).values()].sort((a, b) => b.length - a.length);
    const [first, ...more] = others.flat();
    if (!usual || !first) return;
    const { action, form } = first;
    yield {
      message: {
        id: 'label-is-written-otherwise',
        values: {
          found: first.action.labelSource.text,
          usual: usual[0].action.labelSource.text,
          count: 1 + more.length,
        },
      },
      place: action.labelSource,
      action: action.ref,
      about: form,
      related: more.map((other) => ({ place: other.action.labelSource, name: other.action.ref })),
      ...writeAlike(plan, usual[0], [first, ...more]),
    };
  },
};

interface WrittenForm {
  readonly action: Action;
  /** `a)` for every label of small letters with a bracket behind it, `1-(A)` for capitals with the section before. */
  readonly form: string;
}

/** Null where no label is written, or one in letters that only look right: another law's. */
function readForm(action: Action): WrittenForm | null {
  const typed = findWrittenLabel(action);
  if (!typed || (/\p{L}/u.test(typed.text) && typed.text.toLowerCase() !== action.label)) return null;
  const form = action.labelSource.text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\d+/g, '1')
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a');
  return { action, form };
}

/** Only marks that close with a bracket, without the section, are read as labels whatever stands behind them. */
function writeAlike(plan: Plan, usual: WrittenForm, others: readonly WrittenForm[]): { readonly fix?: ProposedFix } {
  const isPlain = ({ form }: WrittenForm) => /^\(?[aA][).:]?$/.test(form);
  if (plan.layout === 'register' || !usual.form.endsWith(')') || ![usual, ...others].every(isPlain)) return {};
  const write = (label: string) => usual.form.replace(/a/i, (letter) => (letter === 'A' ? label.toUpperCase() : label));
  return {
    fix: {
      title: { id: 'write-labels-alike', values: { count: others.length, usual: usual.action.labelSource.text } },
      replacements: others.map(({ action: { label, labelSource } }) => {
        const { at, start, end } = labelSource;
        return { at, start, end, text: write(label) };
      }),
    },
  };
}
