import type { Cell } from './cell';

/**
 * What a cell shows: its value in its number format. Played are General, text, decimals, thousands, per cent
 * and dates; of any other format the bare number is shown.
 * https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */
export function shownText({ value, style }: Cell): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = style.numberFormat.replace(/\[[^\]]*\]/g, '').split(';')[0]!;
  if (format === 'General' || format === '@' || format === '') return showGeneral(value);
  const bare = format.replace(/"[^"]*"|\\./g, '');
  if (/[ymdhs]/i.test(bare)) return showDate(format, value);
  return /[0#]/.test(bare) ? showNumber(format, value) : showGeneral(value);
}

/** Excel shows at most 11 digits in a General cell that is wide enough. */
function showGeneral(value: number): string {
  return String(Number(value.toPrecision(Number.isInteger(value) ? 15 : 10)));
}

function showNumber(format: string, value: number): string {
  const digits = /[0#,]*[0#](\.[0#]+)?/.exec(format)?.[0] ?? '0';
  const decimals = digits.split('.')[1] ?? '';
  const scaled = format.includes('%') ? value * 100 : value;
  const number = scaled.toLocaleString('en-US', {
    minimumFractionDigits: decimals.replaceAll('#', '').length,
    maximumFractionDigits: decimals.length,
    minimumIntegerDigits: Math.max(1, digits.split('.')[0]!.replace(/[#,]/g, '').length),
    useGrouping: digits.includes(','),
  });
  return format.replace(digits, number).replace(/["\\]/g, '');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function showDate(format: string, serial: number): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const isTwelve = /am\/pm/i.test(format);
  const hours = isTwelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  let afterHours = false;
  return format.replace(/am\/pm|y+|m+|d+|h+|s+|"[^"]*"|\\./gi, (part, index: number) => {
    const code = part.toLowerCase();
    const rest = format.slice(index + part.length);
    if (code.startsWith('"')) return part.slice(1, -1);
    if (code.startsWith('\\')) return part.slice(1);
    if (code === 'am/pm') return date.getUTCHours() < 12 ? 'AM' : 'PM';
    const isMinutes = code[0] === 'm' && (afterHours || /^[:\s]*s/i.test(rest));
    afterHours = code[0] === 'h';
    if (isMinutes) return pad(date.getUTCMinutes(), code);
    if (code[0] === 'h') return pad(hours, code);
    if (code[0] === 's') return pad(date.getUTCSeconds(), code);
    if (code[0] === 'y')
      return code.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 'yy');
    if (code[0] === 'd') return named(code, date.getUTCDate(), DAYS[date.getUTCDay()]!);
    return named(code, date.getUTCMonth() + 1, MONTHS[date.getUTCMonth()]!);
  });
}

/** d, dd, ddd and dddd: 5, 05, Mon, Monday. */
function named(code: string, number: number, name: string): string {
  if (code.length <= 2) return pad(number, code);
  return code.length === 3 ? name.slice(0, 3) : name;
}

function pad(number: number, code: string): string {
  return String(number).padStart(Math.min(code.length, 2), '0');
}
