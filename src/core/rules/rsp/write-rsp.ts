import type { ProposedFix } from '../../linting/rule';
import type { Action } from '../../plan/model';
import { formatRsp, type Rsp } from '../../plan/rsp';
import type { Grid } from '../../sheet/grid';
import { inEveryRow } from '../in-every-row';

/** The reference as the office writes it, in brackets and with "RSP" where the action's own has them. */
export function formatLike(typed: string, rsp: Rsp): string {
  const proper = formatRsp(rsp);
  if (/^[([（［]/.test(typed)) return proper;
  const bare = proper.slice(1, -1);
  return /^RSP/i.test(typed) ? bare : bare.replace(/^RSP /, '');
}

/** Writes the RSP reference of an action anew, in every row that repeats it; nothing where it has none. */
export function writeRsp(action: Action, rsp: Rsp, grid: Grid): readonly ProposedFix[] {
  const source = action.rspSource;
  if (!source) return [];
  const { at, start, end } = source;
  const after = formatLike(source.text, rsp);
  return [
    {
      title: { id: 'write-rsp', values: { after, action: action.ref } },
      replacements: inEveryRow([{ at, start, end, text: after }], action, grid),
    },
  ];
}
