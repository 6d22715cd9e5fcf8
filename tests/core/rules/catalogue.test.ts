import { readFileSync } from 'node:fs';

import { formatCatalogue } from '../../../src/core/linting/catalogue';
import { rules, subjects } from '../../../src/core/rules/index';

test('the page of the rules is up to date (npx tsx tests/core/rules/write-catalogue.ts writes it)', () => {
  expect(readFileSync('src/core/rules/README.md', 'utf8')).toBe(formatCatalogue(subjects));
});

test('no two rules have one id', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
});
