import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { aboutAll } from '../plan-index';

/** Totals, remarks and page numbers are no actions, and nobody takes them for one. */
const noAction =
  /^(?:\W*(?:(?:grand\s+|sub-?\s?)?totals?|notes?|remarks?|sources?|legend|abbreviations?|page|annex)\b|\*|\W*$|\W*\d+\W*$)/i;

export const rowIsAnAction: Rule = {
  id: 'row-is-an-action',
  title: 'Every row of a section is one of its actions.',
  why: 'A row that is read as a remark is not checked, not counted and not referred to.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds'), ['Total', '', '1'], ['* of the last year', '', '']) }],
  bad: [
    {
      rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Talk'), ['Help partners to meet', '', '']),
      at: 'A6',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const rows = plan.notes.filter(({ text }) => !noAction.test(text));
    const [first, ...others] = rows;
    if (!first) return;
    yield {
      message: { id: 'rows-are-no-actions', values: { text: first.text, count: rows.length } },
      place: first,
      about: aboutAll(rows.map(({ text }) => text)),
      related: others.map((place) => ({ place, name: `row ${place.at.row + 1}` })),
    };
  },
};
