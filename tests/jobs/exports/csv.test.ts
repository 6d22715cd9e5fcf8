import { findingsCsv } from '../../../src/jobs/exports/findings-csv';
import { checked, clean, laws } from './checked';

const csv = findingsCsv([checked], laws);

test('begins with the mark of UTF-8 and the header, and ends each record with CR LF', () => {
  expect(csv.startsWith('\ufeffFile,Cell,Severity,Rule,Law,Entry,')).toBe(true);
  expect(findingsCsv([clean], laws)).toBe(`${csv.split('\r\n')[0]!}\r\n`);
});

test('puts fields with commas, quotation marks and line breaks into quotation marks, which are doubled', () => {
  expect(csv).toContain(',"\'=LEN(B4) is ""long"", <very>",');
  expect(csv).toContain(',"This is rude.\nVery.",');
});

test('keeps a text from being calculated by an apostrophe before = + - @ and their wide forms', () => {
  const [finding] = checked.findings;
  const texts = ['=1', '+1', '-1', '@SUM(1)', '＝1', '\t=1', '\r=1', '1=1'];
  const findings = texts.map((message) => ({ ...finding!, message }));
  const fields = findingsCsv([{ ...checked, findings, excused: [] }], laws)
    .split('\r\n')
    .slice(1, -1)
    .map((record) => record.split(',')[7]);
  expect(fields).toEqual(["'=1", "'+1", "'-1", "'@SUM(1)", "'＝1", "'\t=1", '"\'\r=1"', '1=1']);
});

test('says what is let stand, why and since when', () => {
  expect(csv.split('\r\n').at(-2)).toMatch(/,left as it is,Agreed with <the office>,2026-01-31$/);
});

test('of several plans is one table that names the file in each row', () => {
  const both = findingsCsv([checked, { ...checked, file: 'other.xlsx' }], laws);
  const files = both
    .split('\r\n')
    .slice(1, -1)
    .map((record) => record.slice(0, record.indexOf(',')));
  expect(files).toEqual([...Array<string>(3).fill('office/plan one.xlsx'), ...Array<string>(3).fill('other.xlsx')]);
});
