import type { Action, Plan, Section } from '../../core/plan/model';

/** A section or an action in the list; positions are zero-based. */
export type Item =
  | { readonly kind: 'section'; readonly key: string; readonly section: Section; readonly index: number }
  | {
      readonly kind: 'action';
      readonly key: string;
      readonly action: Action;
      readonly section: Section;
      readonly index: number;
    };

export type ActionItem = Extract<Item, { kind: 'action' }>;
export type SectionItem = Extract<Item, { kind: 'section' }>;

/** A section with those of its actions that the words typed find. */
export interface Group {
  readonly head: SectionItem;
  readonly actions: readonly ActionItem[];
}

/** The plan's sections with their actions, in order. */
export function groupsOf({ sections }: Plan): readonly Group[] {
  return sections.map((section, at) => ({
    head: { kind: 'section', key: `${at}`, section, index: at },
    actions: section.actions.map((action, index): ActionItem => ({
      kind: 'action',
      key: `${at} ${index}`,
      action,
      section,
      index,
    })),
  }));
}

/** Those that every word typed begins a word of: in the name or the text of an action, or of its section. */
export function findGroups(groups: readonly Group[], typed: string): readonly Group[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  const has = (text: string) => words.every((word) => begins(text.toLowerCase(), word));
  return groups.flatMap((group) => {
    const { number, title } = group.head.section;
    if (has(`section ${number} ${title}`)) return [group];
    const actions = group.actions.filter(({ action }) => has(`${action.ref} ${action.title}`));
    return actions.length > 0 ? [{ ...group, actions }] : [];
  });
}

function begins(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  }
  return false;
}

/** The items in sight, of a folded section itself alone. */
export function inSight(groups: readonly Group[], folded: ReadonlySet<string>): readonly Item[] {
  return groups.flatMap(({ head, actions }): readonly Item[] => (folded.has(head.key) ? [head] : [head, ...actions]));
}

/** `1-(z)`, `Section 2`. */
export function nameOf(item: Item): string {
  return item.kind === 'action' ? item.action.ref : `Section ${item.section.number}`;
}

export function titleOf(item: Item): string {
  return (item.kind === 'action' ? item.action : item.section).title;
}

/** The item of the same key, where it still bears the same name. */
export function findAgain(groups: readonly Group[], item: Item): Item | null {
  const all = groups.flatMap(({ head, actions }): readonly Item[] => [head, ...actions]);
  return all.find((one) => one.key === item.key && nameOf(one) === nameOf(item)) ?? null;
}
