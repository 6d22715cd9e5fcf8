import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openFileHost } from '../../src/host/file/file-host';
import { createWorkbook } from '../../src/host/file/new-workbook';
import type { ImportJson, LinkJson, ReadJson } from '../../src/jobs/printed/json';
import { nothingKept, saveReading } from '../../src/jobs/kept/reading';
import { runConcord, runForJson, samplePath } from './run-concord';

/* Plans that come in other files than a tidy workbook. The fixtures are the invented sample through LibreOffice's filters. */

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'concord-'));
const fileIn = (name: string) => join(folder, name);
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/shapes/${name}`, import.meta.url));
const counts = { sections: 4, actions: 24, listings: 60, activities: 39, references: 56, kpis: 24 };

test.each(['numbered-by-rtf.docx', 'typed.html', 'typed.txt', 'sheet.csv', 'typed-by-html.xlsx'])(
  '%s is read as the plan that it is, and checked',
  async (name) => {
    expect(await runForJson<ReadJson>('read', fixture(name))).toMatchObject({ status: 0, counts });
    expect((await runConcord('check', fixture(name))).out).toMatch(/laws checked: \d+ blocking/);
  },
);

test('what a document does not give as it is, is told by place', async () => {
  const { losses } = await runForJson<ReadJson>('read', fixture('typed.txt'));
  expect(losses).toEqual([
    expect.objectContaining({ kind: 'remnant', at: expect.stringMatching(/^Document!B\d+$/) as string }),
  ]);
  expect(losses![0]!.message).toMatch(/^Marks of a web page were taken away/);
});

test.each(['annex', 'register'] as const)(
  'import writes a workbook in the %s layout that says the same',
  async (layout) => {
    const [source, out] = [fixture('numbered-by-odt.docx'), fileIn(`${layout}.xlsx`)];
    const imported = await runForJson<ImportJson>('import', source, '--layout', layout, '--out', out);
    expect(imported).toMatchObject({ status: 0, layout, counts, written: out });
    const [before, after] = [await runForJson<ReadJson>('read', source), await runForJson<ReadJson>('read', out)];
    expect(after).toMatchObject({ layout, sheet: imported.sheet });
    expect(withoutPlaces(after)).toEqual(withoutPlaces(before));

    const linked = await runForJson<LinkJson>('link', out, '--accept-recommended', '--out', fileIn('linked.xlsx'));
    expect(linked.changes.length).toBeGreaterThan(0);
    expect(await runForJson<LinkJson>('link', fileIn('linked.xlsx'), '--accept-recommended')).toMatchObject({
      changes: [],
      applied: [],
    });
  },
);

test('without --out an import only tells what it would lose', async () => {
  const { out } = await runConcord('import', fixture('typed.txt'));
  expect(out).toMatch(/Marks of a web page[^]*24 actions and 60 listings[^]*Nothing was written/);
});

test('which of several plans is meant is asked, and can be said', async () => {
  const host = await createWorkbook('two.xlsx');
  for (const name of ['Last year', 'This year']) {
    const cells = [
      ['Annual Work Plan (2025-2026)'],
      ['1. Trade'],
      ['Specific Actions', 'Annual Work Plan', 'KPI'],
      ['a) Help', '• Course', 'Number'],
    ].flatMap((texts, row) => texts.map((text, column) => ({ row, column, text, look: 'text' as const })));
    await host.add({ name, cells, widths: [], table: null });
  }
  const path = fileIn('two.xlsx');
  writeFileSync(path, host.pack());
  expect(await runConcord('read', path)).toMatchObject({
    status: 2,
    err: 'concord: Several sheets hold a plan: “Last year”, “This year”. Say which one is meant.\n',
  });
  expect(await runForJson<ReadJson>('read', path, '--sheet', 'This year')).toMatchObject({ sheet: 'This year' });
});

test('columns that a planner corrected are kept in the workbook and honoured', async () => {
  const host = await createWorkbook('french.xlsx');
  const cells = [
    ['Plan de travail 2025-2026'],
    ['Indicateur', 'Action', 'Programme'],
    ['Nombre', 'a) Aider', '• Atelier'],
  ].flatMap((texts, row) => texts.map((text, column) => ({ row, column, text, look: 'text' as const })));
  const sheet = await host.add({ name: 'Plan', cells, widths: [], table: null });
  const path = fileIn('french.xlsx');
  writeFileSync(path, host.pack());
  expect(await runConcord('read', path)).toMatchObject({ status: 2 });

  const shape = { headerRow: 1, columns: { action: 1, listings: 2, kpi: 0 } };
  const corrected = await openFileHost(readFileSync(path), 'french.xlsx');
  await saveReading(corrected, { ...nothingKept, shapes: { [sheet]: shape } });
  writeFileSync(path, corrected.pack());
  expect((await runForJson<ReadJson>('read', path)).plan.sections[0]!.actions).toMatchObject([
    { ref: '1-(a)', title: 'Aider', kpis: [{ text: 'Nombre' }], listings: [{ text: 'Atelier' }] },
  ]);
});

test('what is no plan in any form is refused with one sentence', async () => {
  const [garbage, letter] = [fileIn('garbage.docx'), fileIn('letter.txt')];
  writeFileSync(garbage, Uint8Array.of(80, 75, 3, 4, 0, 0, 119, 111, 114, 100, 47));
  writeFileSync(letter, 'Dear all,\n\nthe plan comes later.\n');
  expect(await runConcord('read', garbage)).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^concord: [^\n]+\.\n$/) as string,
  });
  expect((await runConcord('read', letter)).err).toMatch(/holds no work plan/);
  expect((await runConcord('link', samplePath.replace('.xlsx', '.docx'))).err).toMatch(/no such file/);
});

function withoutPlaces({ plan }: ReadJson): unknown {
  return JSON.parse(JSON.stringify(plan, (key: string, value: unknown) => (key === 'at' ? undefined : value)));
}
