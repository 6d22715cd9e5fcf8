import { doubledLabel } from '../plan/labels';
import type { Paragraph } from '../plan/paragraphs';

/** What a hand or a program types in front of a listing; the number is its place in the cell, from 1. */
export type Bullet = (place: number) => string;

export const bullets = {
  dot: () => '· ',
  'dot and no-break spaces, as Word writes it': () => `·${'\u00a0'.repeat(8)} `,
  round: () => '•\u00a0',
  'round, no space': () => '•',
  'round and a tab': () => '•\t',
  arrow: () => '➤ ',
  'Ø and a no-break space': () => 'Ø\u00a0\u00a0',
  square: () => '▪ ',
  'private-use dot': () => '\uf0b7 ',
  hyphen: () => '- ',
  dash: () => '– ',
  'small o': () => 'o\u00a0\u00a0',
  'small o and a space': () => 'o ',
  'roman numbers': (place) => `${roman(place)}. `,
  'roman numbers in brackets': (place) => `(${roman(place)}) `,
  letters: (place) => `${doubledLabel(place)}. `,
  numbers: (place) => `${place}. `,
} as const satisfies Record<string, Bullet>;

export const noBullet: Bullet = () => '';

export type LabelStyle = (label: string, section: number) => string;

export const labelStyles = {
  'a)': (label) => `${label}) `,
  '(a)': (label) => `(${label}) `,
  'a.': (label) => `${label}. `,
  '1-(a)': (label, section) => `${section}-(${label}) `,
  'a )': (label) => `${label} ) `,
  'A)': (label) => `${label.toUpperCase()}) `,
} as const satisfies Record<string, LabelStyle>;

export const noLabel: LabelStyle = () => '';

export type HeadingStyle = (section: number, title: string) => string;

export const headingStyles = {
  'number and stop': (section, title) => `${section}. ${title}`,
  'number and bracket': (section, title) => `${section}) ${title}`,
  'word and number': (section, title) => `Section ${section}: ${title}`,
  'GOAL and number': (section, title) => `GOAL ${section}: ${title}`,
  'Part, roman number': (section, title) => `Part ${roman(section).toUpperCase()}. ${title}`,
  'no number': (_, title) => title,
} as const satisfies Record<string, HeadingStyle>;

export interface WritingStyle {
  readonly bullet: Bullet;
  readonly label: LabelStyle;
  readonly heading: HeadingStyle;
}

export const plainStyle: WritingStyle = {
  bullet: bullets.round,
  label: labelStyles['a)'],
  heading: headingStyles['number and stop'],
};

/** The paragraphs of a cell as they are typed, marks included. */
export function typeParagraphs(
  paragraphs: readonly Paragraph[],
  section: number,
  { bullet, label }: WritingStyle,
): readonly string[] {
  let place = 0;
  return paragraphs.map(({ text, mark }) => {
    if (mark === null) return text;
    return mark.kind === 'label' ? label(mark.label, section) + text : bullet(++place) + text;
  });
}

function roman(number: number): string {
  const signs = [['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]] as const; // prettier-ignore
  let rest = number;
  return signs.reduce((written, [sign, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return written + sign.repeat(times);
  }, '');
}
