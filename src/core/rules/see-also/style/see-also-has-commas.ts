import { listed, planOf } from '../../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../../linting/rule';
import { findStyled, styleProblem, type Gap } from './style-faults';

export const seeAlsoHasCommas: Rule = {
  id: 'see-also-has-commas',
  title: 'Commas stand between the names of a see-also.',
  why: 'A matter of style: nothing is wrong with what it says, and it is left as typed.',
  severity: 'info',
  good: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b), and (c))'),
        listed('b', 'Course on bonds (See also 1-(a) and (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and 1-(b))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b) (c) and (d))'),
        listed('b', 'Course on bonds (See also 1-(a), (c) and (d))'),
        listed('c', 'Course on bonds (See also 1-(a), (b) and (d))'),
        listed('d', 'Course on bonds (See also 1-(a), (b) and (c))'),
      ),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const styled of findStyled(context)) {
      // Before the last stands "and", of which another law tells.
      const bare = styled.gaps.slice(0, -1).filter(({ text }) => !/[,;&，、]|\band\b/i.test(text));
      if (bare.length === 0) continue;
      const seeAlso = styled.typed.text;
      yield styleProblem(context, styled, { id: 'comma-is-missing', values: { seeAlso } }, [addCommas(bare)]);
    }
  },
};

function addCommas(gaps: readonly Gap[]): ProposedFix {
  const replacements = gaps.map(({ before: { source } }) => {
    const { at, end } = source;
    return { at, start: end, end, text: ',' };
  });
  return { title: { id: 'add-commas', values: { count: gaps.length } }, replacements };
}
