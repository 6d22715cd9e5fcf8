import type { Severity } from '../sheet/finding';
import type { Rule } from './rule';

/** What the planner says of laws, by their ids: not checked, or of another severity than ours. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** The laws that are checked, each of the severity that the planner gives it. */
export function applySettings(rules: readonly Rule[], settings: RuleSettings): readonly Rule[] {
  return rules.flatMap((rule) => {
    const severity = settings[rule.id] ?? rule.severity;
    return severity === 'off' ? [] : [{ ...rule, severity }];
  });
}
