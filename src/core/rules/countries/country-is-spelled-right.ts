import { listed, planOf } from '../../linting/example';
import type { Rule } from '../../linting/rule';
import { findUnknown } from './unknown';

export const countryIsSpelledRight: Rule = {
  id: 'country-is-spelled-right',
  title: 'The name of a Member or group is spelled so that it can be known.',
  why: 'A Member whose name is not known is counted nowhere.',
  severity: 'warning',
  good: [
    { rows: planOf(listed('a', 'Course on bonds for Malaysian officers', 'Talk for Timor Leste and the Pacific')) },
  ],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds for Fiji, Tnoga and Samoa')), at: 'B4' },
    { rows: planOf(listed('a', 'Course on bonds for Phillipines')), at: 'B4' },
    { rows: planOf(listed('a', 'Course on bonds for fiji')), at: 'B4' },
  ],
  check: (context) => findUnknown(context, 'misspelt'),
};
