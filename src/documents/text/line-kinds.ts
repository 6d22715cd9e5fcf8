/* What a line of plain text is by its looks. */

/** "2. Further …", "Goal 1: …" with the number. */
export function findHeadingNumber(line: string): number | null {
  const match = /^\s*(?:\p{L}+\s+)?(\d{1,2})\s*[.):]\s*(?=\p{Lu})/u.exec(line);
  return match ? Number(match[1]) : null;
}

/** "a) …", "(hh) …", "1-(b) …", "c. …" with the letters. */
export function findLabel(line: string): string | null {
  const match = /^\s*(?:\d{1,2}\s*-\s*)?\(?(\p{Ll}{1,3})[).](?=\s|\p{Lu})/u.exec(line);
  return match ? match[1]! : null;
}

export function hasBullet(line: string): boolean {
  return /^\s*(?:[·•➤►▶➢‣▪■●○◦⁃∙*§Ø\uf0b7\uf0d8\uf0a7\uf076]|[-‐–—](?=\s|\p{Lu})|o[\t\u00a0])/u.test(line);
}

/** The places that a label may have in a section, one-based: "bb" is the 28th as Word counts, the 54th as Excel does. */
export function placesOf(label: string): readonly number[] {
  const letters = [...label].map((letter) => letter.charCodeAt(0) - 96);
  if (letters.some((letter) => letter < 1 || letter > 26)) return [];
  const counted = letters.reduce((sum, letter) => sum * 26 + letter, 0);
  const doubled = letters.every((letter) => letter === letters[0]) ? [letters[0]! + 26 * (letters.length - 1)] : [];
  return [...new Set([...doubled, counted])];
}

/** The last line that fits; -1 where none does. */
export function lastIndexWhere(lines: readonly string[], fits: (line: string) => boolean): number {
  let at = lines.length - 1;
  while (at >= 0 && !fits(lines[at]!)) at--;
  return at;
}
