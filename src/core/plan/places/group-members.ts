import type { Plan } from '../model';
import type { Profile } from '../profile';

/** Codes of the Members that a group stands for by the end of the plan's years. Given a name that the profile shows. */
export function findGroupMembers(group: string, { years }: Pick<Plan, 'years'>, profile: Profile): readonly string[] {
  const members = profile.groups.find(({ names }) => names[0] === group)?.members ?? [];
  const last = `${years.to}-12`;
  return members
    .filter(({ from }) => from === undefined || from <= last)
    .map(({ code }) => code)
    .filter((code) => (profile.members.find((member) => member.code === code)?.since ?? 0) <= years.to);
}
