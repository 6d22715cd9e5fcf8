import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { SummaryJson } from '../../src/jobs/printed/json';
import { runConcord, runForJson, samplePath } from './run-concord';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'concord-'));
const fileIn = (name: string) => join(folder, name);
const written = fileIn('summary.xlsx');

beforeAll(async () => {
  await runConcord('summarize', samplePath, '--out', written);
});

test('summarize counts, and writes sheets that a second run replaces', async () => {
  const first = await runForJson<SummaryJson>('summarize', samplePath);
  expect(first).toMatchObject({ status: 0, totals: { listings: 60, activities: 39 }, written: null });
  const second = await runForJson<SummaryJson>('summarize', written, '--out', fileIn('twice.xlsx'));
  expect(second.totals).toEqual(first.totals);
  const sheets = (path: string) =>
    Object.keys(unzipSync(readFileSync(path))).filter((part) => part.startsWith('xl/worksheets/sheet'));
  expect(sheets(fileIn('twice.xlsx'))).toEqual(sheets(written));
});

test('it says whether the sheets that are there agree with the plan', async () => {
  expect((await runForJson<SummaryJson>('summarize', samplePath)).earlier).toBeNull();
  expect((await runForJson<SummaryJson>('summarize', written)).earlier).toMatchObject({ isOlder: false });
  const linked = fileIn('linked.xlsx');
  await runConcord('link', written, '--accept-recommended', '--out', linked);
  expect((await runForJson<SummaryJson>('summarize', linked)).earlier).toMatchObject({ isOlder: true });
  expect((await runConcord('summarize', linked)).out).toMatch(/are older than the plan\.$/m);
});

test('a group is counted for its Members where that is asked for, and stays so when the sheets are written again', async () => {
  const plain = await runForJson<SummaryJson>('summarize', samplePath);
  const expanded = await runForJson<SummaryJson>(
    'summarize',
    samplePath,
    '--expand',
    'asean',
    '--out',
    fileIn('asean.xlsx'),
  );
  expect(expanded.expanded).toEqual(['ASEAN']);
  expect(plain.byGroup.map(({ group }) => group)).toContain('ASEAN');
  expect(expanded.byGroup.map(({ group }) => group)).not.toContain('ASEAN');
  const activities = ({ byCountry }: SummaryJson) => byCountry.find(({ country }) => country === 'BN')!.activities;
  const group = plain.byGroup.find((row) => row.group === 'ASEAN')!;
  expect(group.members).toContain('BN');
  expect(activities(expanded)).toBe(activities(plain) + group.activities);
  expect(await runForJson<SummaryJson>('summarize', fileIn('asean.xlsx'))).toMatchObject({
    expanded: ['ASEAN'],
    byCountry: expanded.byCountry,
  });
});

test('a group that the profile does not know is refused in one line that names those it does', async () => {
  const { status, err } = await runConcord('summarize', samplePath, '--expand', 'ASEA');
  expect(status).toBe(2);
  expect(err).toMatch(/^concord: Unexpected group "ASEA", expected one that the profile knows: ASEAN, [^\n]*\n$/);
});

test('text for people says first what is not there', async () => {
  const { out } = await runConcord('summarize', samplePath);
  const at = (words: string) => out.indexOf(words);
  expect(at('Members without an activity')).toBeGreaterThan(0);
  expect(at('Members without an activity')).toBeLessThan(at('Per country'));
  expect(at('Per KPI')).toBeLessThan(at('Per outcome'));
});

test('a summary sheet of which the table has another name now is no second plan', async () => {
  const renamed = Object.entries(unzipSync(readFileSync(written))).map(([path, bytes]) => {
    const isTable = path.startsWith('xl/tables/');
    return [path, isTable ? strToU8(strFromU8(bytes).replaceAll('ConcordKpiFollowUp', 'Mine')) : bytes] as const;
  });
  writeFileSync(fileIn('renamed.xlsx'), zipSync(Object.fromEntries(renamed)));
  const { status, out, err } = await runConcord('read', fileIn('renamed.xlsx'));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('Work plan');
});
