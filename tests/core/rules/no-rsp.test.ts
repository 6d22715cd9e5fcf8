import { rules } from '../../../src/core/rules/index';
import { gridOf, readContext } from './context';

const aboutRsp = rules.filter(({ id }) => id.includes('rsp'));

test('there are laws about the RSP', () => {
  expect(aboutRsp.map(({ id }) => id)).toContain('action-has-rsp-reference');
});

test.each(aboutRsp.map((rule) => ({ id: rule.id, rule })))('$id is silent where the office has no RSP', ({ rule }) => {
  for (const example of rule.bad) {
    const context = readContext(gridOf(example));
    expect([...rule.check({ ...context, profile: { ...context.profile, rsps: [] } })]).toEqual([]);
  }
});
