import { rules } from '../../../src/core/rules/index';
import type { Severity } from '../../../src/core/sheet/finding';
import { groupEntries, isFolded, type Group } from '../../../src/taskpane/check/findings/groups';
import { readContext } from '../../core/rules/context';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { entry, found } from './found';

const broken = (rule: string, severity: Severity, row: number, section: string, action?: string) =>
  entry(
    found({ rule, severity, at: { row, column: 1 }, message: `${rule} in row ${row}`, ...(action ? { action } : {}) }),
    { section },
  );

const entries = [
  broken('text-is-clean', 'info', 1, 'top'),
  broken('country-is-in-region', 'error', 3, '1', '1-(a)'),
  broken('reference-has-target', 'error', 4, '1', '1-(b)'),
  broken('reference-has-target', 'error', 7, '2', '2-(a)'),
];

const { plan } = readContext(
  sheetOf(
    planRows(
      [
        { label: 'a', listings: ['Course on bonds'] },
        { label: 'b', listings: ['Talk'] },
      ],
      [{ label: 'a', listings: ['Seminar'] }],
    ),
  ),
);

const outline = (groups: readonly Group[]) =>
  groups.map(({ key, parts }) => [
    key,
    parts.map((part) => [part.key, part.entries.map(({ finding }) => finding.at.row)]),
  ]);

test('by law, the gravest findings come first, those of one law together, in the order of the catalogue', () => {
  expect(outline(groupEntries(entries, 'law', plan, rules))).toEqual([
    [
      'error',
      [
        ['reference-has-target', [4, 7]],
        ['country-is-in-region', [3]],
      ],
    ],
    ['info', [['text-is-clean', [1]]]],
  ]);
});

test('by section, findings go down the sheet, action by action', () => {
  expect(outline(groupEntries(entries, 'section', plan, rules))).toEqual([
    ['top', [['', [1]]]],
    [
      '1',
      [
        ['1-(a)', [3]],
        ['1-(b)', [4]],
      ],
    ],
    ['2', [['2-(a)', [7]]]],
  ]);
});

test('each part knows how many findings are shown before it', () => {
  const starts = groupEntries(entries, 'law', plan, rules).flatMap(({ parts }) => parts.map(({ start }) => start));
  expect(starts).toEqual([0, 2, 3]);
});

test('a finding of no law of the catalogue is shown all the same', () => {
  const [group] = groupEntries([entry(found({ rule: 'unknown' }))], 'law', plan, rules);
  expect(group?.parts[0]?.heading).toEqual({ is: 'law', law: null });
});

test('hints are folded beside graver findings, until the planner unfolds them', () => {
  const groups = groupEntries(entries, 'law', plan, rules);
  const folded = (folds: ReadonlyMap<string, boolean>) =>
    groups.filter((group) => isFolded(group, groups, folds)).map(({ key }) => key);
  expect(folded(new Map())).toEqual(['info']);
  expect(folded(new Map([['info', false]]))).toEqual([]);
  const alone = groupEntries([entries[0]!], 'law', plan, rules);
  expect(isFolded(alone[0]!, alone, new Map())).toBe(false);
});

test('of a list of hundreds the groups at its end are folded', () => {
  const many = [1, 2].flatMap((section) =>
    Array.from({ length: 300 }, (_, row) => broken('text-is-clean', 'error', row, String(section), `${section}-(a)`)),
  );
  const groups = groupEntries(many, 'section', plan, rules);
  expect(groups.map((group) => isFolded(group, groups, new Map()))).toEqual([false, true]);
});
