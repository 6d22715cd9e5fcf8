import { namelessTitle } from '../../../words/summary/headings';

/** Excel's limit for the title of a table's column. */
const longestTitle = 255;

/**
 * Names as titles of a table's columns, beside titles that it has already: on one line, none empty, and a number behind
 * those that would be alike, as Excel takes titles that differ only in case for one.
 */
export function uniqueTitles(names: readonly string[], taken: readonly string[]): readonly string[] {
  const seen = new Set(taken.map((title) => title.toLowerCase()));
  return names.map((name) => {
    const plain = name.replace(/\s+/g, ' ').trim() || namelessTitle;
    for (let number = 1; ; number++) {
      const behind = number === 1 ? '' : ` (${number})`;
      const title = `${cut(plain, longestTitle - behind.length)}${behind}`;
      if (seen.has(title.toLowerCase())) continue;
      seen.add(title.toLowerCase());
      return title;
    }
  });
}

/** No character is cut in two. */
function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
