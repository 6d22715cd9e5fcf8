import { planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { actionsOf, type Action } from '../../plan/model';
import { findRspLine, parseRsp } from '../../plan/rsp';
import type { Grid } from '../../sheet/grid';
import { writeRsp } from './write-rsp';

export const rspReferenceIsWellformed: Rule = {
  id: 'rsp-reference-is-wellformed',
  title: 'The RSP line of an action names an outcome and its milestones, or says that the action is outside the RSP.',
  why: 'An outcome that cannot be read is missing from every count by outcome.',
  severity: 'warning',
  good: [
    { rows: planOf(['a) Help Members\n(RSP 1.1.3 - 1st, 3rd to 4th milestones)', '• Course', 'Number of courses']) },
    { rows: planOf(['a) Help Members\n(RSP 1.2.3)', '• Course', 'Number of courses']) },
    {
      rows: planOf(['a) Help Members\n(Office specific (not mentioned in the RSP))', '• Course', 'Number of courses']),
    },
  ],
  bad: [
    { rows: planOf(['a) Help Members\n(RSP first outcome)', '• Course', 'Number of courses']), at: 'A4' },
    {
      rows: planOf(['a) Help Members\n(RSP 1.1.3 - 1st milestone of two)', '• Course', 'Number of courses']),
      at: 'A4',
    },
    { rows: planOf(['a) Help Members\n(RSP 1.1.3 - 4th to 3rd milestones)', '• Course', 'Number']), at: 'A4' },
  ],
  *check({ plan, profile, grid }: RuleContext): Iterable<Problem> {
    if (profile.rsps.length === 0) return;
    for (const action of actionsOf(plan)) {
      const { ref, rsp, rspSource } = action;
      if (!rspSource || rsp || findRspLine(rspSource.text)?.readable) continue;
      yield {
        message: { id: 'rsp-is-unreadable', values: { found: rspSource.text } },
        place: rspSource,
        action: ref,
        options: proposeReadable(action, rspSource.text, grid),
      };
    }
  },
};

/** What can be read of it: a run the other way round, or all up to the words that cannot be read. */
function proposeReadable(action: Action, typed: string, grid: Grid): readonly ProposedFix[] {
  const turned = typed.replace(
    /(\d{1,2}\s?\p{L}{0,2})(\s*(?:to|-|–)\s*)(\d{1,2}\s?\p{L}{0,2})(?=\s+milestone)/iu,
    '$3$2$1',
  );
  const cut = /^.*?\d(?:\.\d+)+.*?\bmilestones?\b/is.exec(typed)?.[0];
  const rsp = parseRsp(turned) ?? (cut === undefined ? null : parseRsp(cut));
  return rsp ? writeRsp(action, rsp, grid) : [];
}
