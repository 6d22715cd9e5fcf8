import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_CELL } from '../excel/model/cell';
import { keyOf } from '../excel/model/cells';
import { createWorkbook } from '../excel/model/workbook';
import { addXmlPart } from '../excel/model/xml-part';
import { openWorkbook, saveWorkbook } from '../excel/xlsx/files';
import { runConcord, runDrive, type Ended, type Report } from './run-drive';

jest.setTimeout(300_000);

const SAMPLE = 'assets/sample-work-plan.xlsx';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concord-drive-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the sample workbook, driven through the pane', () => {
  let drive: Ended;
  let report: Report;

  beforeAll(async () => {
    drive = await runDrive(SAMPLE, '--save', join(folder, 'saved.xlsx'), '--screenshot', join(folder, 'pictures'));
    report = JSON.parse(drive.out) as Report;
  });

  test('ran in the genuine Office.js, which found itself in Excel on Windows', () => {
    expect(drive.code).toBe(0);
    expect(report.officeJs).toMatch(/^1\.1\.\d+$/);
    expect(report.host).toEqual({ host: 'Excel', platform: 'PC' });
  });

  test('asked for nothing from outside', () => {
    expect(report.externalRequests).toEqual([]);
  });

  test('measured every job at the bridge', () => {
    expect(report.runs.map(({ job }) => job)).toEqual(['check', 'link', 'summarize']);
    for (const { syncs, requestBytes, responseBytes, ms } of report.runs) {
      expect(Math.min(syncs, requestBytes, responseBytes, ms)).toBeGreaterThan(0);
      expect(syncs).toBeLessThan(10);
    }
  });

  test.each(['check', 'link', 'summarize'] as const)('says of %s what the command line says', async (job) => {
    const { out } = await runConcord(job, SAMPLE, '--format', 'json');
    expect(report[job]).toEqual({ ...(JSON.parse(out) as object), file: 'sample-work-plan.xlsx' });
  });

  test('saved a workbook that holds the summary sheets after the plan', async () => {
    const before = await openWorkbook(await readFile(SAMPLE), 'before.xlsx');
    const after = await openWorkbook(await readFile(join(folder, 'saved.xlsx')), 'after.xlsx');
    const names = after.sheets.map(({ name }) => name);
    expect(names.slice(0, before.sheets.length)).toEqual(before.sheets.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(before.sheets.length);
  });

  test('took a picture of the pane and of the page for each job', async () => {
    const pictures = (await readdir(join(folder, 'pictures'))).sort();
    const of = (job: string) => [`${job}-page.png`, `${job}-pane.png`];
    expect(pictures).toEqual(['check', 'link', 'summarize'].flatMap(of));
    for (const picture of pictures)
      expect((await stat(join(folder, 'pictures', picture))).size).toBeGreaterThan(10_000);
  });
});

test('jobs that were not asked for are null', async () => {
  const { out } = await runDrive(SAMPLE, '--run', 'check');
  const report = JSON.parse(out) as Report;
  expect(report.runs).toHaveLength(1);
  expect([report.link, report.summarize]).toEqual([null, null]);
});

test('what add-ins keep in a workbook is in the one that was saved', async () => {
  const workbook = await openWorkbook(await readFile(SAMPLE), 'kept.xlsx');
  addXmlPart(workbook, '<x xmlns="urn:others">é &amp; more</x>');
  await writeFile(join(folder, 'kept.xlsx'), await saveWorkbook(workbook));
  await runDrive(join(folder, 'kept.xlsx'), '--run', 'check', '--save', join(folder, 'kept-saved.xlsx'));
  const saved = await openWorkbook(await readFile(join(folder, 'kept-saved.xlsx')), 'kept-saved.xlsx');
  expect(saved.xmlParts).toEqual(workbook.xmlParts);
});

test.each([
  ['no workbook is named', [], /^Expected one workbook\./],
  ['the file is not there', ['nowhere.xlsx'], /^There is no file nowhere\.xlsx\.$/],
  [
    'the job is unknown',
    [SAMPLE, '--run', 'check,mend'],
    /^Unexpected job "mend", expected check, link or summarize\.$/,
  ],
  ['the format is unknown', [SAMPLE, '--format', 'yaml'], /^Unexpected --format yaml, expected json\.$/],
  ['the option is unknown', [SAMPLE, '--fast'], /--fast/],
])('one line says so when %s', async (_, words, sentence) => {
  const { code, out, err } = await runDrive(...words);
  expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
  expect(err.trim()).toMatch(sentence);
});

test('a file that is no workbook is refused in one line', async () => {
  const path = join(folder, 'letter.xlsx');
  await writeFile(path, 'Dear colleagues');
  const { code, out, err } = await runDrive(path);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.trim().split('\n').at(-1)).toBe('letter.xlsx could not be opened as an Excel workbook.');
});

test('a workbook without a plan ends with the sentence that the pane shows', async () => {
  const workbook = createWorkbook('list.xlsx', ['List']);
  workbook.active.cells.set(keyOf(0, 0), { ...EMPTY_CELL, value: 'Apples' });
  const path = join(folder, 'list.xlsx');
  await writeFile(path, await saveWorkbook(workbook));
  const { code, out, err } = await runDrive(path, '--run', 'check');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.trim().split('\n').at(-1)).toMatch(/plan/);
});
