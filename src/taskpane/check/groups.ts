import type { Rule } from '../../core/linting/rule';
import type { Finding, Severity } from '../../core/sheet/finding';

/** Findings that break one law, in reading order. `start` counts the findings shown before them. */
export interface LawGroup {
  readonly rule: string;
  /** Null where a finding names no law of the catalogue. */
  readonly law: Pick<Rule, 'title' | 'why'> | null;
  readonly findings: readonly Finding[];
  readonly start: number;
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly laws: readonly LawGroup[];
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings as they are shown: the gravest first, then law by law in the order in which each is first broken. */
export function groupFindings(findings: readonly Finding[], rules: readonly Rule[]): readonly SeverityGroup[] {
  let start = 0;
  const groups: SeverityGroup[] = [];
  for (const severity of severities) {
    const byRule = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const same = byRule.get(finding.rule);
      if (same) same.push(finding);
      else byRule.set(finding.rule, [finding]);
    }
    const laws: LawGroup[] = [];
    for (const [rule, broken] of byRule) {
      laws.push({ rule, law: rules.find(({ id }) => id === rule) ?? null, findings: broken, start });
      start += broken.length;
    }
    const count = laws.reduce((sum, law) => sum + law.findings.length, 0);
    if (count > 0) groups.push({ severity, count, laws });
  }
  return groups;
}
