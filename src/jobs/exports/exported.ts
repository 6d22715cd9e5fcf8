import type { Rule } from '../../core/linting/rule';
import { actionsOf, listingsOf, type Plan } from '../../core/plan/model';
import type { Finding, Severity } from '../../core/sheet/finding';
import { quote } from '../../core/words/speech';
import type { Checked } from '../outcome';

/** A finding with what a reader wants to see beside it who has not the plan before him. */
export interface Exported {
  readonly finding: Finding;
  /** The listing or the action concerned, `1-(a)#6`; the empty string where it is neither. */
  readonly entry: string;
  /** How that begins, in quotation marks; the empty string where there is none, or the message says it. */
  readonly words: string;
  /** The law in one sentence. */
  readonly law: string;
  /** Where the planner lets it stand: why, which may be empty, and since when, as 2026-01-31. */
  readonly excuse: { readonly reason: string; readonly since: string } | null;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first, then by place; after them what the planner lets stand, likewise. */
export function listExported(checked: Checked, rules: readonly Rule[]): readonly Exported[] {
  const words = indexWords(checked.plan);
  const laws = new Map(rules.map(({ id, title }) => [id, title]));
  const show = (finding: Finding, excuse: Exported['excuse']): Exported => {
    const entry = finding.listing ?? finding.action ?? '';
    const begins = words.get(entry) ?? '';
    const isSaid = finding.message.includes(begins.replace(/^“|…?”$/g, ''));
    return { finding, entry, words: isSaid ? '' : begins, law: laws.get(finding.rule) ?? finding.rule, excuse };
  };
  return [
    ...checked.findings.map((finding) => show(finding, null)).sort(compareGravity),
    ...checked.excused
      .map(({ finding, exception: { reason, since } }) => show(finding, { reason, since }))
      .sort(compareGravity),
  ];
}

function compareGravity(a: Exported, b: Exported): number {
  return gravity[a.finding.severity] - gravity[b.finding.severity];
}

function indexWords(plan: Plan): ReadonlyMap<string, string> {
  return new Map(
    [
      ...actionsOf(plan).map(({ ref, title }) => [ref, title] as const),
      ...listingsOf(plan).map(({ id, text }) => [id, text] as const),
    ].flatMap(([name, text]) => (text === '' ? [] : [[name, quote(text)] as const])),
  );
}

/** What can be done about it: the safe mend, then those that want a person's word, best first. */
export function listMends({ fix, options }: Finding): readonly string[] {
  return [...(fix ? [fix.title] : []), ...options.map(({ title }) => title)];
}
