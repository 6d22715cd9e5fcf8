import { fixes } from './fixes';
import { activities } from './messages/activities';
import { countries } from './messages/countries';
import { expectations } from './messages/expectations';
import { kpis } from './messages/kpis';
import { labels } from './messages/labels';
import { references } from './messages/references';
import { rsp } from './messages/rsp';
import { structure } from './messages/structure';
import { text } from './messages/text';

/*
 * The sentences, in English. Each takes the values it needs; a rule names the sentence and gives the values,
 * and the compiler refuses a rule that names another or gives fewer.
 */

const messages = {
  ...structure,
  ...labels,
  ...references,
  ...activities,
  ...expectations,
  ...countries,
  ...kpis,
  ...rsp,
  ...text,
};

export const english = { messages, fixes };

/** The words of one language. */
export type Words = typeof english;
