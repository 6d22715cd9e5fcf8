/*
 * How wide texts are, in digits, which is what the widths of columns count in. Measured of Calibri, and of two others
 * that stand in for it where it is missing (Carlito, which is as wide, and DejaVu Sans); the widest of them counts, so
 * that no text is taken for shorter than it is.
 */

const widths = new Map<string, number>(
  (
    [
      [0.5, " ijl|,.'’‘:;"],
      [0.65, 'ftI!()[]J-'],
      [0.75, 'r"“”`{}'],
      [0.85, 'csz/\\'],
      [0.95, 'kvxyaTESF?LPYZ'],
      [1.05, 'bdeghnopqu'],
      [1.1, 'ABCKRVX'],
      [1.3, 'DGHNOQU+<=>#&'],
      [1.5, 'mw%…'],
      [1.8, 'MW@—'],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

const other = { latin: 1.1, wide: 2 } as const;

/** In digits. */
export function measureText(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? measureOther(letter);
  return width;
}

/** Digits are 1 wide; a letter with an accent is as wide as without it, and no sign is wider than two digits. */
function measureOther(letter: string): number {
  if (letter >= '0' && letter <= '9') return 1;
  const plain = letter.normalize('NFD');
  const base = plain === letter ? undefined : widths.get(plain.slice(0, 1));
  return base ?? (letter < '\u0250' ? other.latin : other.wide);
}
