import { activities } from './faults/activities';
import { countries } from './faults/countries';
import { expectations } from './faults/expectations';
import { kpis } from './faults/kpis';
import { labels } from './faults/labels';
import { members } from './faults/members';
import { references } from './faults/references';
import { rsp } from './faults/rsp';
import { seeAlso } from './faults/see-also';
import { structure } from './faults/structure';
import { text } from './faults/text';
import type { Injection } from './injection';

export const injections: readonly Injection[] = [
  ...structure,
  ...labels,
  ...references,
  ...seeAlso,
  ...activities,
  ...expectations,
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
