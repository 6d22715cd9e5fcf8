import type { Rule } from '../core/linting/rule';
import type { Checked } from '../jobs/outcome';
import { checkJson } from '../jobs/printed/print';

/** In what form findings can be had as a file; `html` is the page to be printed. */
export type FindingsFormat = 'html' | 'csv' | 'json' | 'sarif';

const types: Readonly<Record<FindingsFormat, string>> = {
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  sarif: 'application/sarif+json',
};

/** Hands the findings to the person as a file. */
export async function downloadFindings(
  format: FindingsFormat,
  checked: Checked,
  rules: readonly Rule[],
): Promise<void> {
  download(`findings.${format}`, await writeFindings(format, checked, rules), types[format]);
}

/** The writers of the forms are loaded when they are first needed. */
async function writeFindings(format: FindingsFormat, checked: Checked, rules: readonly Rule[]): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(checkJson(checked), null, 2)}\n`;
    case 'csv':
      return (await import('../jobs/exports/findings-csv')).findingsCsv([checked], rules);
    case 'sarif':
      return (await import('../jobs/exports/findings-sarif')).findingsSarif([checked], rules);
    case 'html':
      return (await import('../jobs/exports/findings-html')).findingsHtml([checked], rules);
  }
}

/** Hands a JSON document to the person as a file. */
export function downloadJson(name: string, json: unknown): void {
  download(name, `${JSON.stringify(json, null, 2)}\n`, 'application/json');
}

function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
