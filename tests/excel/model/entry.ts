import { UNMIXED, type Cell, type CellValue } from './cell';

/**
 * The cell after a value was entered, by hand or through `Range.values`. As Excel does: text that looks like
 * a number, a percentage, a date or true/false becomes one, text that begins with = (or + - @, when a formula
 * follows) becomes a formula, a leading apostrophe keeps the rest as text, and the format @ keeps everything.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 * https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8
 * Its letters then look alike: office-js issue 4726.
 */
export function enterValue(cell: Cell, entered: CellValue): Cell {
  return enter({ ...cell, mixed: UNMIXED }, entered);
}

function enter(cell: Cell, entered: CellValue): Cell {
  if (typeof entered !== 'string') return { ...cell, value: entered, formula: null, error: false };
  if (cell.style.numberFormat === '@') return { ...cell, value: entered, formula: null, error: false };
  if (entered.startsWith("'")) return { ...cell, value: entered.slice(1), formula: null, error: false };
  if (/^=./s.test(entered)) return { ...cell, value: 0, formula: entered, error: false };
  if (/^@./s.test(entered)) return { ...cell, value: 0, formula: `=${entered}`, error: false };
  const read = readEntry(entered);
  if (!read) return enterFormulaLike(cell, entered);
  const { value, numberFormat } = read;
  const isFormatted = numberFormat === null || cell.style.numberFormat !== 'General';
  const style = isFormatted ? cell.style : { ...cell.style, numberFormat };
  return { ...cell, value, formula: null, error: ERRORS.has(String(value)), style };
}

/** As Excel names them: https://support.microsoft.com/office/detect-errors-in-formulas-3a8acca5-1d61-4702-80e0-99a36a2822c1 */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);

/** "+A1" and "-(3)" are formulas to Excel; "- a dash and words" is refused by its dialog and here stays text. */
function enterFormulaLike(cell: Cell, entered: string): Cell {
  if (/^[+-]\s*[A-Z]{1,3}\d+\s*$/i.test(entered) || /^[+-]\(.*\)$/s.test(entered)) {
    return { ...cell, value: 0, formula: `=${entered}`, error: false };
  }
  return { ...cell, value: entered, formula: null, error: false };
}

function readEntry(entered: string): { readonly value: CellValue; readonly numberFormat: string | null } | null {
  const text = entered.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', numberFormat: null };
  if (ERRORS.has(text.toUpperCase())) return { value: text.toUpperCase(), numberFormat: null };
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?$/i.test(text) || /^[+-]?\.\d+(e[+-]?\d+)?$/i.test(text)) {
    return { value: Number(text.replaceAll(',', '')), numberFormat: null };
  }
  if (/^\(\d+(\.\d+)?\)$/.test(text)) return { value: -Number(text.slice(1, -1)), numberFormat: null };
  const percent = /^([+-]?\d+(\.\d+)?)\s*%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, numberFormat: percent[2] ? '0.00%' : '0%' };
  return readDate(text);
}

/** Dates as Excel reads them under English (United States): 1/2/2025, 2025-01-31, and 1-2 as a day of this year. */
function readDate(text: string): { readonly value: number; readonly numberFormat: string } | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (full) return dated(Number(full[3]), Number(full[1]), Number(full[2]), 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  return short ? dated(new Date().getFullYear(), Number(short[1]), Number(short[2]), 'd-mmm') : null;
}

function dated(year: number, month: number, day: number, numberFormat: string) {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? { value: serialOf(date), numberFormat } : null;
}

/** Days since the end of 1899, as Excel counts (right from March 1900 on). */
export function serialOf(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}
