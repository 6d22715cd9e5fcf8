import { listed, planOf } from '../../../linting/example';
import type { Message, Problem, Rule, RuleContext } from '../../../linting/rule';
import { listingsOf } from '../../../plan/model';
import { findPlaceLists, sliceBody, type PlaceList } from '../../../plan/places/listing-places';
import type { Source } from '../../../sheet/edit';
import { replace, writeList } from './write-list';

export const countryListIsWellformed: Rule = {
  id: 'country-list-is-wellformed',
  title: 'Between two Members in a list stands one comma or “and”, and the list ends with a Member.',
  why: 'Two names that run together are easily taken for one, and behind a last “and” a name may be lost.',
  severity: 'warning',
  good: [
    { rows: planOf(listed('a', 'Course on bonds for Fiji, Tonga and Samoa', 'Talk on cats for Fiji, Tonga, Samoa')) },
    { rows: planOf(listed('a', 'Seminar on the China Pakistan corridor', 'Talk on cats for Fiji; Tonga')) },
  ],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds for Fiji Tonga and Samoa')), at: 'B4' },
    { rows: planOf(listed('a', 'Course on bonds for Fiji,, Tonga and Samoa')), at: 'B4' },
    { rows: planOf(listed('a', 'Course on bonds for Fiji, Tonga and')), at: 'B4' },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(plan)) {
      for (const list of findPlaceLists(listing, profile)) {
        const fault = findFault(list);
        if (fault) yield { ...fault, listing: listing.id, action: listing.action };
      }
    }
  },
};

/** A space before a comma is told by another law. */
const proper = /^(?:,?\s+and\s+|\s*,\s*|\s*;\s*(?:and\s+)?|\s*[/&]\s*|,?\s+or\s+|,?\s+as\s+well\s+as\s+)(?:the\s+)?$/i;
const blank = /^\s+(?:the\s+)?$/i;

function findFault(list: PlaceList): Pick<Problem, 'message' | 'place' | 'options'> | null {
  const at = list.joints.findIndex((joint) => !proper.test(joint) && (!blank.test(joint) || isList(list)));
  if (at >= 0) {
    const [first, second] = [list.mentions[at]!.source, list.mentions[at + 1]!.source];
    const message: Message = blank.test(list.joints[at]!)
      ? { id: 'list-lacks-separator', values: { first: first.text, second: second.text } }
      : { id: 'list-doubles-separator', values: { found: list.joints[at]!.trim() } };
    return { message, place: between(list, first.start, second.end), options: [writeList(list, list.mentions)] };
  }
  const open = /^(?:\s*,|\s+and|\s*,\s*and)\s*$/i.exec(list.after);
  if (!open || list.listing.rest.length > 0 || !isFor(list)) return null;
  const { body } = list.listing;
  const start = body.text.length - list.after.length;
  const place = sliceBody(list.listing, start, body.text.length);
  return {
    message: { id: 'list-is-open', values: { found: place.text.trim() } },
    place,
    options: [
      { title: { id: 'remove-country', values: { name: place.text.trim() } }, replacements: [replace(place, '')] },
    ],
  };
}

function between({ listing }: PlaceList, start: number, end: number): Source {
  return sliceBody(listing, start - listing.body.start, end - listing.body.start);
}

/** Whether names side by side are a list for sure, and no name of something ("the China Pakistan corridor"). */
function isList(list: PlaceList): boolean {
  return /^\s*(?:$|[.,;(])/.test(list.after) && isFor(list);
}

function isFor({ before, joints }: PlaceList): boolean {
  return /\bfor (?:the )?$/i.test(before) || joints.some((joint) => proper.test(joint));
}
