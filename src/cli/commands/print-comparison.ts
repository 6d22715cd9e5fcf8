import type { ActionMatch, ActivityMatch, ComparedCount } from '../../core/comparing/comparison';
import { shownWords } from '../../core/comparing/shown-words';
import { comparingWords as words, fateNames } from '../../core/words/comparing/comparison';
import { formatYears } from '../../core/plan/outcomes/current-rsp';
import type { ComparedFileJson, CompareJson } from '../../jobs/printed/comparison';
import { paint } from '../output';

/** A comparison for people: counts first; then what is new, dropped, reworded and moved; then numbers that differ. */
export function printComparison({
  before,
  after,
  counts,
  actions,
  activities,
  ...json
}: CompareJson): readonly string[] {
  return [
    `Before: ${sayFile(before)}`,
    `After:  ${sayFile(after)}`,
    words.counts('Actions', counts.actions),
    words.counts('Activities', counts.activities),
    ...printFates(
      'Actions',
      actions.map((match) => actionEntry(match)),
    ),
    ...printFates(
      'Activities',
      activities.map((match) => activityEntry(match)),
    ),
    ...printCounts('Activities per Member and group', json.byCountry),
    ...printCounts('Activities per KPI', json.byKpi),
  ];
}

function sayFile({ file, title, years }: ComparedFileJson): string {
  const name = title.includes(String(years.from)) ? title : `${title} (${formatYears(years)})`;
  return `${file}: ${name}`;
}

/** What is printed of one action or activity. */
interface Entry {
  readonly fate: ActionMatch['fate'];
  /** Where it stands, or stood. */
  readonly place: string;
  readonly text: string;
  /** The words before, where they differ. */
  readonly was: string | null;
}

function actionEntry({ fate, before, after }: ActionMatch): Entry {
  const [from, to] = [before?.ref, after?.ref];
  return {
    fate,
    place: fate === 'moved' || (from && to && from !== to) ? `${from} → ${to}` : (to ?? from)!,
    text: (after ?? before)!.title,
    was: before && after && before.title !== after.title ? before.title : null,
  };
}

function activityEntry(match: ActivityMatch): Entry {
  const { fate, before, after, likeness } = match;
  const place =
    fate === 'moved'
      ? `${before!.actions.join(', ')} → ${after!.actions.join(', ')}`
      : (after ?? before)!.actions.join(', ');
  const shown = shownWords(match);
  return {
    fate,
    place,
    text: after ? shown.after : shown.before,
    was: before && after && likeness < 1 ? shown.before : null,
  };
}

/** All but what is kept, which is counted. */
function printFates(what: string, entries: readonly Entry[]): readonly string[] {
  return (['new', 'dropped', 'reworded', 'moved'] as const).flatMap((fate) => {
    const own = entries.filter((entry) => entry.fate === fate);
    if (own.length === 0) return [];
    return [
      '',
      paint('bold', `${what}: ${fateNames[fate].toLowerCase()} (${own.length})`),
      ...own.flatMap(({ place, text, was }) => [
        `  ${place}  ${text}`,
        ...(was === null ? [] : [paint('dim', `      was: ${was}`)]),
      ]),
    ];
  });
}

function printCounts(title: string, counts: readonly ComparedCount[]): readonly string[] {
  const other = counts.filter(({ before, after }) => before !== after);
  const rows = other.map(({ name, before, after }) => [before ?? '–', after ?? '–', sayChange(before, after), name]);
  const lines = other.length === 0 ? [] : [['before', 'after', 'change', ''], ...rows];
  return [
    '',
    paint('bold', title),
    ...lines.map(([before, after, change, name]) =>
      [...[before, after, change].map((cell) => String(cell).padStart(6)), name].join('  ').trimEnd(),
    ),
    `The same in both: ${counts.length - other.length}.`,
  ];
}

function sayChange(before: number | null, after: number | null): string {
  if (before === null || after === null) return '';
  return after > before ? `+${after - before}` : String(after - before);
}
