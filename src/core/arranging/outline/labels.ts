import { formatLabel, isNumber, parseLabel, positionOf, type LabelStyle } from '../../plan/label';
import { actionsOf, type Action, type Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import type { Placed } from './outline';

/** The style that a section is written in, by its labels beyond z; where it has none, by those of the whole plan. */
export function styleOf(actions: readonly Action[], plan: Plan, { labels: { style } }: Profile): LabelStyle {
  return prevailing(actions) ?? prevailing(actionsOf(plan)) ?? style;
}

function prevailing(actions: readonly Action[]): LabelStyle | null {
  const numbered = actions.filter(({ label }) => isNumber(label)).length;
  if (numbered * 2 > actions.length) return 'numbered';
  const leaning = actions.map(({ label, position }) => {
    const away = (as: LabelStyle): number => Math.abs((parseLabel(label, as) ?? Infinity) - position);
    return label.length < 2 || isNumber(label) || away('doubled') === away('counted')
      ? 0
      : Math.sign(away('counted') - away('doubled'));
  });
  const sum = leaning.reduce<number>((total, one) => total + one, 0);
  return sum === 0 ? null : sum > 0 ? 'doubled' : 'counted';
}

/** The number that a label counts, whichever style it is in; null where it counts nothing. */
export function valueOf({ label }: Placed, style: LabelStyle): number | null {
  return label === null ? null : (parseLabel(label, style) ?? positionOf(label));
}

/**
 * The actions with all labels from a number on counted up or down. A gap or a doubled label stays where it is: only
 * what has to give way does.
 */
export function shift(actions: readonly Placed[], from: number, by: number, style: LabelStyle): readonly Placed[] {
  return actions.map((placed) => {
    const value = valueOf(placed, style);
    return value === null || value < from ? placed : { ...placed, label: formatLabel(value + by, style) };
  });
}

/** The actions without one, those labelled behind it closing up. */
export function takeOut(actions: readonly Placed[], gone: Placed, style: LabelStyle): readonly Placed[] {
  const value = valueOf(gone, style);
  const left = actions.filter((placed) => placed !== gone);
  return value === null ? left : shift(left, value + 1, -1, style);
}

/** The actions with one more, at a position (one-based); those labelled from there on make room. */
export function putIn(
  actions: readonly Placed[],
  placed: Omit<Placed, 'label'>,
  position: number,
  isLabelled: boolean,
  style: LabelStyle,
): readonly Placed[] {
  const [before, behind] = [actions.slice(0, position - 1), actions.slice(position - 1)];
  if (!isLabelled) return [...before, { ...placed, label: null }, ...behind];
  const last = before.flatMap((one) => valueOf(one, style) ?? []).at(-1);
  const next = behind.flatMap((one) => valueOf(one, style) ?? [])[0];
  const value = last === undefined ? (next ?? position) : last + 1;
  const label = formatLabel(value, style);
  return [...shift(before, value, 1, style), { ...placed, label }, ...shift(behind, value, 1, style)];
}
