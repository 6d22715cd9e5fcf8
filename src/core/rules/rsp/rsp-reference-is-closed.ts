import { planOf } from '../../linting/example';
import type { FixTitle, Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import type { Replacement, Source } from '../../sheet/edit';
import { inEveryRow } from '../in-every-row';

export const rspReferenceIsClosed: Rule = {
  id: 'rsp-reference-is-closed',
  title: 'The bracket of an RSP reference is opened and closed.',
  why: 'Where one half is missing, words of the action are easily read as part of the reference.',
  severity: 'warning',
  good: [
    { rows: planOf(['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses']) },
    { rows: planOf(['a) Help Members\nRSP 1.1.1 - 1st milestone', '• Course', 'Number of courses']) },
  ],
  bad: [
    {
      rows: planOf(['a) Help Members\n(RSP 1.1.1 - 1st milestone', '• Course', 'Number of courses']),
      at: 'A4',
      fixed: 'a) Help Members\n(RSP 1.1.1 - 1st milestone)',
    },
    {
      rows: planOf(['a) Help Members\nRSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses']),
      at: 'A4',
      fixed: 'a) Help Members\n(RSP 1.1.1 - 1st milestone)',
    },
  ],
  *check({ plan, profile, grid }: RuleContext): Iterable<Problem> {
    if (profile.rsps.length === 0) return;
    for (const action of actionsOf(plan)) {
      const { ref, rsp, rspSource } = action;
      // What cannot be read has to be written anew anyhow.
      const mend = rsp && rspSource && findMissing(rspSource);
      if (!mend) continue;
      yield {
        message: { id: 'rsp-is-open', values: { found: rspSource.text } },
        place: rspSource,
        action: ref,
        fix: { title: mend.title, replacements: inEveryRow([mend.replacement], action, grid) },
      };
    }
  },
};

function findMissing({ at, start, end, text }: Source): { title: FixTitle; replacement: Replacement } | null {
  const [opened, closed] = [text.split('(').length, text.split(')').length];
  if (opened === closed) return null;
  const place = opened > closed ? end : start;
  const bracket = opened > closed ? ')' : '(';
  const isOuter = opened > closed ? text.startsWith('(') : text.endsWith(')');
  if (!isOuter) return null;
  const after = opened > closed ? `${text})` : `(${text}`;
  return {
    title: { id: 'write-words', values: { words: after } },
    replacement: { at, start: place, end: place, text: bracket },
  };
}
