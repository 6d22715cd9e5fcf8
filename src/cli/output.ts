import { styleText } from 'node:util';

import { showControls } from '../core/words/speech';

/** Where a command's answer goes, and how. */
export interface Output {
  /** Prints the JSON document, or else the lines for people. */
  print(json: unknown, lines: () => readonly string[]): void;
  /** Prints a document as it is. */
  write(document: string): void;
  /** One line about what is being done, shown only to a person who watches. */
  progress(line: string): void;
  /** One line that a person is to see whatever the answer's form. */
  warn(line: string): void;
}

export type Style = Parameters<typeof styleText>[0];

/** Colours text for a terminal, and leaves it plain for a file or pipe, or where NO_COLOR asks for that. */
export function paint(style: Style, text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;
}

/** Standard output and standard error: the process's own, or those of whoever runs the command line within it. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

export function openOutput(format: 'json' | 'text', { stdout, stderr }: Streams): Output {
  return {
    print: (json, lines) => {
      stdout.write(format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : `${showText(lines())}\n`);
    },
    write: (document) => {
      stdout.write(document);
    },
    progress: (line) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[K${line}`);
    },
    warn: (line) => {
      stderr.write(`concord: ${showControls(line)}\n`);
    },
  };
}

/** Our colours are all that a terminal is told to do; what a workbook from elsewhere holds is only shown. */
function showText(lines: readonly string[]): string {
  return lines
    .join('\n')
    .split(ourColours)
    .map((part, index) => (index % 2 === 1 ? part : showControls(part)))
    .join('');
}

const escape = String.fromCharCode(0x1b);

/** Bold, dim and the colours of letters, and their ends; nothing that moves, hides or renames. */
const ourColours = new RegExp(`(${escape}\\[(?:1|2|22|3\\d)m)`);

/** Columns of text, the last one running free; a column of numbers is set to the right. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        if (typeof cell === 'number') return String(cell).padStart(widths[column]!);
        return column === row.length - 1 ? cell : cell.padEnd(widths[column]!);
      })
      .join('  ')
      .trimEnd(),
  );
}
