import { activities } from './activities';
import { countries } from './countries';
import { kpis } from './kpis';
import { labels } from './labels';
import { members } from './members';
import { references } from './references';
import { rsp } from './rsp';
import { seeAlso } from './see-also';
import { structure } from './structure';
import { text } from './text';
import type { Injection } from './injection';

export const injections: readonly Injection[] = [
  ...structure,
  ...labels,
  ...references,
  ...seeAlso,
  ...activities,
  ...countries,
  ...members,
  ...kpis,
  ...rsp,
  ...text,
];

/** Laws that no fault can be injected for, and why. */
export const notInjected: Readonly<Record<string, string>> = {
  'country-is-member-by-then': 'Every Member is one in the years of the clean plans.',
  'rsp-outcome-is-served': 'The clean plans are too small to serve most outcomes of an RSP.',
  'plan-is-wellformed': 'It tells what no other law has a sentence for, and no sheet is known that leads there.',
};
