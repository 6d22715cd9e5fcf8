import { useId, useState } from 'react';
import { memberName } from '../../../core/plan/country';
import type { CellAddress } from '../../../core/sheet/address';
import type { GroupRow } from '../../../core/summary/summary';
import type { Summarized } from '../../../jobs/outcome';
import { TextButton } from '../../parts/Buttons';
import { Tick } from '../../parts/fields/Choices';
import { count } from '../../words';
import type { Counted } from './behind/behind';
import { BehindCount } from './behind/BehindCount';

interface GroupsProps {
  /** The groups that the plan names. */
  readonly groups: readonly GroupRow[];
  /** The plan as it is, no group counted for its Members. */
  readonly counted: Counted;
  readonly summarized: Summarized;
  readonly busy: boolean;
  readonly onCount: (group: string, isCounted: boolean) => void;
  readonly onSelect: (at: CellAddress) => void;
}

/** Groups that the plan names in place of Members. What names one counts for the group, until the planner says otherwise. */
export function Groups({ groups, ...rest }: GroupsProps) {
  return (
    <>
      <p className="aside">
        What names a group counts in a row for the group. Ticked, it counts for each of its Members instead: in all
        numbers here at once, and in the sheets when they are written.
      </p>
      <ul className="plain groups">
        {groups.map((group) => (
          <Group key={group.group} row={group} {...rest} />
        ))}
      </ul>
    </>
  );
}

function Group({
  row: { group, members, assumed, activities, listings },
  counted,
  summarized,
  busy,
  onCount,
  onSelect,
}: Omit<GroupsProps, 'groups'> & { readonly row: GroupRow }) {
  const [open, setOpen] = useState<'activities' | 'members' | null>(null);
  const id = useId();
  const { profile, expanded } = summarized;
  const toggle = (what: 'activities' | 'members') => setOpen(open === what ? null : what);
  return (
    <li className="entry">
      {members.length === 0 ? (
        <p>{group}: the profile names none of its Members.</p>
      ) : (
        <Tick
          label={`Count ${group} for its ${count(members.length, 'Member')}`}
          checked={expanded.includes(group)}
          disabled={busy}
          onChange={(isCounted) => onCount(group, isCounted)}
        />
      )}
      {assumed && (
        <p className="aside below-tick">Who belongs to it is an assumption of the profile; no source says it.</p>
      )}
      <p className="aside below-tick">
        <TextButton shows={{ id, open: open === 'activities' }} onClick={() => toggle('activities')}>
          {count(activities, 'activity', 'activities')}
        </TextButton>{' '}
        in {count(listings, 'listing')}
        {members.length > 0 && (
          <>
            {' · '}
            <TextButton shows={{ id, open: open === 'members' }} onClick={() => toggle('members')}>
              {group}: who belongs to it
            </TextButton>
          </>
        )}
      </p>
      <div id={id} hidden={open === null} className="behind below-tick">
        {open === 'activities' && (
          <BehindCount behind={counted.activities({ place: { is: 'group', name: group } })} onSelect={onSelect} />
        )}
        {open === 'members' && <p>{members.map((code) => memberName(code, profile)).join(', ')}</p>}
      </div>
    </li>
  );
}
