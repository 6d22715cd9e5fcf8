/*
 * Text with a separator between cells, as spreadsheets save and copy it: a cell in quotation marks may hold line
 * breaks, separators and doubled quotation marks (RFC 4180). Tables of Markdown have bars.
 */

export type Separator = '\t' | ';' | ',' | '|';

/** What separates the cells of a text; null where nothing does so throughout. */
export function findSeparator(text: string): Separator | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length >= 2) return '|';
  if (lines.filter((line) => line.includes('\t')).length >= 2) return '\t';
  return ([';', ','] as const).find((separator) => isTable(readRecords(text, separator))) ?? null;
}

/** Prose has commas too, but not as many in each line: nearly all records are of one width, of three cells or more. */
function isTable(records: readonly (readonly string[])[]): boolean {
  const widths = new Map<number, number>();
  for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return width >= 3 && count >= 3 && count >= records.length * 0.8;
}

/** The records of a text, blank lines as records of one empty cell where tabs separate, else left out. */
export function readRecords(text: string, separator: Separator): readonly (readonly string[])[] {
  if (separator === '|') return readBars(text);
  const records: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { value, end } = readField(text, at, separator);
    records.at(-1)!.push(value);
    if (text[end] === '\n') records.push([]);
    at = end + 1;
  }
  const whole = records.filter((record) => record.length > 0);
  return separator === '\t' ? whole : whole.filter((record) => record.some((field) => field.trim() !== ''));
}

function readField(text: string, start: number, separator: string): { readonly value: string; readonly end: number } {
  const close = text[start] === '"' ? findClose(text, start + 1) : -1;
  if (close >= 0 && [undefined, separator, '\n'].includes(text[close + 1])) {
    return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
  }
  const plain = plainField(separator);
  plain.lastIndex = start;
  const value = plain.exec(text)![0];
  return { value, end: start + value.length };
}

/** The quotation mark that closes a cell; doubled ones are part of it. -1 where there is none. */
function findClose(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function plainField(separator: string): RegExp {
  return separator === '\t' ? /[^\t\n]*/y : separator === ';' ? /[^;\n]*/y : /[^,\n]*/y;
}

function readBars(text: string): readonly (readonly string[])[] {
  return text.split('\n').flatMap((line) => {
    const row = /^\s*\|(.*)\|\s*$/.exec(line);
    if (!row) return line.trim() === '' ? [] : [[line.replace(/^#+\s+/, '')]];
    if (/^[\s|:-]+$/.test(row[1]!)) return [];
    return [
      row[1]!.split(/(?<!\\)\|/).map((cell) =>
        cell
          .trim()
          .replaceAll('\\|', '|')
          .replace(/<br\s*\/?>/gi, '\n'),
      ),
    ];
  });
}
