import { plainValue, type Report, type ReportTable } from '../../../../src/core/summary/report';

/*
 * A formula as Excel works it out, for the two functions that summaries use: written from Excel's documentation of
 * SUMIFS, and of its criteria (https://support.microsoft.com/office/c9e748f5-7ea7-455d-9406-611cebce642b), for tests
 * alone.
 */

export function evaluatorOf(reports: readonly Report[]): (formula: string) => number {
  const tables = new Map(reports.map(({ table }) => [table.name, table]));
  const columnOf = cached((argument) => readColumn(argument, tables));
  const rowsThatFit = cached((pair) => {
    const [column, literal] = JSON.parse(pair) as [string, string];
    return columnOf(column).map(readCriterion(literal));
  });
  return (formula) => {
    const call = /^=(SUM|SUMIFS)\((.*)\)$/s.exec(formula);
    if (!call) throw new Error(`No formula of a summary: ${formula}`);
    const [summed, ...pairs] = readArguments(call[2]!);
    const fits = Array.from({ length: pairs.length / 2 }, (_, index) =>
      rowsThatFit(JSON.stringify(pairs.slice(2 * index, 2 * index + 2))),
    );
    return columnOf(summed!).reduce<number>((sum, value, row) => {
      const isCounted = typeof value === 'number' && fits.every((rows) => rows[row]);
      return isCounted ? sum + value : sum;
    }, 0);
  };
}

function cached<Value>(work: (key: string) => Value): (key: string) => Value {
  const done = new Map<string, Value>();
  return (key) => {
    if (!done.has(key)) done.set(key, work(key));
    return done.get(key)!;
  };
}

function readArguments(text: string): readonly string[] {
  const found = text.match(/"(?:[^"]|"")*"|\d+|\w+\[[^\][]*\]/gs) ?? [];
  if (found.join(',') !== text) throw new Error(`Arguments that Excel would not take: ${text}`);
  return found;
}

function readColumn(argument: string, tables: ReadonlyMap<string, ReportTable>): readonly (string | number)[] {
  const [, name, title] = /^(\w+)\[(.*)\]$/s.exec(argument)!;
  const { columns, rows } = tables.get(name!)!;
  const at = columns.findIndex((column) => column.title === title);
  if (at < 0) throw new Error(`No column ${title}`);
  return rows.map((row) => plainValue(row[at]!));
}

/** Case does not matter, * and ? stand for characters, and a text that reads as a number fits that number. */
function readCriterion(literal: string): (value: string | number) => boolean {
  if (/^\d+$/.test(literal)) return (value) => value !== '' && Number(value) === Number(literal);
  const text = literal.slice(1, -1).replaceAll('""', '"');
  if (text.length > 255) throw new Error('A text of a formula has 255 characters at most.');
  if (!text.startsWith('=')) throw new Error(`A criterion that may compare: ${text}`);
  const wanted = text.slice(1);
  if (wanted !== '' && !Number.isNaN(Number(wanted)))
    return (value) => value !== '' && Number(value) === Number(wanted);
  const pattern = wanted.replace(/~([~*?])|([*?])|([\s\S])/g, (_, escaped?: string, wild?: string, plain?: string) =>
    wild ? (wild === '*' ? '[\\s\\S]*' : '[\\s\\S]') : (escaped ?? plain!).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  const whole = new RegExp(`^${pattern}$`, 'i');
  return (value) => typeof value === 'string' && whole.test(value);
}
