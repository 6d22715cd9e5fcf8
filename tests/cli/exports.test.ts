import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

import { listingsOf } from '../../src/core/plan/model';
import { rules } from '../../src/core/rules/index';
import { findCell } from '../../src/core/sheet/grid';
import { openFileHost } from '../../src/host/file/file-host';
import { check } from '../../src/jobs/check';
import type { CheckJson } from '../../src/jobs/printed/json';
import { changeChecking, withExceptions, withRule } from '../../src/jobs/kept/checking';
import { runConcord, runForJson, samplePath } from './run-concord';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'concord-exports-'));
const fileIn = (name: string) => join(folder, name);
const unzip = (path: string) => unzipSync(readFileSync(path));

/** The sample with its first blocking finding let stand and one law switched off, as the pane keeps it. */
async function sampleWithException(): Promise<string> {
  const host = await openFileHost(readFileSync(samplePath), 'sample.xlsx');
  const { findings } = await check(host, {}, rules);
  const first = findings.find(({ rule }) => rule === 'reference-is-not-self')!;
  await changeChecking(host, (kept) => withExceptions(kept, [first], 'The office knows', '2026-01-31'));
  await changeChecking(host, (kept) => withRule(kept, 'see-also-is-in-order', 'off'));
  const path = fileIn('excepted.xlsx');
  writeFileSync(path, host.pack());
  return path;
}

describe('check in other forms', () => {
  test('SARIF is one log with a run for each file', async () => {
    const { status, out } = await runConcord('check', samplePath, samplePath, '--format', 'sarif');
    const { version, runs } = JSON.parse(out) as { version: string; runs: { results: unknown[] }[] };
    const { findings } = await runForJson<CheckJson>('check', samplePath);
    expect([status, version, runs.map(({ results }) => results.length)]).toEqual([
      1,
      '2.1.0',
      [findings.length, findings.length],
    ]);
  });

  test('CSV is one table of all files', async () => {
    const { out } = await runConcord('check', samplePath, samplePath, '--format', 'csv');
    expect(out.split('\r\n').filter((record) => record.startsWith('\ufeffFile,'))).toHaveLength(1);
    expect(out.split('\r\n').filter((record) => record.startsWith(samplePath)).length % 2).toBe(0);
  });

  test('HTML is one page with a part for each file', async () => {
    const { out } = await runConcord('check', samplePath, samplePath, '--format', 'html');
    expect(out.match(/<!doctype html>/g)).toHaveLength(1);
    expect(out.match(/<h1 /g)).toHaveLength(2);
  });
});

describe('a copy with the findings', () => {
  test('is written though the plan is not ready, and has the sheet', async () => {
    const out = fileIn('found.xlsx');
    const { status, written } = await runForJson<CheckJson & { written: string }>('check', samplePath, '--out', out);
    expect([status, written]).toEqual([1, out]);
    const host = await openFileHost(readFileSync(out), 'found.xlsx');
    expect(await host.list()).toMatchObject({ sheets: ['Work plan', 'Findings'], reports: ['Findings'] });
  });

  test('has every other part as it was, but those that list the parts', async () => {
    const out = fileIn('parts.xlsx');
    await runConcord('check', samplePath, '--out', out);
    const [before, after] = [unzip(samplePath), unzip(out)];
    const different = Object.keys(before).filter((part) => Buffer.compare(before[part]!, after[part]!) !== 0);
    const lists = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
    expect(different.filter((part) => !lists.includes(part))).toEqual([]);
  });

  test('is checked with the same findings, and written again with no second sheet', async () => {
    const [once, twice] = [fileIn('once.xlsx'), fileIn('twice.xlsx')];
    const first = await runForJson<CheckJson>('check', samplePath, '--out', once);
    const second = await runForJson<CheckJson>('check', once, '--out', twice);
    const places = ({ findings }: CheckJson) => findings.map(({ rule, at }) => [rule, at]);
    expect(places(second)).toEqual(places(first));
    expect(Object.keys(unzip(twice))).toEqual(Object.keys(unzip(once)));
  });

  test.each([
    ['of several files', () => ['check', samplePath, samplePath, '--out', fileIn('no.xlsx')], /one workbook/],
    ['of a text', () => ['check', text('plan.txt'), '--out', fileIn('no.xlsx')], /is no workbook/],
    ['over the input', () => ['check', copy('in.xlsx'), '--out', fileIn('in.xlsx')], /is the input itself/],
  ])('%s is not written', async (_, args, expected) => {
    const { status, out, err } = await runConcord(...args());
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(expected);
    expect(() => readFileSync(fileIn('no.xlsx'))).toThrow();
  });

  function copy(name: string): string {
    copyFileSync(samplePath, fileIn(name));
    return fileIn(name);
  }

  function text(name: string): string {
    const rows = ['Annual Work Plan (2025-2026)', '1. Trade', 'Specific Actions\tAnnual Work Plan for 2025-2026\tKPI'];
    writeFileSync(fileIn(name), [...rows, 'a) Help Members\t• Workshop for Fiji\tNumber'].join('\n'));
    return fileIn(name);
  }
});

describe('control characters in a cell', () => {
  /** What renames the window of a terminal that obeys it. */
  const order = '\u001b]0;renamed\u0007';

  async function sampleWithOrder(): Promise<string> {
    const host = await openFileHost(readFileSync(samplePath), 'sample.xlsx');
    const { plan, grid } = await check(host, {}, rules);
    const { at } = listingsOf(plan)[0]!.source;
    const before = findCell(grid, at)!.text;
    const after = `${before}\n• National workshop on ${order} for Kenya (See also 1-(zz))`;
    await host.apply(plan.sheet, [{ at, before, after }]);
    writeFileSync(fileIn('order.xlsx'), host.pack());
    return fileIn('order.xlsx');
  }

  test.each(['text', 'html'])('are shown and not obeyed as %s', async (format) => {
    const { out } = await runConcord('check', await sampleWithOrder(), '--format', format);
    expect(out).toContain('␛]0;renamed␇');
    expect(out).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
  });

  test('are told as they are in JSON', async () => {
    const { findings } = await runForJson<CheckJson>('check', await sampleWithOrder());
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining(order));
  });

  test('are shown and not obeyed in what could not be done', async () => {
    const { err } = await runConcord('check', `${order}.xlsx`);
    expect(err).toContain('␛]0;renamed␇.xlsx cannot be read');
  });
});

describe('what the planner said in the workbook', () => {
  test('is named by its file where it cannot be understood', async () => {
    const host = await openFileHost(readFileSync(samplePath), 'sample.xlsx');
    await host.save('checking', '{"rules":1}');
    writeFileSync(fileIn('unclear.xlsx'), host.pack());
    const { status, out, err } = await runConcord('check', samplePath, fileIn('unclear.xlsx'));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`${fileIn('unclear.xlsx')}: This workbook keeps`);
  });

  test('is honoured: the finding let stand is told with its reason, and the law is off', async () => {
    const path = await sampleWithException();
    const json = await runForJson<CheckJson>('check', path);
    expect(json.exceptions).toMatchObject([{ rule: 'reference-is-not-self', reason: 'The office knows' }]);
    expect(json.laws.off).toEqual(['see-also-is-in-order']);
    const { out } = await runConcord('check', path);
    expect(out).toMatch(/left as it is since 2026-01-31: The office knows/);
    expect(out).toContain('1 finding left as the planner says; it counts for nothing.');
    expect(out).toContain('Switched off: see-also-is-in-order.');
  });

  test('stands on the sheet and on the page', async () => {
    const path = await sampleWithException();
    const { out } = await runConcord('check', path, '--format', 'html', '--out', fileIn('shown.xlsx'));
    expect(out).toContain('The office knows (since 31 January 2026)');
    const host = await openFileHost(readFileSync(fileIn('shown.xlsx')), 'shown.xlsx');
    const texts = (await host.read('Findings')).cells.map((cell) => cell.text);
    expect(texts).toContain('Left as it is since 31 January 2026: The office knows');
  });
});
