import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Listing } from '../../plan/model';
import { parseSeeAlso } from '../../plan/see-also';
import type { Source } from '../../sheet/edit';
import { findSecondEntry } from '../listings/second-entry';
import { indexOf, relatedTo } from '../plan-index';
import { outsideReferences } from '../see-also/behind';
import { readTargets } from '../see-also/read-targets';

export const referenceIsInASeeAlso: Rule = {
  id: 'reference-is-in-a-see-also',
  title: 'An entry names other actions in its see-also, not within its text.',
  why: 'In the text it is no reference: nobody follows it when actions are renumbered, and the words count as another activity.',
  severity: 'warning',
  good: [
    { rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Course on bonds (See also 1-(a))')) },
    { rows: planOf(listed('a', 'Course on bonds (see the bond guide 1-2)'), listed('b', 'Course on 1-day bonds')) },
  ],
  bad: [
    {
      rows: planOf(listed('a', 'Course on bonds (cf. 1-(b))'), listed('b', 'Course on bonds (See also 1-(a))')),
      at: 'B4',
    },
    { rows: planOf(listed('a', 'Course on bonds as under 1-(b)'), listed('b', 'Course on bonds')), at: 'B4' },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    const { actions } = indexOf(plan);
    for (const listing of listingsOf(plan)) {
      // Of two entries in one the see-also of the second seems to be text.
      const found = findSecondEntry(listing) ? null : findNamed(listing);
      if (!found) continue;
      const targets = readTargets(plan, listing, found.named.text).filter((target) => actions.has(target));
      if (targets.length === 0) continue;
      yield {
        message: { id: 'reference-is-in-text', values: { named: found.named.text, targets } },
        place: found.named,
        listing: listing.id,
        action: listing.action,
        related: relatedTo(plan, listing, targets),
        options: found.opening ? [open(found.opening, profile.seeAlso.opening)] : [],
      };
    }
  },
};

interface Named {
  /** The words that name actions. */
  readonly named: Source;
  /** Words that open a remark about actions and nothing else, as those of a see-also do. */
  readonly opening: Source | null;
}

const remark = /[([]\s*((?:see|cf\.?|refer(?:s|ring)?\s+to|ref\.?|compare|also\s+(?:in|under))\s*:?)(?=\s)/giu;
const name = /(?<![\p{L}\d.-])\d{1,2}\s?[-–]\s?\([a-z]{1,3}\)/u;

/** In the text before the see-also and behind it. */
function findNamed({ body, behind, typed }: Listing): Named | null {
  const opened = typed ? undefined : findRemark(body.text);
  if (opened) {
    const [whole, words] = opened as unknown as readonly [string, string];
    const { references, unread } = parseSeeAlso(body.text.slice(opened.index + whole.length));
    if (references.length > 0 && unread.length === 0) {
      const at = opened.index + whole.indexOf(words);
      return { named: partOf(body, opened.index, body.text.length), opening: partOf(body, at, at + words.length) };
    }
  }
  for (const part of outsideReferences(behind.text) === null ? [body, behind] : [body]) {
    const found = name.exec(part.text);
    if (found) return { named: partOf(part, found.index, found.index + found[0].length), opening: null };
  }
  return null;
}

/** The first that goes on to the end of the text in one line. */
function findRemark(text: string): RegExpExecArray | undefined {
  const lastLine = text.lastIndexOf('\n') + 1;
  return [...text.matchAll(remark)].find(({ 0: whole, index }) => index + whole.length >= lastLine);
}

function open({ at, start, end }: Source, opening: string): ProposedFix {
  return {
    title: { id: 'write-words', values: { words: opening } },
    replacements: [{ at, start, end, text: opening }],
  };
}

function partOf({ at, start, text }: Source, from: number, to: number): Source {
  return { at, start: start + from, end: start + to, text: text.slice(from, to) };
}
