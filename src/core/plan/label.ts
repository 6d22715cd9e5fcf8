/*
 * Labels of actions: a..z, then aa, bb, cc.. as Word numbers a list, or aa, ab, ac.. as some converters
 * write it. Where both are possible ("aa") they mean the same, the 27th.
 */

/** The position (one-based) a label stands for when what follows z is doubled: z → 26, aa → 27, bb → 28. */
export function parseDoubledLabel(label: string): number | null {
  if (!/^([a-z])\1*$/.test(label)) return null;
  return (label.length - 1) * 26 + label.charCodeAt(0) - 96;
}

/** The position (one-based) a label stands for when what follows z is counted: z → 26, aa → 27, ab → 28. */
export function parseCountedLabel(label: string): number | null {
  if (!/^[a-z]{1,3}$/.test(label)) return null;
  return [...label].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}

/** The doubled label of a position (one-based): 26 → z, 27 → aa, 28 → bb. */
export function formatDoubledLabel(position: number): string {
  return String.fromCharCode(97 + ((position - 1) % 26)).repeat(Math.ceil(position / 26));
}

/** `1-(hh)` */
export function formatRef(section: number, label: string): string {
  return `${section}-(${label})`;
}

// Letters of other scripts that look like Latin ones (Unicode TR 39, confusables), and the digit one.
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', о: 'o', р: 'p', ѕ: 's', х: 'x', у: 'y', ӏ: 'l',
  Ι: 'I', І: 'I', ο: 'o', '1': 'l', '|': 'l', ı: 'i',
}; // prettier-ignore

/** A label as typed, with look-alike letters replaced; upper case is kept. */
export function plainLabel(typed: string): string {
  return [...typed.normalize('NFKC')].map((letter) => lookAlikes[letter] ?? letter).join('');
}
