/*
 * Excel reads what is put into `values` as if it were typed: "=1" becomes a formula, "1-2" a date, "TRUE" a truth
 * value. An apostrophe in front keeps a text a text, is no part of it and leaves the cell's number format alone.
 * It shows in the formula bar, so that it stands only where Excel could read something else. A cell formatted as
 * text takes everything as it comes, an apostrophe too.
 */

/** The value to write so that a cell of this number format holds exactly this text. */
export function asText(text: string, numberFormat: unknown = 'General'): string {
  if (numberFormat === '@') return text;
  return text.startsWith("'") || isReadOtherwise(text) ? `'${text}` : text;
}

function isReadOtherwise(text: string): boolean {
  const typed = text.trim().toLowerCase();
  return /^[=+\-@]/.test(typed) || /^#[a-z0-9/_]+[!?]?$/.test(typed) || truths.has(typed) || isNumberLike(typed);
}

/** Digits and the signs of numbers, dates, times and money, once the words that such may contain are taken out. */
function isNumberLike(typed: string): boolean {
  const bare = typed
    .replace(/\p{L}+/gu, (word) => (isNumberWord(word) ? '' : word))
    .replace(/[\s\p{Sc}.,:;/\\\-+()%'’]/gu, '');
  return /^\d+$/.test(bare);
}

function isNumberWord(word: string): boolean {
  return /^([eap]|[ap]m|[年月日時分秒년월일시분초])$/u.test(word) || months.has(word);
}

const truths: ReadonlySet<string> = new Set(['true', 'false']);

/** Names of months as the planner's own language and English write them: Excel reads dates in both. */
const months: ReadonlySet<string> = new Set(
  [undefined, 'en'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(locale, { month });
      return Array.from({ length: 12 }, (_, index) =>
        format.format(new Date(2024, index)).toLowerCase().replace('.', ''),
      );
    }),
  ),
);
