/* Names of actions, written without the product's own code: what is drawn is not to lean on what reads it. */

/** 26 → z, 27 → aa, 28 → bb */
export function doubledLabel(position: number): string {
  return String.fromCharCode(97 + ((position - 1) % 26)).repeat(Math.ceil(position / 26));
}

/** The label that counts on after z, for one that doubles: bb → ab; null for any other, aa included, which is both. */
export function countedInPlaceOf(label: string): string | null {
  return /^([b-z])\1$/.test(label) ? `a${label[0]!}` : null;
}

/** `1-(hh)` */
export function nameOf(section: number, label: string): string {
  return `${section}-(${label})`;
}

/** `1-(hh)` → `hh` */
export function labelIn(name: string): string {
  return name.replace(/^\d+-\((.*)\)$/, '$1');
}
