/** Groups that grow by joining two at a time. */
export interface Joined {
  /** The name of the group that holds this key. */
  readonly of: (key: string) => string;
  /** Joins the groups of both keys, unless that would bring together a pair held apart. */
  readonly join: (one: string, other: string) => void;
}

/** Each key a group of its own, with pairs that no joining may bring together. Near constant time per joining. */
export function startApart(apart: readonly (readonly [string, string])[]): Joined {
  const above = new Map<string, string>();
  const members = new Map<string, string[]>();
  const rivals = new Map<string, Set<string>>();
  for (const [one, other] of apart) {
    rivals.set(one, (rivals.get(one) ?? new Set()).add(other));
    rivals.set(other, (rivals.get(other) ?? new Set()).add(one));
  }
  const of = (key: string): string => {
    let top = key;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  const membersOf = (group: string) => members.get(group) ?? [group];
  const clash = (one: string, other: string) =>
    membersOf(one).some((member) => [...(rivals.get(member) ?? [])].some((rival) => of(rival) === other));
  return {
    of,
    join(one, other) {
      const [small, large] = [of(one), of(other)].sort((a, b) => membersOf(a).length - membersOf(b).length);
      if (small! === large! || clash(small!, large!)) return;
      above.set(small!, large!);
      const together = membersOf(large!);
      for (const member of membersOf(small!)) together.push(member);
      members.set(large!, together);
      members.delete(small!);
    },
  };
}
