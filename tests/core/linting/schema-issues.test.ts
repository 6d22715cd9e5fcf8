import { planOf } from '../../../src/core/linting/example';
import { findSchemaIssues } from '../../../src/core/linting/schema-issues';
import { gridOf, readContext } from '../rules/context';

const { plan } = readContext(gridOf({ rows: planOf(['a) Help Members', '• Course', 'Number of courses']) }));

test('a plan that the schema accepts has no issues', () => {
  expect(findSchemaIssues(plan)).toEqual([]);
});

test('two issues of one law at one place are one', () => {
  const issues = findSchemaIssues({ ...plan, years: { from: 0, to: 0 } });
  expect(issues.map(({ law }) => law)).toEqual(['period-is-stated']);
});

test('an issue inside an action is placed at the text concerned', () => {
  const section = plan.sections[0]!;
  const action = { ...section.actions[0]!, title: '' };
  const issues = findSchemaIssues({ ...plan, sections: [{ ...section, actions: [action] }] });
  expect(issues).toEqual([
    {
      law: 'action-has-title',
      path: 'sections.0.actions.0.title',
      place: action.titleSource,
      action: '1-(a)',
      section: 1,
    },
  ]);
});
