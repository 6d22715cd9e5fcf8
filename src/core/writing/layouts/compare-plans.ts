import { actionsOf, listingsOf, type Action, type Listing, type Plan } from '../../plan/model';
import { foldSpaces } from '../../plan/text';
import { formatPlace } from '../../sheet/address';
import type { Source } from '../../sheet/edit';
import type { LayoutLoss, LayoutLossKind } from './loss';
import { rspOf } from './action-text';

/**
 * What a plan says otherwise, or no more, after it was laid out and read again. That a layout loses nothing else
 * need not be believed: it is looked at.
 */
export function comparePlans(before: Plan, after: Plan | null): readonly LayoutLoss[] {
  const place = ({ at }: Source) => formatPlace(before.sheet, at);
  if (!after) return [{ kind: 'unread', at: place(before.titleSource), text: before.title }];
  const losses: LayoutLoss[] = [];
  const note = (kind: LayoutLossKind, at: string, was: unknown, is: unknown, text: string) => {
    if (JSON.stringify(was) !== JSON.stringify(is)) losses.push({ kind, at, text });
  };
  note('title', place(before.titleSource), before.title, after.title, before.title);
  note('period', place(before.titleSource), before.years, after.years, `${before.years.from}-${before.years.to}`);
  before.sections.forEach((section, index) => {
    const { number, title, source } = section;
    const now = after.sections[index];
    note('section', place(source), [number, title], [now?.number, now?.title], `${number}. ${title}`);
  });
  const order = (plan: Plan) => actionsOf(plan).map(({ ref }) => ref);
  note('order', place(before.titleSource), order(before), order(after), order(before).join(', '));
  compareActions(before, after, place, note);
  compareListings(before, after, note);
  return losses;
}

type Note = (kind: LayoutLossKind, at: string, was: unknown, is: unknown, text: string) => void;

function compareActions(before: Plan, after: Plan, place: (source: Source) => string, note: Note): void {
  const found = actionsByName(after);
  for (const [name, action] of actionsByName(before)) {
    const now = found.get(name);
    const at = place(action.listingsCell);
    note('action', at, action.title, now?.title, `${action.ref}: ${action.title}`);
    if (!now) continue;
    note('action', at, action.label || now.label, now.label, action.ref);
    note('label-added', at, isLabelled(action), isLabelled(now), action.ref);
    note(
      'rsp',
      at,
      [action.rsp, foldSpaces(rspOf(action))],
      [now.rsp, foldSpaces(rspOf(now))],
      `${action.ref}: ${rspOf(action)}`,
    );
    note('kpi', at, kpis(action), kpis(now), `${action.ref}: ${kpis(action).join(' | ')}`);
  }
}

function isLabelled({ labelSource }: Action): boolean {
  return labelSource.text.trim() !== '';
}

/** Two actions of one name are told apart by which comes first. */
function actionsByName(plan: Plan): ReadonlyMap<string, Action> {
  const seen = new Map<string, number>();
  return new Map(
    actionsOf(plan).map((action) => {
      const count = (seen.get(action.ref) ?? 0) + 1;
      seen.set(action.ref, count);
      return [`${action.ref} ${count}`, action];
    }),
  );
}

function kpis({ kpis: all }: Action): readonly string[] {
  return all.map(({ index, text }) => (index === undefined ? text : `(${index}) ${text}`));
}

function compareListings(before: Plan, after: Plan, note: Note): void {
  const found = new Map(listingsOf(after).map((listing) => [listing.id, listing]));
  for (const listing of listingsOf(before)) {
    const { id, at } = listing;
    const now = found.get(id);
    note('listing', at, listing.text, now?.text, `${id}: ${listing.text}`);
    if (!now || listing.text !== now.text) continue;
    note('kind', at, listing.kind, now.kind, `${id}: ${listing.kind}`);
    const [was, is] = [placesOf(listing), placesOf(now)];
    note('countries', at, was, is, `${id}: ${was.filter((name) => !is.includes(name)).join(', ')}`);
    const isBare = listing.slot.bare || now.slot.bare;
    const typed = listing.typed?.text ?? '';
    note('see-also', at, seeAlsoOf(listing, isBare), seeAlsoOf(now, isBare), `${id}: ${typed}`);
    note('activity', at, listing.activity, now.activity, `${id}: ${listing.text}`);
  }
}

function placesOf({ countries, groups }: Listing): readonly string[] {
  return [...countries, ...groups];
}

/** As typed; between a cell without brackets and one with them, what is named is compared alone. */
function seeAlsoOf({ typed, seeAlso }: Listing, isBare: boolean): unknown {
  return [isBare || !typed ? null : foldSpaces(typed.text), seeAlso];
}
