import { listed, planOf } from '../../linting/example';
import type { Rule } from '../../linting/rule';
import { findUnknown } from './unknown';

export const countryIsNamedInFull: Rule = {
  id: 'country-is-named-in-full',
  title: 'The name of a Member is not cut short.',
  why: 'A part of a name may stand for another country, or for none, and the Member is counted nowhere.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds for Solomon Islands', 'Talk for Brunei and PNG')) }],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds for Solomon')), at: 'B4' },
    { rows: planOf(listed('a', 'Course on bonds for Fiji, Papua and Samoa')), at: 'B4' },
  ],
  check: (context) => findUnknown(context, 'part'),
};
