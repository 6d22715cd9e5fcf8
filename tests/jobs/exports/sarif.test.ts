import { findingsSarif } from '../../../src/jobs/exports/findings-sarif';
import type { Checked } from '../../../src/jobs/outcome';
import { checked, clean, laws } from './checked';

/** What these tests read of a log; the names are those of SARIF 2.1.0. */
interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly unknown[];
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly unknown[];
      readonly relatedLocations?: readonly unknown[];
      readonly suppressions: readonly unknown[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

const read = (...results: readonly Checked[]): Log => JSON.parse(findingsSarif(results, laws)) as Log;
const [run] = read(checked).runs;

test('has all that the schema requires of a log, its runs, rules and results', () => {
  const log = read(checked, clean);
  expect(log).toMatchObject({ $schema: expect.stringMatching(/sarif-schema-2\.1\.0\.json$/), version: '2.1.0' });
  expect(log.runs).toHaveLength(2);
  for (const { tool, results } of log.runs) {
    expect(tool.driver.name).toBe('Concord');
    for (const { ruleId, ruleIndex, message, level } of results) {
      expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
      expect(message.text).not.toBe('');
      expect(['error', 'warning', 'note']).toContain(level);
    }
  }
});

test('describes each law with why and how grave it is, and what the planner made of it', () => {
  expect(run!.tool.driver.rules[0]).toEqual({
    id: 'text-is-short',
    shortDescription: { text: 'A text is short.' },
    fullDescription: { text: 'Why text-is-short.' },
    defaultConfiguration: { level: 'note' },
  });
  expect(run!.invocations).toEqual([
    {
      executionSuccessful: true,
      endTimeUtc: checked.when.toISOString(),
      ruleConfigurationOverrides: [
        { descriptor: { id: 'text-is-new', index: 2 }, configuration: { enabled: false } },
        { descriptor: { id: 'text-is-short', index: 0 }, configuration: { level: 'note' } },
      ],
    },
  ]);
});

test('places a result in its file and cell, and so the related ones', () => {
  const cell = (name: string) => ({
    physicalLocation: { artifactLocation: { uri: 'office/plan%20one.xlsx', index: 0 } },
    logicalLocations: [{ name, fullyQualifiedName: `'Plan''s sheet'!${name}`, kind: 'cell' }],
  });
  expect(run!.artifacts).toEqual([{ location: { uri: 'office/plan%20one.xlsx' } }]);
  expect(run!.results[0]!.locations).toEqual([cell('A4')]);
  expect(run!.results[0]!.relatedLocations).toEqual([
    { id: 0, ...cell('B4'), message: { text: '1-(a)#1' } },
    { id: 1, ...cell('B5'), message: { text: '1-(b)#1' } },
  ]);
});

test.each([
  ['/home/a b/plan#1.xlsx', 'file:///home/a%20b/plan%231.xlsx'],
  ['C:\\plans\\plan.xlsx', 'file:///C:/plans/plan.xlsx'],
  ['a:b/plan.xlsx', 'a%3Ab/plan.xlsx'],
])('the path %s is the address %s', (file, uri) => {
  expect(read({ ...checked, file }).runs[0]!.artifacts[0]!.location.uri).toBe(uri);
});

test('a finding is known by its content from run to run, whatever its place', () => {
  expect(run!.results[0]!.partialFingerprints).toEqual({ 'concordContent/v1': 'text-is-kind | work' });
});

test('what is let stand is suppressed with the reason, and every other result says that it is not', () => {
  expect(run!.results.map(({ suppressions }) => suppressions)).toEqual([
    [],
    [],
    [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Agreed with <the office>',
        properties: { since: '2026-01-31' },
      },
    ],
  ]);
});
