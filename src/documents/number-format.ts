/*
 * Numbers as Word's automatic lists show them (ECMA-376 part 1, 17.18.59). Letters double: a..z, aa, bb, cc.
 */

const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
const hundreds = ['', 'c', 'cc', 'ccc', 'cd', 'd', 'dc', 'dcc', 'dccc', 'cm'];

/** Beyond these Word writes plain figures, too. */
const lastLetters = 780;
const lastRoman = 3999;

export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'lowerLetter':
      return formatLetters(value);
    case 'upperLetter':
      return formatLetters(value).toUpperCase();
    case 'lowerRoman':
      return formatRoman(value);
    case 'upperRoman':
      return formatRoman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`;
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    case 'numberInDash':
      return `- ${value} -`;
    default:
      return String(value);
  }
}

function formatLetters(value: number): string {
  if (value < 1 || value > lastLetters) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** The Roman numeral of a number from 1 to 3,999; other numbers in figures. */
export function formatRoman(value: number): string {
  if (value < 1 || value > lastRoman) return String(value);
  const digit = (power: number): number => Math.floor(value / power) % 10;
  return 'm'.repeat(Math.floor(value / 1000)) + hundreds[digit(100)]! + tens[digit(10)]! + ones[digit(1)]!;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
