import type { Finding } from '../../../core/sheet/finding';

/** The other findings that would be ignored with this one: they share what it is known by. */
export function findSameFaults(finding: Finding, findings: readonly Finding[]): readonly Finding[] {
  const keys = new Set<string>(finding.keys);
  return findings.filter((other) => other !== finding && other.keys.some((key) => keys.has(key)));
}
