import { listed, planOf } from '../../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../../linting/rule';
import { isSameAddress } from '../../../sheet/address';
import { diagnosisOf } from '../diagnosis';
import { findStyled, styleProblem, type Gap } from './style-faults';

export const seeAlsoHasAnd: Rule = {
  id: 'see-also-has-and',
  title: '“and” stands before the last name of a see-also.',
  why: 'It shows that the list is complete. A matter of style: what it says is right, and it is left as typed.',
  severity: 'info',
  good: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b), and (c))'),
        listed('b', 'Course on bonds (See also 1-(a) and (c))'),
        listed('c', 'Course on bonds (See also 1-(a) & (b))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b) and (c))'),
        listed('b', 'Course on bonds (See also 1-(a), (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
      at: 'B5',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const { commaBeforeAnd } = diagnosisOf(context).seeAlsoStyle;
    for (const styled of findStyled(context)) {
      const last = styled.gaps.at(-1);
      if (!last || /\band\b|&/i.test(last.text)) continue;
      const isLong = styled.gaps.length > 1;
      const seeAlso = styled.typed.text;
      yield styleProblem(
        context,
        styled,
        { id: 'and-is-missing', values: { seeAlso } },
        writeAnd(last, commaBeforeAnd && isLong ? ', and ' : ' and '),
      );
    }
  },
};

/** Nothing where the end of a page stands between the two. */
function writeAnd({ before: { source: one }, behind: { source: other } }: Gap, text: string): readonly ProposedFix[] {
  if (!isSameAddress(one.at, other.at)) return [];
  return [{ title: { id: 'write-and' }, replacements: [{ at: one.at, start: one.end, end: other.start, text }] }];
}
