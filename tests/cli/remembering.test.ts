import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFileHost } from '../../src/host/file/file-host';
import type { CheckJson, FixJson, LinkJson } from '../../src/jobs/printed/json';
import { loadLinking, type LinkingOfSheet } from '../../src/jobs/kept/linking';
import { runConcord, runForJson, samplePath } from './run-concord';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'concord-'));
const fileIn = (name: string) => join(folder, name);

function writeDecisions(name: string, decisions: object): string {
  writeFileSync(fileIn(name), JSON.stringify(decisions));
  return fileIn(name);
}

test('a copy keeps what was answered: linking it again asks nothing and writes the same bytes', async () => {
  const once = fileIn('once.xlsx');
  const first = await runForJson<LinkJson>('link', samplePath, '--accept-recommended', '--out', once);
  expect(first.applied.length).toBeGreaterThan(0);
  const again = await runForJson<LinkJson>('link', once, '--out', fileIn('twice.xlsx'));
  expect([again.changes, again.applied]).toEqual([[], []]);
  expect(readFileSync(fileIn('twice.xlsx')).equals(readFileSync(once))).toBe(true);
});

test('what is kept as it is is an exception in every later run, and of the check', async () => {
  const { questions } = await runForJson<LinkJson>('link', samplePath);
  const [{ id, target }] = questions as [(typeof questions)[number]];
  const kept = fileIn('kept.xlsx');
  const decisions = writeDecisions('keep.json', { [id]: { choice: 'keep' } });
  await runForJson<LinkJson>('link', samplePath, '--decisions', decisions, '--out', kept);
  const again = await runForJson<LinkJson>('link', kept);
  expect(again.exceptions.map((exception) => exception.target)).toEqual([target]);
  expect(again.questions.map((question) => question.id)).not.toContain(id);
  const { exceptions } = await runForJson<CheckJson>('check', kept);
  expect(exceptions.map(({ rule, reason }) => [rule, reason])).toContainEqual([
    expect.stringMatching(/^reference-/),
    'Answered so under “See also”.',
  ]);
});

test('a dry run keeps nothing, and says what the workbook remembers', async () => {
  const before = readFileSync(samplePath);
  await runConcord('link', samplePath, '--accept-recommended');
  expect(readFileSync(samplePath).equals(before)).toBe(true);
  const copy = fileIn('answered.xlsx');
  await runConcord('link', samplePath, '--accept-recommended', '--out', copy);
  expect((await runConcord('link', copy)).out).toMatch(
    /Remembered: \d+ answers carried out and which lines and references were added\./,
  );
});

test('fix remembers what it wrote in see-also', async () => {
  await runForJson<FixJson>('fix', samplePath, '--out', fileIn('mended.xlsx'));
  const host = await openFileHost(readFileSync(fileIn('mended.xlsx')), 'mended.xlsx');
  const [{ answers, written }] = Object.values((await loadLinking(host)).sheets) as [LinkingOfSheet];
  expect([answers, Object.values(written).flat().length > 0]).toEqual([[], true]);
});
