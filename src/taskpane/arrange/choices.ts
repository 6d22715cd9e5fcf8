import { labelStyles, type LabelStyle } from '../../core/plan/label';
import type { PickGroup, PickOption } from '../parts/fields/Pick';
import { end, type Doing } from './doings';
import { titleOf, nameOf, type Group, type Item } from './items';
import { styleWords } from './label-styles';

/** What may be picked from for something that is done to an item. */
export function choicesFor(
  groups: readonly Group[],
  item: Item,
  doing: Doing,
  style: LabelStyle,
): readonly PickGroup[] {
  if (doing === 'renumber') {
    const others = labelStyles.filter((one) => one !== style);
    return [{ title: null, options: [style, ...others].map((one) => ({ key: one, text: styleWords[one] })) }];
  }
  const first: PickGroup = { title: null, options: [{ key: '', text: 'Choose…' }] };
  return [first, ...(item.kind === 'action' ? actions(groups, item, doing) : [sections(groups, item, doing)])];
}

function actions(groups: readonly Group[], item: Item, doing: Doing): readonly PickGroup[] {
  return groups.map(({ head, actions: all }) => ({
    title: `Section ${head.section.number}`,
    options: [
      ...all.filter(({ key }) => key !== item.key).map((one) => option(one, doing === 'move' ? 'before ' : '')),
      ...(doing === 'move' ? [{ key: head.key, text: `at the end of section ${head.section.number}` }] : []),
    ],
  }));
}

function sections(groups: readonly Group[], item: Item, doing: Doing): PickGroup {
  const others = groups.filter(({ head }) => head.key !== item.key).map(({ head }) => head);
  const behind = doing === 'move' ? [{ key: end, text: 'behind the last section' }] : [];
  return { title: null, options: [...others.map((one) => option(one, doing === 'move' ? 'before ' : '')), ...behind] };
}

const longest = 60;

function option(item: Item, before: string): PickOption {
  const title = titleOf(item);
  const cut = title.length > longest ? `${title.slice(0, longest).trimEnd()}…` : title;
  const name = nameOf(item);
  return { key: item.key, text: `${before}${before ? name.toLowerCase() : name} ${cut}` };
}
