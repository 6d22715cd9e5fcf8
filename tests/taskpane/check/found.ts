import type { Finding } from '../../../src/core/sheet/finding';
import type { Entry } from '../../../src/taskpane/check/findings/entries';

/** A finding in B2, advisory, with nothing to mend, but for what is said of it. */
export function found(said: Partial<Finding> = {}): Finding {
  const { rule = 'text-is-clean', message = 'Not clean' } = said;
  return {
    rule,
    severity: 'warning',
    at: { row: 1, column: 1 },
    message,
    keys: [`${rule} | ${message}`],
    related: [],
    options: [],
    ...said,
  };
}

/** The entry of a finding, known by its message. */
export function entry(finding: Finding, said: Partial<Entry> = {}): Entry {
  return {
    id: finding.message,
    finding,
    section: '1',
    countries: [],
    text: finding.message.toLowerCase(),
    ...said,
  };
}
