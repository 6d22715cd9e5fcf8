import type { ProposedFix } from '../../linting/rule';
import type { Action, Kpi } from '../../plan/model';
import type { Replacement, Source } from '../../sheet/edit';
import { findCell, type Grid } from '../../sheet/grid';
import { inEveryRow } from '../in-every-row';

/** The number typed before an indicator, brackets included; empty, before the text, where there is none. */
export function findNumber({ source, index }: Kpi, grid: Grid): Source {
  const { at, start } = source;
  const before = (findCell(grid, at)?.text ?? '').slice(0, start);
  const typed = index === undefined ? null : /[(（]?\d{1,2}[)）.]?(?=\s*$)/.exec(before);
  if (!typed) return { at, start, end: start, text: '' };
  return { at, start: typed.index, end: typed.index + typed[0].length, text: typed[0] };
}

/** A number that the reader took for a part of an indicator, as it does not follow the one before. */
export interface StrayNumber {
  readonly number: number;
  readonly source: Source;
}

const stray = /(?<=\s|[;,.])[(（](\d{1,2})[)）](?=\s*\p{Lu})/gu;

export function findStrayNumbers({ source }: Kpi): readonly StrayNumber[] {
  return [...source.text.matchAll(stray)].map(({ 0: text, 1: number, index }) => {
    const start = source.start + index;
    return { number: Number(number), source: { at: source.at, start, end: start + text.length, text } };
  });
}

/** Numbers the indicators of an action from 1, in the brackets that they have. */
export function numberKpis(action: Action, grid: Grid): ProposedFix {
  const typed = action.kpis.flatMap((kpi) => [
    findNumber(kpi, grid),
    ...findStrayNumbers(kpi).map(({ source }) => source),
  ]);
  const sample = typed.find(({ text }) => text !== '')?.text ?? '(1)';
  const replacements = typed.flatMap(({ at, start, end, text }, index): readonly Replacement[] => {
    const number = sample.replace(/\d+/, String(index + 1));
    return number === text ? [] : [{ at, start, end, text: text === '' ? `${number} ` : number }];
  });
  const values = { count: typed.length };
  return { title: { id: 'number-kpis', values }, replacements: inEveryRow(replacements, action, grid) };
}
