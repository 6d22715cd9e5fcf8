import { labelStyles, type LabelStyle } from '../../core/plan/label';

export const styleWords: Readonly<Record<LabelStyle, string>> = {
  doubled: 'a … z, aa, bb, cc',
  counted: 'a … z, aa, ab, ac',
  numbered: '1, 2, 3',
};

export function isLabelStyle(text: string): text is LabelStyle {
  return labelStyles.some((style) => style === text);
}
