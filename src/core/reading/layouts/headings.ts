import type { Profile } from '../../plan/profile';
import { findRspLine } from '../../plan/rsp';
import { foldSpaces } from '../../plan/text';
import type { Cell } from '../../sheet/grid';
import { isAside, isTitle, isTotal, type Row } from './rows';
import type { TableRow } from './table-row';

export interface Heading {
  readonly cell: Cell;
  /** Null where none is written. */
  readonly number: number | null;
  readonly title: string;
}

// A number may be doubled: the list's own, and the one that is written.
const numbered = /^(?:\d{1,2}[.)]\s*)?(\d{1,2})\s*[.):](?![\d(])\s*([^]*)$/;
// "Section 2: …", "GOAL 1 – …", in whatever words.
const named = /^(?:\p{L}+\s+){1,2}(\d{1,2}|[ivx]{1,5})\s*[.):–—-]+\s*([^]+)$/iu;

/** "1. Support trade", "Section 1: …", "GOAL 1", also with the number in a cell of its own. Null where none is there. */
export function readHeading({ cells: [first, second] }: Row, profile: Profile): Heading | null {
  const text = foldSpaces(first.text);
  const isBare = profile.sections.some((words) => text.toLowerCase().startsWith(`${words} `));
  const bare = isBare ? /^.*?\s(\d{1,2}|[ivx]{1,5})\W*$/i.exec(text) : null;
  const found = bare ?? numbered.exec(text) ?? named.exec(text);
  if (!found) return null;
  const title = found[2] ?? '';
  if (title === '' && !second && !bare) return null;
  return { cell: first, number: readNumber(found[1]!), title: title === '' ? (second?.text ?? '') : title };
}

const romans = 'i ii iii iv v vi vii viii ix x'.split(' ');

function readNumber(written: string): number {
  const roman = romans.indexOf(written.toLowerCase());
  return roman < 0 ? Number(written) || 0 : roman + 1;
}

/** Where a row stands that may be a heading. */
export interface Surroundings {
  readonly isAboveTable: boolean;
  readonly isAboveHeader: boolean;
  /** The number of the section before; 0 where there is none. */
  readonly last: number;
  /** An action is begun whose text may go on. */
  readonly isActionOpen: boolean;
}

/** A heading stands alone in its row; one without a number, or out of turn, right above a header row. */
export function findHeading(row: Row, own: TableRow, place: Surroundings, profile: Profile): Heading | null {
  const apart = place.isAboveHeader ? readApart(row) : null;
  if (apart) return apart;
  const [cell, ...others] = row.cells;
  const isCentred = others.length === 0 && place.isAboveHeader;
  if (!place.isAboveTable && (own.listings || own.kpi) && !isCentred) return null;
  const heading = readHeading(row, profile);
  if (heading) return place.isAboveTable || place.isAboveHeader || heading.number === place.last + 1 ? heading : null;
  if (!isCentred || own.listings || own.kpi || own.isLabelled || place.isActionOpen) return null;
  if (!isHeadingText(cell.text) || isTitle(cell, profile) || isAside(cell.text) || isTotal(cell.text)) return null;
  return { cell, number: null, title: cell.text };
}

/** A number without a stop in a cell of its own, and the title in the next. */
function readApart({ cells: [cell, second, ...others] }: Row): Heading | null {
  const number = /^\s*(\d{1,2})\s*$/.exec(cell.text)?.[1];
  if (number === undefined || !second || others.length > 0 || !isHeadingText(second.text)) return null;
  return { cell, number: Number(number), title: second.text };
}

/** Some words, no period, no reference; what is in brackets or begins in lower case goes on from somewhere. */
function isHeadingText(text: string): boolean {
  const words = foldSpaces(text).split(' ');
  return (
    words.length > 1 && /^\p{Lu}/u.test(words[0]!) && !/\b(?:19|20)\d\d\b/.test(text) && findRspLine(text) === null
  );
}
