import type { Cell } from '../model/cell';
import { serialOf } from '../model/entry';
import type { BookCell, BookValue } from './library';

type Content = Pick<Cell, 'value' | 'formula' | 'error'>;

const NOTHING: Content = { value: '', formula: null, error: false };

/** What a cell of a file holds; the covered cells of a merged area hold nothing. */
export function readContent(cell: BookCell): Content {
  return cell.isMerged && cell.master !== cell ? NOTHING : readValue(cell.value, cell.formula);
}

function readValue(value: BookValue, formula?: string): Content {
  if (value === null || value === undefined) return NOTHING;
  if (value instanceof Date) return { ...NOTHING, value: serialOf(value) };
  if (typeof value !== 'object') return { ...NOTHING, value };
  if ('error' in value) return { ...NOTHING, value: value.error, error: true };
  if ('richText' in value) return { ...NOTHING, value: value.richText.map((run) => run.text).join('') };
  if ('checkbox' in value) return { ...NOTHING, value: value.checkbox };
  if ('hyperlink' in value) return { ...NOTHING, value: readValue(value.text).value };
  return { ...readValue(value.result), formula: `=${formula ?? ''}` };
}

/** How a file holds what was written into a cell. */
export function formatContent({ value, formula, error }: Content): BookValue {
  const plain = error ? { error: value as '#N/A' } : value;
  if (formula !== null) return { formula: formula.slice(1), result: plain };
  return value === '' ? null : plain;
}
