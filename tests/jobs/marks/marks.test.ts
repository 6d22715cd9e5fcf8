import type { Finding, Severity } from '../../../src/core/sheet/finding';
import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { mark } from '../../../src/jobs/marks/mark';
import { longestText, marksOf } from '../../../src/jobs/marks/marks-of';
import { at } from '../../host/host-contract';

function finding(address: string, severity: Severity, message: string, fix?: string): Finding {
  return {
    rule: 'reference-has-target',
    severity,
    at: at(address),
    message,
    keys: [message],
    related: [],
    options: [{ title: 'Perhaps this', replacements: [] }],
    ...(fix !== undefined && { fix: { title: fix, replacements: [] } }),
  };
}

describe('the marks of a check', () => {
  test('are one for each cell, of the gravest severity found there', () => {
    const findings = [
      finding('B2', 'info', 'One.'),
      finding('B2', 'error', 'Two.'),
      finding('B2', 'warning', 'Three.'),
      finding('B3', 'warning', 'Four.'),
    ];
    expect(marksOf({ findings }).map(({ at: { row, column }, severity }) => [row, column, severity])).toEqual([
      [1, 1, 'error'],
      [2, 1, 'warning'],
    ]);
  });

  test('say every finding in reading order, each with its safe mend', () => {
    const findings = [finding('B2', 'info', 'First.', 'Write 1-(a)'), finding('B2', 'error', 'Second.')];
    expect(marksOf({ findings })[0]?.text).toBe('First.\n→ Write 1-(a)\n\nSecond.');
  });

  test('say how many more findings there are than there is room for', () => {
    const findings = Array.from({ length: 9 }, (_, index) => finding('B2', 'error', `${index} ${'x'.repeat(200)}`));
    const [found] = marksOf({ findings });
    expect(found?.text.length).toBeLessThanOrEqual(longestText);
    expect(found?.text).toMatch(/^0 x+\n\n1 x+\n\n2 x+\n\n3 x+\n\nAnd 5 more, in the list of findings\.$/);
  });

  test('cut a single finding that is too long', () => {
    const [found] = marksOf({ findings: [finding('B2', 'error', 'x'.repeat(5_000))] });
    expect(found?.text).toHaveLength(longestText);
    expect(found?.text.endsWith('x…')).toBe(true);
  });

  test('are none where nothing was found', () => {
    expect(marksOf({ findings: [] })).toEqual([]);
  });
});

test('marking goes to the sheet that was checked, and none takes it off', async () => {
  const host = openMemoryHost('plan.xlsx', [{ sheet: 'Plan', cells: [] }]);
  const checked = { grid: { sheet: 'Plan', cells: [] }, findings: [finding('B2', 'error', 'One.')] };
  expect(await mark(host, checked, 'colour')).toEqual({ left: 0 });
  expect([...host.marksOn('Plan').colours]).toEqual([['B2', 'error']]);
  await mark(host, checked, 'none');
  expect(host.marksOn('Plan').colours.size).toBe(0);
});
