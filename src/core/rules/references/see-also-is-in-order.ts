import { parseSeeAlso } from '../../plan/see-also';
import { listed, planOf } from '../../linting/example';
import type { Message, Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf, listingsOf, type SeeAlso } from '../../plan/model';

export const seeAlsoIsInOrder: Rule = {
  id: 'see-also-is-in-order',
  title: 'A see-also names the actions in the order of the plan, with commas between them and “and” before the last.',
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
        listed('a', 'Course on bonds (See also 1-(c) and (b))'),
        listed('b', 'Course on bonds (See also 1-(a) and (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
      at: 'B4',
    },
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b) and (c))'),
        listed('b', 'Course on bonds (See also 1-(a), (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
      at: 'B5',
    },
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
  *check({ plan }: RuleContext): Iterable<Problem> {
    const order = new Map(actionsOf(plan).map(({ ref }, index) => [ref, index]));
    for (const { id, action, typed } of listingsOf(plan)) {
      const message = typed && findFault(typed, order);
      if (message) yield { message, place: typed.source, listing: id, action };
    }
  },
};

/** Null also where something is wrong that is more than style, which other laws tell. */
function findFault({ references, unread, text }: SeeAlso, order: ReadonlyMap<string, number>): Message | null {
  const targets = references.map(({ target }) => target);
  if (unread.length > 0 || references.some(({ exists }) => !exists) || new Set(targets).size < targets.length)
    return null;
  const places = parseSeeAlso(text).references;
  const between = places.slice(1).map(({ start }, index) => text.slice(places[index]!.end, start));
  if (between.some((gap) => !/[,;&]|\band\b/i.test(gap))) return { id: 'comma-is-missing', values: { seeAlso: text } };
  if (between.length > 0 && !/\band\b|&/i.test(between.at(-1)!)) {
    return { id: 'and-is-missing', values: { seeAlso: text } };
  }
  const isInOrder = targets.every(
    (target, index) => index === 0 || order.get(targets[index - 1]!)! <= order.get(target)!,
  );
  return isInOrder ? null : { id: 'targets-are-out-of-order', values: { seeAlso: text } };
}
