import { findRspLine } from '../../plan/rsp';
import type { LabelStyle } from '../../plan/label';
import { findLabel } from '../../plan/labels/find-label';
import type { Profile } from '../../plan/profile';
import { readHeading } from './headings';
import { isAside, isTotal, type Row } from './rows';
import { pickCells, type TableRow } from './table-row';

/** How a sheet writes its actions. */
export interface Manner {
  /** Each paragraph has a row of its own. */
  readonly isPasted: boolean;
  /** What was merged is written in each row; a single repetition is rather an action that stands twice. */
  readonly isFilledDown: boolean;
  /** Actions begin with their labels; else Word's automatic numbers are lost. */
  readonly isLabelled: boolean;
  readonly labels: LabelStyle;
}

/** Learns from all rows of a table, the first being its header. */
export function studyTable(rows: readonly Row[], profile: Profile): Manner {
  let columns = rows[0]!.header!;
  const own: TableRow[] = [];
  for (const row of rows) {
    if (row.header) columns = row.header;
    else if (!readHeading(row, profile)) own.push(pickCells(row, columns, profile));
  }
  const many = own.filter(({ listings }) => (listings?.text.trim().split(/\n\s*/).length ?? 0) > 1).length;
  const rests = own.filter(({ text, listings, kpi }) =>
    text.length === 0 ? listings || kpi : isRspLine(textOf(text)),
  );
  const isPasted = rests.length > many && rests.length * 4 >= own.length;
  const filled = own.filter(({ text, kpi }, index) => {
    const above = own[index - 1];
    return text.length > 0 && above && textOf(text) === textOf(above.text) && kpi?.text === above.kpi?.text;
  });
  const labelled = own.filter(({ isLabelled }) => isLabelled).length;
  const withRsp = own.filter(({ text }) => findRspLine(textOf(text)) !== null).length;
  const withText = own.filter(({ text }) => text.length > 0).length;
  return {
    isPasted,
    isFilledDown: filled.length > 1 && filled.length * 10 >= own.length,
    isLabelled: labelled * 2 >= Math.min(withText, withRsp || withText) && labelled > 0,
    labels: profile.labels.style,
  };
}

/** A total, a remark, the number of a page; in a plan whose actions have labels, a text that has none and is alone. */
export function isNote({ text, listings, kpi, isLabelled }: TableRow, manner: Manner): boolean {
  const own = textOf(text).trim();
  if (isLabelled || own === '') return false;
  if (isTotal(own)) return !/\n/.test(listings?.text ?? '');
  if (listings || kpi) return false;
  return isAside(own) || (manner.isLabelled && !manner.isPasted && findRspLine(own) === null);
}

/** Whether a row begins an action, or goes on with the one before it. */
export function beginsAction(
  { text, kpi, listings, ...row }: TableRow,
  last: { readonly text: string; readonly hasKpi: boolean; readonly position: number },
  manner: Manner,
): boolean {
  const own = textOf(text);
  if (own.trim() === '') return false;
  const isOpen = findRspLine(last.text) === null;
  const isLabelled = row.isLabelled || findLabel(own, manner.labels, last.position + 1) !== null;
  // "(i) …" under "h) …" is a part of its text.
  if (isLabelled) return !(isOpen && !kpi && /^\s*\(/.test(own) && !/^\s*\(/.test(last.text));
  if (isRspLine(own)) return false;
  // The rest of a text that the end of a page has cut.
  const isRest = /^\s*\p{Ll}/u.test(own) || !kpi || /^\s*\(?[2-9]\b/.test(kpi.text);
  if (manner.isLabelled && isOpen && isRest) return false;
  if (!manner.isPasted) return true;
  if (/^\s*[\p{Ll}(]/u.test(own)) return false;
  if (!isOpen) return !manner.isLabelled || Boolean(kpi ?? listings);
  return !manner.isLabelled && last.hasKpi && kpi !== null && !/^\s*\(?\d/.test(kpi.text);
}

function isRspLine(text: string): boolean {
  const found = findRspLine(text);
  return found !== null && (text.slice(0, found.start) + text.slice(found.end)).trim() === '';
}

function textOf(parts: TableRow['text']): string {
  return parts.map((part) => part.text).join('\n');
}
