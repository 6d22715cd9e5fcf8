import type { CellValue } from '../cell';

/**
 * Whether a cell fits a criterion of SUMIFS or COUNTIFS: a comparison before it, "=" without one; ? stands for any letter,
 * * for any letters, ~ takes them as they are; capitals do not matter, and a text that reads as a number equals it.
 * https://support.microsoft.com/office/sumifs-function-c9e748f5-7ea7-455d-9406-611cebce642b
 */
export function fits(criterion: string | number): (value: CellValue) => boolean {
  if (typeof criterion === 'number') return (value) => numberIn(value) === criterion;
  const [, sign = '=', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (sign === '=') return equals(operand);
  if (sign === '<>') {
    const isEqual = equals(operand);
    return (value) => !isEqual(value);
  }
  return compares(sign, operand);
}

function equals(operand: string): (value: CellValue) => boolean {
  if (operand === '') return (value) => value === '';
  const number = numberIn(operand);
  if (number !== null) return (value) => numberIn(value) === number;
  const pattern = patternOf(operand);
  return (value) => (typeof value === 'boolean' ? String(value).toUpperCase() : value) !== '' && isText(value, pattern);
}

function isText(value: CellValue, pattern: RegExp): boolean {
  return typeof value !== 'number' && pattern.test(String(value));
}

function patternOf(operand: string): RegExp {
  const source = operand.replace(/~([~*?])|[*?]|[.+^${}()|[\]\\]/gs, (found, taken: string | undefined) => {
    if (taken !== undefined) return `\\${taken}`.replace('\\~', '~');
    return found === '*' ? '.*' : found === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}

/** Numbers are compared with numbers, texts with texts. */
function compares(sign: string, operand: string): (value: CellValue) => boolean {
  const number = numberIn(operand);
  return (value) => {
    const order = number === null ? orderOfTexts(value, operand) : typeof value === 'number' ? value - number : null;
    if (order === null) return false;
    return sign === '<' ? order < 0 : sign === '<=' ? order <= 0 : sign === '>' ? order > 0 : order >= 0;
  };
}

function orderOfTexts(value: CellValue, operand: string): number | null {
  return typeof value === 'string' && value !== '' ? value.localeCompare(operand, 'en', { sensitivity: 'base' }) : null;
}

function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value) ? Number(value) : null;
}
