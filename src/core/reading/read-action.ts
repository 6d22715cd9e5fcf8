import { formatDoubledLabel, formatRef } from '../plan/label';
import type { Action, Kpi } from '../plan/model';
import type { Profile } from '../plan/profile';
import { findRspLine, parseRsp } from '../plan/rsp';
import { foldSpaces } from '../plan/text';
import type { Source } from '../sheet/edit';
import type { DraftAction } from './draft';
import { findLabel } from './find-label';
import { splitLines } from './lines';
import { slicePassage, trimPart, type Passage } from './passage';

/** What an action's own texts say. */
export type ActionText = Pick<
  Action,
  'ref' | 'label' | 'title' | 'rsp' | 'rspSource' | 'labelSource' | 'titleSource' | 'section' | 'position'
>;

/** Reads "a) Upon request, … (RSP 1.1.1 - 1st milestone)". `position` is one-based in the section. */
export function readActionText(draft: DraftAction, section: number, position: number, profile: Profile): ActionText {
  const none: Source = { ...draft.listingsCell, end: draft.listingsCell.start, text: '' };
  const text = draft.text?.text ?? '';
  const part = (start: number, end: number): Source =>
    draft.text ? trimPart(slicePassage(draft.text, start, end)[0]) : none;
  const found = draft.label ? null : findLabel(text);
  const label = draft.label?.name ?? found?.label ?? '';
  const start = found?.end ?? 0;
  const rest = text.slice(start);
  const line = draft.rsp ? null : findRspLine(rest);
  // Of two texts around the RSP line the title is both.
  const title = line ? `${rest.slice(0, line.start)} ${rest.slice(line.end)}` : rest;
  const from = start + (rest.length - rest.trimStart().length);
  return {
    ref: formatRef(section, label || labelAt(position, profile)),
    label,
    section,
    position,
    title: foldSpaces(title),
    rsp: draft.rsp ? readRspCell(draft.rsp.text) : (line?.rsp ?? null),
    rspSource: draft.rsp ?? (line && part(start + line.start, start + line.end)),
    labelSource: draft.label?.source ?? part(0, start),
    titleSource: part(from, line && line.start > 0 ? Math.max(from, start + line.start) : text.length),
  };
}

/** What an action that lacks its label is called. */
function labelAt(position: number, { labels }: Profile): string {
  return labels.style === 'numbered' ? String(position) : formatDoubledLabel(position);
}

function readRspCell(text: string): Action['rsp'] {
  return findRspLine(text)?.rsp ?? parseRsp(text);
}

/** The KPI statements of a text: "(1) … (2) …", or one a line; a line that begins in lower case continues the one before. */
export function readKpis(passage: Passage): readonly Kpi[] {
  return splitKpis(passage.text).map(({ index, start, end }) => {
    const parts = slicePassage(passage, start, end);
    const text = foldSpaces(parts.map((part) => part.text).join(' '));
    return { ...(index === undefined ? {} : { index }), text, source: trimPart(parts[0]) };
  });
}

function splitKpis(text: string): readonly { readonly index?: number; readonly start: number; readonly end: number }[] {
  const numbers = [...text.matchAll(/(?<=^|\s)\((\d{1,2})\)/g)];
  if (numbers.length > 0) {
    return numbers.map((number, index) => ({
      index: Number(number[1]),
      start: number.index + number[0].length,
      end: numbers[index + 1]?.index ?? text.length,
    }));
  }
  const parts: { start: number; end: number }[] = [];
  for (const line of splitLines(text)) {
    if (line.text.trim() === '') continue;
    const last = parts.at(-1);
    if (last && /^\s*\p{Ll}/u.test(line.text)) last.end = line.end;
    else parts.push({ start: line.start, end: line.end });
  }
  return parts;
}
