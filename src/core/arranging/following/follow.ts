import { replaceSeeAlso } from '../../crossref/settling/rewrite';
import { writeSeeAlso } from '../../crossref/settling/style';
import { holdsWords } from '../../crossref/settling/unread-words';
import { parseRef } from '../../plan/label';
import { readTargets, type Labels, type ReadTarget } from '../../plan/labels/read-targets';
import type { Action, Listing, SeeAlso } from '../../plan/model';
import type { SeeAlsoStyle } from '../../plan/see-also';
import type { Replacement } from '../../sheet/edit';
import type { Names } from '../outline/outline';
import { followTargets, type Followed } from './targets';
import { applyParts, cutOut, nameInFull, rename, type Part } from './written-reference';

/** What is needed to follow the references of a plan. */
export interface Following {
  /** The actions as they are, by name; of several with one name the first. */
  readonly actions: ReadonlyMap<string, Action>;
  readonly labels: Labels;
  readonly names: Names;
  readonly style: SeeAlsoStyle;
  /** Places of the actions by name, as they are and as they will be. */
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
}

/** The see-also of a listing as it will be. */
export interface FollowedSeeAlso {
  /** The empty text where none is left. */
  readonly seeAlso: string;
  readonly replacements: readonly Replacement[];
  /** How many references change or go. */
  readonly references: number;
  /** References that named no action and now would, as typed. */
  readonly comeToMean: readonly string[];
  /** Names of actions that are meant, and could not be written among the words that stand in the see-also. */
  readonly missed: readonly string[];
}

/** Works out what becomes of a listing's see-also when it stands under the action `own`. */
export function followSeeAlso(listing: Listing, own: string, world: Following): FollowedSeeAlso | null {
  const { typed } = listing;
  if (!typed) return null;
  const { section: sectionBefore } = parseRef(listing.action)!;
  const { targets } = readTargets(typed.text, sectionBefore, world.labels);
  const followed = followTargets(targets, { before: listing.action, after: own }, world.actions, world.names);
  const { section } = parseRef(own)!;
  const isKept = followed.every(({ name }) => name !== null);
  const renamed = followed.flatMap(({ read, name }) => rename(typed.text, read, name!));
  const inPlace = isKept ? applyParts(typed.text, renamed) : null;
  const references = followed.filter(({ read, name }) => name !== read.target).length;
  const result = (seeAlso: string, replacements: readonly Replacement[], missed: readonly string[] = []) => ({
    seeAlso,
    replacements,
    references,
    missed,
    comeToMean: meant(seeAlso, section, followed, world),
  });
  if (inPlace !== null && isAsMeant(inPlace, section, followed, world)) {
    const now = read(inPlace, section, world);
    const isInOrder = !isSorted(targets, world.before) || isSorted(now, world.after);
    const isWell = (isInOrder && repetitions(now) <= repetitions(targets)) || holdsWords(listing);
    const replacements = isWell ? placeParts(typed, targets, renamed) : null;
    if (replacements) return result(inPlace, replacements);
  }
  if (holdsWords(listing)) {
    const parts = amongWords(typed.text, section, followed, world);
    const seeAlso = applyParts(typed.text, parts);
    const missed = isAsMeant(seeAlso, section, followed, world) ? [] : named(followed);
    const replacements = placeParts(typed, targets, parts);
    return replacements ? result(seeAlso, replacements, missed) : result(typed.text, [], named(followed));
  }
  const names = sortNames(followed, world);
  const replacements = replaceSeeAlso(listing, writeSeeAlso(names, world.style));
  return result(replacements[0]!.text.trimStart(), replacements);
}

/** The changes where they stand in their cells; null where the end of a page or an invisible mark lies between. */
function placeParts(seeAlso: SeeAlso, targets: readonly ReadTarget[], parts: readonly Part[]): Placed | null {
  const placed = parts.map((part) => placePart(seeAlso, targets, part));
  return placed.includes(null) ? null : placed.flatMap((one) => one ?? []);
}

type Placed = readonly Replacement[];

function placePart(
  { text, source, references }: SeeAlso,
  targets: readonly ReadTarget[],
  part: Part,
): Replacement | null {
  const index = targets.findIndex(({ typed: { start, end } }) => start <= part.start && part.end <= end);
  const own = references[index];
  const place = own?.source.text === own?.written ? own?.source : undefined;
  const isInFirst = source.text.slice(0, part.end) === text.slice(0, part.end);
  if (!place && !isInFirst) return null;
  const from = place ? place.start - targets[index]!.typed.start : source.start;
  return { at: (place ?? source).at, start: from + part.start, end: from + part.end, text: part.text };
}

function read(seeAlso: string, section: number, { names }: Following): readonly ReadTarget[] {
  return readTargets(seeAlso, section, names.labels).targets;
}

/** Whether a see-also will be read as naming what it should, in that order; what names no action may stand anywhere. */
function isAsMeant(seeAlso: string, section: number, followed: readonly Followed[], world: Following): boolean {
  const now = read(seeAlso, section, world);
  const wanted = followed.filter(({ name }) => name !== null);
  return (
    now.length === wanted.length &&
    wanted.every(({ name, isUnknown, read: { label } }, index) =>
      isUnknown ? now[index]!.label === label || now[index]!.exists : now[index]!.target === name,
    )
  );
}

function isSorted(targets: readonly ReadTarget[], order: ReadonlyMap<string, number>): boolean {
  const places = targets.flatMap(({ target }) => order.get(target) ?? []);
  return places.every((place, index) => index === 0 || places[index - 1]! <= place);
}

/** How many references say a section again that the one before has said. */
function repetitions(targets: readonly ReadTarget[]): number {
  return targets.filter(
    ({ typed, section }, index) => index > 0 && typed.section !== null && targets[index - 1]!.section === section,
  ).length;
}

/** Each change made within the text, so that the words in it stay; names in full where else they would be misread. */
function amongWords(text: string, section: number, followed: readonly Followed[], world: Following): readonly Part[] {
  const kept = followed.filter(({ name }) => name !== null);
  const cuts = followed.flatMap(({ read: one, name }) => (name === null ? [cutOut(text, one)] : []));
  const first = [...cuts, ...kept.flatMap(({ read: one, name }) => rename(text, one, name!))];
  const now = read(applyParts(text, first), section, world);
  return [
    ...cuts,
    ...kept.flatMap(({ read: one, name, isUnknown }, index) =>
      isUnknown || now[index]?.target === name ? rename(text, one, name!) : [nameInFull(one, name!)],
    ),
  ];
}

/** The names to write anew, each once, in the order of the plan; those of no action last. */
function sortNames(followed: readonly Followed[], world: Following): readonly string[] {
  const names = followed.flatMap(({ name }) => name ?? []);
  const place = (name: string) => world.after.get(name) ?? world.after.size;
  return [...new Set(names)].sort((a, b) => place(a) - place(b));
}

function named(followed: readonly Followed[]): readonly string[] {
  return followed.flatMap(({ name, isUnknown }) => (name === null || isUnknown ? [] : [name]));
}

/** References that named no action, and do in the see-also as it will be. */
function meant(seeAlso: string, section: number, followed: readonly Followed[], world: Following): readonly string[] {
  const unknown = new Set(followed.filter(({ isUnknown }) => isUnknown).map(({ read: { target } }) => target));
  if (unknown.size === 0) return [];
  const known = new Set(named(followed));
  return read(seeAlso, section, world).flatMap(({ exists, target }) => (exists && !known.has(target) ? [target] : []));
}
