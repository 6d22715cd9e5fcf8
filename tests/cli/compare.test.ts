import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openFileHost } from '../../src/host/file/file-host';
import type { CompareJson } from '../../src/jobs/printed/comparison';
import { runConcord, runForJson, samplePath } from './run-concord';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'concord-'));
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/shapes/${name}`, import.meta.url));

/** The sample with some cells' texts written otherwise. */
async function editedSample(name: string, from: string, to: string): Promise<string> {
  const host = await openFileHost(readFileSync(samplePath), samplePath);
  const { active } = await host.list();
  const { cells } = await host.read(active);
  const edits = cells.flatMap(({ row, column, text }) =>
    text.includes(from)
      ? [{ kind: 'cell' as const, at: { row, column }, before: text, after: text.split(from).join(to) }]
      : [],
  );
  await host.apply(active, edits);
  const path = join(folder, name);
  writeFileSync(path, host.pack());
  return path;
}

test('two readings of one plan, from a workbook and a Word document, are told to be the same', async () => {
  const json = await runForJson<CompareJson>('compare', samplePath, fixture('numbered-by-odt.docx'));
  expect(json.status).toBe(0);
  expect(json.counts.actions).toEqual({ new: 0, dropped: 0, kept: 24, reworded: 0, moved: 0 });
  expect(json.counts.activities).toMatchObject({ new: 0, dropped: 0, kept: 39 });
  expect(json.before).toMatchObject({ file: samplePath, years: { from: expect.any(Number) as number } });
  expect(json.byCountry.every(({ before, after }) => before === after)).toBe(true);
});

test('what is reworded is printed with the old words below, and numbers only where they differ', async () => {
  const { activities } = await runForJson<CompareJson>('compare', samplePath, samplePath);
  const { title } = activities.find(({ after }) => after!.title.split(' ').length > 6)!.after!;
  const edited = await editedSample('edited.xlsx', title, `${title} and more`);
  const { out, status } = await runConcord('compare', samplePath, edited);
  expect(status).toBe(0);
  expect(out).toMatch(
    /Actions: 0 new, 0 dropped, 24 kept, 0 reworded, 0 moved\.\nActivities: 0 new, 0 dropped, 38 kept, 1 reworded/,
  );
  expect(out).toContain(`and more\n      was: ${title}\n`);
  expect(out).toMatch(/Activities per Member and group\nThe same in both: \d+\./);
  expect(out).toContain('Nothing was written (no --out).');
});

test('--out writes a copy of the later plan with the sheet Comparison', async () => {
  const out = join(folder, 'compared.xlsx');
  const { status } = await runConcord('compare', fixture('typed.txt'), samplePath, '--out', out);
  expect(status).toBe(0);
  const host = await openFileHost(readFileSync(out), out);
  const { sheets, reports } = await host.list();
  expect(reports).toEqual(['Comparison']);
  expect(sheets.at(-1)).toBe('Comparison');
  const { cells } = await host.read('Comparison');
  const texts = cells.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['Fate', 'What', 'Before', 'After', 'Actions before', 'Actions after', 'Kept', 'Activity']),
  );
});

test('two sheets of one workbook are compared where both are named', async () => {
  const both = join(folder, 'both.xlsx');
  expect((await runConcord('compare', samplePath, samplePath, '--out', both)).status).toBe(0);
  const { sheet } = (await runForJson<CompareJson>('compare', both, both)).after;
  const { err, status } = await runConcord('compare', both, both, '--sheet', sheet, '--to-sheet', 'Nowhere');
  expect([status, err]).toEqual([2, expect.stringContaining('Nowhere') as string]);
  const json = await runForJson<CompareJson>('compare', both, both, '--sheet', sheet, '--to-sheet', sheet);
  expect(json.counts.actions.kept).toBe(24);
});

test('a later plan that is no workbook takes no copy', async () => {
  const { err, status } = await runConcord(
    'compare',
    samplePath,
    fixture('typed.txt'),
    '--out',
    join(folder, 'no.xlsx'),
  );
  expect(status).toBe(2);
  expect(err).toMatch(/is no workbook: --out writes a copy of the second file/);
});
