import { useState } from 'react';
import type { Plan } from '../../../core/plan/model';
import type { CellAddress } from '../../../core/sheet/address';
import { TextButton } from '../../parts/Buttons';
import { HeldFold } from '../../parts/Fold';
import { Glyph } from '../../parts/Glyph';
import { ShowMore } from '../../parts/ShowMore';
import { ShowWeb } from '../../web/ShowWeb';
import { count } from '../../words';
import type { ActivityChanges } from './by-activity';
import { shareOf, tickActivity, tickChange } from './choose';
import { ChangeEntry, EntryList } from './Entries';

interface ChangesProps {
  readonly plan: Plan;
  readonly groups: readonly ActivityChanges[];
  /** Ids of the activities and listings that are not to be written. */
  readonly leftOut: ReadonlySet<string>;
  readonly onLeaveOut: (ids: ReadonlySet<string>) => void;
  readonly onSelect: (at: CellAddress) => void;
}

/** What will be written, activity by activity; an activity can be left out, and so can each of its changes. */
export function Changes({ plan, groups, leftOut, onLeaveOut, onSelect }: ChangesProps) {
  const [open, setOpen] = useState(true);
  if (groups.length === 0) return null;
  const written = groups.filter((group) => shareOf(group, leftOut) !== 'none').length;
  return (
    <div data-part="changes">
      <HeldFold
        open={open}
        onToggle={() => setOpen(!open)}
        title={
          <>
            <Glyph name="Write" tone="good" /> Changes{' '}
            <span className="aside">
              {written === groups.length
                ? `of ${count(groups.length, 'activity', 'activities')}`
                : `of ${written} out of ${count(groups.length, 'activity', 'activities')}`}
            </span>
          </>
        }
      >
        <p className="links">
          <TextButton disabled={leftOut.size === 0} onClick={() => onLeaveOut(new Set())}>
            Choose all
          </TextButton>{' '}
          <TextButton
            disabled={written === 0}
            onClick={() => onLeaveOut(new Set(groups.map(({ activity }) => activity)))}
          >
            Choose none
          </TextButton>
        </p>
        <ShowMore items={groups} step={25} keyOf={({ activity }) => activity}>
          {(group) => (
            <ActivityPart plan={plan} group={group} leftOut={leftOut} onLeaveOut={onLeaveOut} onSelect={onSelect} />
          )}
        </ShowMore>
      </HeldFold>
    </div>
  );
}

function ActivityPart({
  plan,
  group,
  leftOut,
  onLeaveOut,
  onSelect,
}: Omit<ChangesProps, 'groups'> & { readonly group: ActivityChanges }) {
  const { activity, title, applied, changes } = group;
  const share = shareOf(group, leftOut);
  return (
    <section className="law">
      <label className="choosable">
        <input
          type="checkbox"
          checked={share !== 'none'}
          ref={(box) => {
            if (box) box.indeterminate = share === 'some';
          }}
          onChange={({ target }) => onLeaveOut(tickActivity(group, target.checked, leftOut))}
        />
        <span className="activity-title">{title}</span>
      </label>
      <ShowWeb plan={plan} activity={activity} onSelect={onSelect} />
      <div className="below-tick">
        <ShowMore
          items={changes}
          step={25}
          keyOf={({ listing }) => listing}
          wrap={(shown) => <EntryList applied={applied} changes={shown} onSelect={onSelect} />}
        >
          {(change) => (
            <ChangeEntry
              change={change}
              onSelect={onSelect}
              {...(changes.length + applied.length > 1 && {
                tick: {
                  checked: !leftOut.has(activity) && !leftOut.has(change.listing),
                  onChange: (write: boolean) => onLeaveOut(tickChange(group, change.listing, write, leftOut)),
                },
              })}
            />
          )}
        </ShowMore>
      </div>
    </section>
  );
}
