import { runRules } from '../../../src/core/linting/run';
import { rules } from '../../../src/core/rules/index';
import { formatAddress } from '../../../src/core/sheet/address';
import type { Finding, Severity } from '../../../src/core/sheet/finding';
import { english } from '../../../src/core/words/en';
import { describeWithRealPlans, type RealPlan } from '../../shared-plans';
import { readRealContext } from '../real-plan';

async function findIn(plan: RealPlan): Promise<readonly Finding[]> {
  return runRules(await readRealContext(plan), rules, english);
}

function placesOf(findings: readonly Finding[], severity: Severity): readonly string[] {
  return findings
    .filter((finding) => finding.severity === severity)
    .map(({ rule, at }) => `${rule} ${formatAddress(at)}`);
}

describeWithRealPlans('the real plans', () => {
  test('the one blocking fault of 2018-2019 is the reference to an action that lists nothing', async () => {
    const errors = (await findIn('rocb-awp-2018-2019')).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, listing }) => [rule, listing])).toEqual([['reference-is-mutual', '1-(c)#2']]);
  });

  test('beside it 2018-2019 has an empty bullet and a few hints, each told once', async () => {
    const findings = await findIn('rocb-awp-2018-2019');
    expect(placesOf(findings, 'warning')).toEqual(['expectation-is-met B4', 'listing-has-text B43']);
    expect(placesOf(findings, 'info')).toEqual([
      'rsp-milestone-is-served A1',
      'number-agrees-with-countries B9',
      'action-has-listings B12',
      'rsp-reference-is-written-alike A20',
      'rsp-milestone-is-served-once A21',
      'kpi-is-spelled-alike C25',
      'label-is-in-sequence A31',
      'punctuation-is-spaced A47',
    ]);
  });

  test('one listing in the wrong row of 2025-2026 is one finding, not one for each neighbour', async () => {
    const findings = await findIn('rocb-awp-2025-2026');
    const ofActivity = ['1-(y)#4', '1-(dd)#10', '1-(ee)#4', '1-(aa)#7'];
    expect(findings.filter(({ listing }) => ofActivity.includes(listing ?? '')).map(({ rule }) => rule)).toEqual([
      'reference-is-mutual',
    ]);
  });

  test('the heading of 2025-2026 that names other years is found', async () => {
    expect(placesOf(await findIn('rocb-awp-2025-2026'), 'error')).toContain('period-agrees B60');
  });

  test('the country outside the region is found in each of its listings of 2025-2026', async () => {
    const found = (await findIn('rocb-awp-2025-2026')).filter(({ rule }) => rule === 'country-is-in-region');
    expect(found.map(({ listing }) => listing)).toEqual(['1-(b)#12', '1-(c)#8', '1-(dd)#13', '3-(k)#3']);
  });

  test('2025-2026 has each activity where it is expected, or a reference that says so', async () => {
    const found = (await findIn('rocb-awp-2025-2026')).filter(({ rule }) => rule === 'expectation-is-met');
    expect(found).toEqual([]);
  });

  test('2025-2026 has one pair of entries that may be one activity though they do not refer to each other', async () => {
    const found = (await findIn('rocb-awp-2025-2026')).filter(({ rule }) => rule === 'activity-is-one');
    expect(found.map(({ listing, at }) => [listing, formatAddress(at)])).toEqual([['1-(k)#2', 'B14']]);
  });
});
