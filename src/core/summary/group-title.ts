/** What a group is called in a table where Members stand beside it. */
export function groupTitle(group: string): string {
  return `${group} (group)`;
}
