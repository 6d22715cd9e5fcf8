import { planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { findLabel } from '../../plan/labels/find-label';
import type { LabelStyle } from '../../plan/label';
import type { Action } from '../../plan/model';
import { groupBy } from '../../plan/group-by';
import type { Source } from '../../sheet/edit';
import { numberSection } from '../structure/sections/number-section';

const headers = ['Specific Actions', 'Annual Work Plan', 'Key Performance Indicator'];
const plan = planOf(['1-(a) Help Members', '• Course on bonds', 'Number of courses']);

export const labelNamesItsSection: Rule = {
  id: 'label-names-its-section',
  title: 'A section’s number in a label is that of the section where the action stands.',
  why: 'The action has one name by its label and another by its place, and references mean one of them.',
  severity: 'error',
  good: [{ rows: [...plan, ['2. Find partners'], headers, ['2-(a) Meet', '• Talk', 'Number of talks']] }],
  bad: [
    {
      rows: [
        ...plan,
        ['2. Find partners'],
        headers,
        ['2-(a) Meet', '• Talk', 'Number of talks'],
        ['1-(b) Visit', '• Visit', 'Number of visits'],
      ],
      at: 'A8',
    },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    for (const section of plan.sections) {
      const { number, source, actions } = section;
      const wrong = actions.flatMap((action) => findNumber(action, profile.labels.style) ?? []);
      // Labels of one other section may have one cause: they were copied from there, or the heading has a wrong number.
      for (const [named, own] of groupBy(
        wrong.filter((found) => found.number !== number),
        (found) => found.number,
      )) {
        const [{ action, place }, ...others] = own;
        yield {
          message: {
            id: 'label-names-other-section',
            values: { label: action.labelSource.text, number, named, others: others.length },
          },
          place,
          action: action.ref,
          about: action.title,
          related: [
            { place: source, name: `section ${number}` },
            ...others.map((other) => ({ place: other.place, name: other.action.ref })),
          ],
          options: [
            ...(own.length === actions.length ? numberSection(plan, section, named) : []),
            ...(plan.layout === 'register' ? [] : [writeSection(own, number)]),
          ],
        };
      }
    }
  },
};

function writeSection(labels: readonly NamedSection[], number: number): ProposedFix {
  return {
    title: { id: 'write-section-in-labels', values: { number, count: labels.length } },
    replacements: labels.map(({ place: { at, start, end } }) => ({ at, start, end, text: String(number) })),
  };
}

interface NamedSection {
  readonly action: Action;
  readonly number: number;
  /** Where it is written. */
  readonly place: Source;
}

function findNumber(action: Action, style: LabelStyle): NamedSection | null {
  const { at, start, text } = action.labelSource;
  const number = findLabel(text, style, action.position)?.section ?? null;
  const written = number === null ? null : /\d+/.exec(text);
  if (number === null || !written) return null;
  const from = start + written.index;
  return { action, number, place: { at, start: from, end: from + written[0].length, text: written[0] } };
}
