import type { BadExample, Example } from '../../linting/example';
import type { Message, Rule, RuleContext } from '../../linting/rule';
import { findSchemaIssues, type SchemaIssue } from '../../linting/schema-issues';
import type { Severity } from '../../sheet/finding';

/*
 * Laws that the schema of a plan upholds itself: the message of an issue is the id of its law. Laws that look at
 * more than the schema sees have a file of their own and tell the schema's issue too.
 */

interface SchemaLaw {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly bad: readonly BadExample[];
  readonly describe: (issue: SchemaIssue, context: RuleContext) => Message;
}

const title = 'Annual Work Plan (2025-2026)';
const headers = ['Specific Actions', 'Annual Work Plan', 'Key Performance Indicator'];
const row = ['a) Help Members', '• Course', 'Number of courses'];
const good: readonly Example[] = [{ rows: [[title], ['1. Make trade flow'], headers, row] }];

const laws: readonly SchemaLaw[] = [
  {
    id: 'plan-has-title',
    title: 'A plan has a title.',
    why: 'It says whose plan it is and for which years.',
    severity: 'warning',
    bad: [
      { rows: [['1. Make trade flow'], ['Specific Actions', 'Annual Work Plan (2025-2026)', 'KPI'], row], at: 'A1' },
    ],
    describe: () => ({ id: 'plan-has-title' }),
  },
  {
    id: 'period-is-stated',
    title: 'A plan says which years it is for.',
    why: 'Its RSP, and the Members of the region, depend on them.',
    severity: 'error',
    bad: [{ rows: [['Annual Work Plan'], ['1. Make trade flow'], headers, row], at: 'A1' }],
    describe: () => ({ id: 'period-is-stated' }),
  },
  {
    id: 'section-has-number',
    title: 'A section has a number.',
    why: 'The name of each of its actions begins with it.',
    severity: 'error',
    bad: [{ rows: [[title], ['0. Make trade flow'], headers, row], at: 'A2' }],
    describe: ({ path }, { plan }) => ({
      id: 'section-has-number',
      values: { title: plan.sections[Number(path.split('.')[1])]?.title ?? '' },
    }),
  },
  {
    id: 'section-has-title',
    title: 'A section has a title.',
    why: 'Without one nobody can tell what its actions have in common.',
    severity: 'warning',
    bad: [{ rows: [[title], headers, row], at: 'A2' }],
    describe: ({ section }) => ({ id: 'section-has-title', values: { number: section ?? 0 } }),
  },
  {
    id: 'section-has-actions',
    title: 'A section has actions.',
    why: 'An empty section is left over, or its rows are lost.',
    severity: 'warning',
    bad: [{ rows: [[title], ['1. Make trade flow'], headers, ['2. Find partners'], headers, row], at: 'A2' }],
    describe: ({ section }) => ({ id: 'section-has-actions', values: { number: section ?? 0 } }),
  },
  {
    id: 'action-has-title',
    title: 'An action has a text.',
    why: 'A label alone says nothing of what is to be done.',
    severity: 'error',
    bad: [
      {
        rows: [[title], ['1. Make trade flow'], headers, ['a) (RSP 1.1.1)', '• Course', 'Number of courses']],
        at: 'A4',
      },
    ],
    describe: ({ action }) => ({ id: 'action-has-title', values: { action: action ?? '' } }),
  },
];

const toldElsewhere = ['action-has-label', 'listing-has-text', 'kpi-has-text', 'rsp-reference-is-wellformed'];
const told = new Set([...laws.map(({ id }) => id), ...toldElsewhere]);

/** What the schema objects to and no law has a sentence for. No sheet is known that leads there. */
const planIsWellformed: Rule = {
  id: 'plan-is-wellformed',
  title: 'Every part of a plan is what the schema of plans expects.',
  why: 'What was read wrongly cannot be checked or counted.',
  severity: 'error',
  good,
  bad: [],
  *check({ plan }) {
    for (const { law, path, place } of findSchemaIssues(plan)) {
      if (told.has(law)) continue;
      yield { message: { id: 'plan-is-wellformed', values: { path, detail: law } }, place };
    }
  },
};

export const schemaLaws: readonly Rule[] = [
  ...laws.map(({ describe, ...law }): Rule => ({
    ...law,
    good,
    *check(context) {
      for (const issue of findSchemaIssues(context.plan)) {
        if (issue.law !== law.id) continue;
        const { place, action } = issue;
        yield { message: describe(issue, context), place, ...(action === undefined ? {} : { action }) };
      }
    },
  })),
  planIsWellformed,
];
