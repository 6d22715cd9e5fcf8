import { formatKpis } from '../../plan/kpi';
import { formatMark, parseRef } from '../../plan/label';
import type { Action } from '../../plan/model';
import { findRspLine, formatRsp, parseRsp } from '../../plan/rsp';

/** "a)" as typed; where no label is typed, the one that the action goes by. */
export function markOf({ labelSource, label, section, ref }: Action): string {
  const typed = labelSource.text.trim();
  if (label !== '' && /[).:]$/.test(typed)) return typed;
  return formatMark(section, parseRef(ref)?.label ?? label);
}

/** The RSP line as typed; empty where there is none. One that the end of a page has cut is written anew. */
export function rspOf({ rsp, rspSource }: Action): string {
  const typed = rspSource?.text ?? '';
  if (rsp === null) return typed;
  const read = findRspLine(typed)?.rsp ?? parseRsp(typed);
  return JSON.stringify(read) === JSON.stringify(rsp) ? typed : formatRsp(rsp);
}

/** All KPIs of an action, on lines. */
export function kpisOf({ kpis }: Action): string {
  return formatKpis(kpis);
}
