import { formatLabel, formatRef, type LabelStyle } from '../plan/label';
import { findLabel } from '../plan/labels/find-label';
import { parseKpis } from '../plan/kpi';
import type { Action, Kpi } from '../plan/model';
import { findRspLine, parseRsp } from '../plan/rsp';
import { foldSpaces } from '../plan/text';
import type { Source } from '../sheet/edit';
import type { DraftAction } from './draft';
import { slicePassage, trimPart, type Passage } from './passage';

/** What an action's own texts say. */
export type ActionText = Pick<
  Action,
  'ref' | 'label' | 'title' | 'rsp' | 'rspSource' | 'labelSource' | 'titleSource' | 'section' | 'position'
>;

/** Reads "a) Upon request, … (RSP 1.1.1 - 1st milestone)". `position` is one-based in the section. */
export function readActionText(draft: DraftAction, section: number, position: number, style: LabelStyle): ActionText {
  // What is missing would stand behind the label, where there is one.
  const none = draft.label ? beginningAt(draft.label.source, draft.label.source.end) : beginningAt(draft.listingsCell);
  const text = draft.text?.text ?? '';
  const part = (start: number, end: number): Source =>
    draft.text ? trimPart(slicePassage(draft.text, start, end)[0]) : none;
  const found = draft.label ? null : findLabel(text, style, position);
  const label = draft.label?.name ?? found?.label ?? '';
  const start = found?.end ?? 0;
  const rest = text.slice(start);
  const line = draft.rsp ? null : findRspLine(rest);
  // Of two texts around the RSP line the title is both.
  const title = line ? `${rest.slice(0, line.start)} ${rest.slice(line.end)}` : rest;
  const from = start + (rest.length - rest.trimStart().length);
  return {
    ref: formatRef(section, label || formatLabel(position, style)),
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

/** A place without text. */
function beginningAt({ at, start }: Source, index = start): Source {
  return { at, start: index, end: index, text: '' };
}

function readRspCell(text: string): Action['rsp'] {
  return findRspLine(text)?.rsp ?? parseRsp(text);
}

/** The KPI statements of a text. */
export function readKpis(passage: Passage): readonly Kpi[] {
  return parseKpis(passage.text).map(({ index, start, end }) => {
    const parts = slicePassage(passage, start, end);
    const text = foldSpaces(parts.map((part) => part.text).join(' '));
    return { ...(index === undefined ? {} : { index }), text, source: trimPart(parts[0]) };
  });
}
