import type { Finding, Severity } from '../../src/core/sheet/finding';
import { groupFindings } from '../../src/taskpane/check/groups';

const finding = (rule: string, severity: Severity, row: number): Finding => ({
  rule,
  severity,
  at: { row, column: 1 },
  message: `${rule} in row ${row}`,
  keys: [`${rule} ${row}`],
  related: [],
  options: [],
});

const findings = [
  finding('text-is-clean', 'info', 1),
  finding('reference-has-target', 'error', 2),
  finding('country-is-in-region', 'error', 3),
  finding('reference-has-target', 'error', 4),
];

test('the gravest findings come first', () => {
  expect(groupFindings(findings, []).map(({ severity, count }) => [severity, count])).toEqual([
    ['error', 3],
    ['info', 1],
  ]);
});

test('findings of one law stand together, in reading order', () => {
  const [errors] = groupFindings(findings, []);
  expect(errors?.laws.map(({ rule, findings: broken }) => [rule, broken.map(({ at }) => at.row)])).toEqual([
    ['reference-has-target', [2, 4]],
    ['country-is-in-region', [3]],
  ]);
});

test('each group knows how many findings are shown before it', () => {
  const starts = groupFindings(findings, []).flatMap(({ laws }) => laws.map(({ start }) => start));
  expect(starts).toEqual([0, 2, 3]);
});

test('a finding of no law of the catalogue is shown all the same', () => {
  expect(groupFindings([finding('unknown', 'warning', 1)], [])[0]?.laws[0]?.law).toBeNull();
});
