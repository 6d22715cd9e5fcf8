import { formatKpis, parseKpis } from '../../plan/kpi';
import type { Action, Kpi } from '../../plan/model';
import type { Replacement } from '../../sheet/edit';
import { findCell, type Grid } from '../../sheet/grid';

/** The KPIs of one action that another has not, word by word. */
export function kpisToAdd(action: Action, into: Action): readonly Kpi[] {
  const known = new Set(into.kpis.map(({ text }) => text));
  return action.kpis.filter(({ text }, index, all) => {
    return !known.has(text) && all.findIndex((other) => other.text === text) === index;
  });
}

/** What puts KPIs behind those of an action, numbered on where those are numbered. */
export function appendKpis(grid: Grid, into: Action, added: readonly Kpi[]): readonly Replacement[] {
  const last = into.kpis.at(-1);
  if (added.length === 0) return [];
  const { at } = last?.source ?? into.kpisCell;
  const text = findCell(grid, at)?.text ?? '';
  if (!last) return [{ at, start: 0, end: text.length, text: formatKpis(renumber(added, 0, added.length > 1)) }];
  const mark = /[(（]?\d{1,2}[)）.]\s*$/.exec(text.slice(0, last.source.start))?.[0] ?? '';
  const isNumbered = last.index !== undefined;
  const own = renumber(added, last.index ?? 0, isNumbered);
  const lines = own.map((kpi) =>
    kpi.index === undefined ? kpi.text : mark.replace(/\d+/, String(kpi.index)) + kpi.text,
  );
  const joined = `${text}${text.endsWith('\n') ? '' : '\n'}${lines.join('\n')}`;
  const isAll = into.kpis.every(({ source }) => source.at.row === at.row && source.at.column === at.column);
  if (!isAll || parseKpis(joined).length === into.kpis.length + added.length) {
    return [{ at, start: text.length, end: text.length, text: joined.slice(text.length) }];
  }
  return [{ at, start: 0, end: text.length, text: formatKpis([...into.kpis, ...own]) }];
}

function renumber(kpis: readonly Kpi[], last: number, isNumbered: boolean): readonly Pick<Kpi, 'index' | 'text'>[] {
  return kpis.map(({ text }, at) => (isNumbered ? { index: last + at + 1, text } : { text }));
}
