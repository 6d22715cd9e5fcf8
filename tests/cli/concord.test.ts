import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

import type { CheckJson, FixJson, LinkJson, ReadJson } from '../../src/jobs/printed/json';
import { createBook, packBook } from '../excel/xlsx/library';
import { runConcord, runForJson, samplePath, spawnConcord } from './run-concord';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'concord-'));
const fileIn = (name: string) => join(folder, name);

test('read prints the plan and its counts', async () => {
  const read = await runForJson<ReadJson>('read', samplePath);
  expect(read).toMatchObject({
    status: 0,
    file: samplePath,
    sheet: 'Work plan',
    layout: 'annex',
    profile: 'wco-asia-pacific',
  });
  expect(read.counts).toEqual({ sections: 4, actions: 24, listings: 60, activities: 39, references: 56, kpis: 24 });
  expect(read.plan.sections[0]!.actions[0]!.listings[0]).toEqual({
    id: '1-(a)#1',
    text: 'National workshop on risk indicators for Fiji',
    kind: 'national',
    countries: ['FJ'],
    groups: [],
    seeAlso: ['1-(b)', '3-(b)'],
    activity: 'A001',
    at: "'Work plan'!B4",
  });
});

test('check prints findings, and its status says that some are blocking', async () => {
  const { status, ready, counts, findings } = await runForJson<CheckJson>('check', samplePath);
  expect([status, ready]).toEqual([1, false]);
  expect(counts.error).toBe(findings.filter(({ severity }) => severity === 'error').length);
  expect(findings.find(({ rule }) => rule === 'reference-is-not-self')).toMatchObject({
    at: "'Work plan'!B4",
    listing: '1-(a)#2',
  });
});

test('several files are checked into one array', async () => {
  const { out } = await runConcord('check', samplePath, samplePath, '--format', 'json');
  expect((JSON.parse(out) as CheckJson[]).map(({ file }) => file)).toEqual([samplePath, samplePath]);
});

test('fix mends what is safe in a copy, and a second run has nothing to mend', async () => {
  const out = fileIn('fixed.xlsx');
  const first = await runForJson<FixJson>('fix', samplePath, '--out', out);
  expect(first.fixed.length).toBeGreaterThan(3);
  expect(first.written).toBe(out);
  expect((await runForJson<FixJson>('fix', out)).fixed).toEqual([]);
  const { counts } = await runForJson<CheckJson>('check', out);
  expect(counts).toEqual(first.counts);
});

test('link is a dry run without --out, and asks with status 1', async () => {
  const { status, changes, questions, written } = await runForJson<LinkJson>('link', samplePath);
  expect([status, written]).toEqual([1, null]);
  expect(changes.map(({ listing }) => listing)).toEqual(['1-(a)#2', '1-(b)#1', '1-(c)#1']);
  expect(questions.map(({ target }) => target)).toEqual(['1-(v)', '1-(f)', '3-(b)', '2-(c)', '3-(b)']);
});

test('answers from a file are applied, and asked for no more', async () => {
  const { questions } = await runForJson<LinkJson>('link', samplePath);
  const answers = Object.fromEntries(questions.map(({ id, options }) => [id, { choice: options[0]!.choice }]));
  writeFileSync(fileIn('answers.json'), JSON.stringify(answers));
  const linked = await runForJson<LinkJson>(
    'link',
    samplePath,
    '--decisions',
    fileIn('answers.json'),
    '--out',
    fileIn('linked.xlsx'),
  );
  expect([linked.status, linked.questions]).toEqual([0, []]);
  expect(linked.applied.map(({ choice, from, to }) => [choice, from, to])).toContainEqual(['move', '2-(d)', '2-(c)']);
  const again = await runForJson<LinkJson>('link', fileIn('linked.xlsx'));
  expect([again.changes, again.questions, again.applied]).toEqual([[], [], []]);
});

test('a copy is written though nothing changed, and differs in the cells named, the parts added and nothing else', async () => {
  const linked = fileIn('once.xlsx');
  await runForJson<LinkJson>('link', samplePath, '--out', linked);
  const [before, after] = [samplePath, linked].map((path) => unzipSync(readFileSync(path)));
  const different = Object.keys(before!).filter((part) => Buffer.compare(before![part]!, after![part]!) !== 0);
  // What was written is remembered in a part of its own, which these two name.
  expect(different).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml']);
  await runForJson<LinkJson>('link', linked, '--out', fileIn('twice.xlsx'));
  expect(unzipSync(readFileSync(fileIn('twice.xlsx')))).toEqual(after);
});

test('the launcher runs it from a shell, with its status', async () => {
  expect(await spawnConcord('check', samplePath)).toEqual(await runConcord('check', samplePath));
  expect(await spawnConcord('check')).toMatchObject({ status: 2, out: '' });
});

test('schema prints a JSON Schema that describes a plan', async () => {
  const { out, status } = await runConcord('schema');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ type: 'object', required: ['title', 'years', 'sections'] });
});

test('text for people names cells, mends and the verdict', async () => {
  const { out } = await runConcord('check', samplePath);
  expect(out).toContain("'Work plan'!B4");
  expect(out).toContain('Not ready to submit');
  expect(out).not.toContain('\u001b[');
});

describe('what cannot be done is one clear line, and status 2', () => {
  const cases: readonly (readonly [string, () => readonly string[] | Promise<readonly string[]>, RegExp])[] = [
    ['no command', () => [], /Name a command/],
    ['an unknown command', () => ['chek', samplePath], /chek/],
    ['an unknown option', () => ['check', samplePath, '--loud'], /loud/],
    ['a missing file', () => ['check', fileIn('none.xlsx')], /none\.xlsx cannot be read: no such file/],
    ['a folder', () => ['check', folder], /it is a folder/],
    [
      'a file that is no workbook',
      () => ['check', write('text.xlsx', 'no workbook')],
      /text\.xlsx” cannot be read as an Excel workbook/,
    ],
    [
      'a workbook without a plan',
      async () => ['check', await book('budget.xlsx', [['Budget', 12]])],
      /budget\.xlsx” holds no work plan/,
    ],
    ['an empty workbook', async () => ['check', await book('empty.xlsx', [])], /empty\.xlsx” is empty/],
    ['a sheet that is not there', () => ['check', samplePath, '--sheet', 'Plans'], /no sheet “Plans”/],
    ['an unknown profile', () => ['check', samplePath, '--profile', 'mars'], /no profile “mars”/],
    [
      'a bad profile file',
      () => ['check', samplePath, '--profile', write('bad.json', '{"id": 3}')],
      /bad\.json, at id: /,
    ],
    [
      'bad decisions',
      () => ['link', samplePath, '--decisions', write('d.json', '{"q": {"choice": "burn"}}')],
      /d\.json, at q\.choice/,
    ],
    [
      'decisions that are no JSON',
      () => ['link', samplePath, '--decisions', write('no.json', '# Answers\nnone')],
      /no\.json is no JSON/,
    ],
    ['an unknown format', () => ['read', samplePath, '--format', 'xml'], /"xml"/],
    [
      'writing over the input',
      () => {
        copyFileSync(samplePath, fileIn('in.xlsx'));
        return ['link', fileIn('in.xlsx'), '--out', fileIn('in.xlsx')];
      },
      /is the input itself/,
    ],
    ['a folder that is not there', () => ['link', samplePath, '--out', fileIn('no/out.xlsx')], /cannot be written/],
  ];

  test.each(cases)('%s', async (_, args, expected) => {
    const { status, out, err } = await runConcord(...(await args()));
    expect(err).toMatch(expected);
    expect([status, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  function write(name: string, text: string): string {
    writeFileSync(fileIn(name), text);
    return fileIn(name);
  }

  async function book(name: string, rows: readonly (readonly (string | number)[])[]): Promise<string> {
    const made = createBook();
    made.addWorksheet('One').addRows(rows.map((row) => [...row]));
    writeFileSync(fileIn(name), await packBook(made));
    return fileIn(name);
  }
});

test('a protected sheet is left alone, with a sentence that says so', async () => {
  const made = createBook();
  await made.xlsx.load(readFileSync(samplePath));
  await made.worksheets[0]!.protect('', {});
  writeFileSync(fileIn('protected.xlsx'), await packBook(made));
  const { status, err } = await runConcord('link', fileIn('protected.xlsx'), '--out', fileIn('not-written.xlsx'));
  expect([status, err.trim()]).toEqual([
    2,
    'concord: The sheet “Work plan” is protected, so nothing was written. Unprotect it and try again.',
  ]);
  expect(() => readFileSync(fileIn('not-written.xlsx'))).toThrow();
});
