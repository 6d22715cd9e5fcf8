import type { Severity } from '../../../core/sheet/finding';
import type { IconName } from '../../look/icons';

/** How the pane speaks of severities. */
export const severityWords = {
  error: { title: 'Blocking', icon: 'Blocking', one: 'blocking', many: 'blocking', hint: 'to be put right first' },
  warning: { title: 'Advisory', icon: 'Advisory', one: 'advisory', many: 'advisory', hint: 'worth a look' },
  info: { title: 'Hints', icon: 'Hint', one: 'hint', many: 'hints', hint: 'style and habit' },
} as const satisfies Record<Severity, { readonly icon: IconName } & Readonly<Record<string, string>>>;

/** What a planner can make of a law. */
export type Setting = Severity | 'off';

export const settingWords: Readonly<Record<Setting, string>> = {
  error: 'Blocking',
  warning: 'Advisory',
  info: 'Hint',
  off: 'Off',
};
