import { parseSeeAlso } from '../../../plan/see-also';
import type { Problem, ProposedFix, RuleContext } from '../../../linting/rule';
import { listingsOf, type Listing, type Plan, type Reference, type SeeAlso } from '../../../plan/model';
import { otherEntries, wordsOfTargets } from '../../plan-index';
import { isDoubted } from '../../doubtful-names';
import { isDouble, outsideReferences } from '../behind';

/** What stands between a reference and the next. */
export interface Gap {
  readonly before: Reference;
  readonly behind: Reference;
  readonly text: string;
}

/** A listing with a see-also that says nothing wrong, so that its style is all there is to be told. */
export interface Styled {
  readonly listing: Listing;
  readonly typed: SeeAlso;
  readonly gaps: readonly Gap[];
}

const known = new WeakMap<Plan, readonly Styled[]>();

/** The see-also that can be read whole and name other actions that exist, each once; found once for each plan read. */
export function findStyled(context: RuleContext): readonly Styled[] {
  const { plan } = context;
  const found = known.get(plan);
  if (found) return found;
  const made = [...readStyled(context)];
  known.set(plan, made);
  return made;
}

function* readStyled(context: RuleContext): Iterable<Styled> {
  for (const listing of listingsOf(context.plan)) {
    const { typed, seeAlso, action, behind } = listing;
    if (!typed || typed.unread.length > 0 || new Set(seeAlso).size < seeAlso.length) continue;
    if (isDouble(typed) || outsideReferences(behind.text) !== null) continue;
    const isSound = typed.references.every(
      ({ exists, target }) => exists && target !== action && !isDoubted(context, target),
    );
    if (isSound) yield { listing, typed, gaps: gapsOf(typed) };
  }
}

function gapsOf({ references, text }: SeeAlso): readonly Gap[] {
  if (references.length < 2) return [];
  const places = parseSeeAlso(text).references;
  return references.slice(1).map((behind, index) => ({
    before: references[index]!,
    behind,
    text: text.slice(places[index]!.end, places[index + 1]!.start),
  }));
}

/** A matter of style in a see-also. It is left as typed unless the planner says otherwise. */
export function styleProblem(
  { plan }: RuleContext,
  { listing, typed }: Styled,
  message: Problem['message'],
  options: readonly ProposedFix[],
): Problem {
  const { id, action } = listing;
  const related = otherEntries(plan, listing);
  return { message, place: typed.source, listing: id, action, about: wordsOfTargets(plan, listing), related, options };
}
