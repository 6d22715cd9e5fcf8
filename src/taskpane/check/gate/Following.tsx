import type { Marking } from '../../../jobs/marks/mark';
import { Tick } from '../../parts/fields/Choices';
import { Pick } from '../../parts/fields/Pick';

const styles: readonly (readonly [Marking, string])[] = [
  ['none', 'Cells not marked'],
  ['colour', 'Cells marked by colour'],
  ['notes', 'Cells marked by notes'],
];

/** How the check goes on in the sheet while the planner works there. */
export interface FollowingProps {
  /** The findings follow what is typed. */
  readonly live: boolean;
  readonly onLive: (live: boolean) => void;
  readonly marking: Marking;
  readonly onMark: (marking: Marking) => void;
}

export function Following({ live, onLive, marking, onMark }: FollowingProps) {
  return (
    <div className="following">
      <Tick label="Follow what is typed" checked={live} onChange={onLive} />
      <Pick
        label="Cells with findings"
        isLabelSeen={false}
        chosen={marking}
        groups={[{ title: null, options: styles.map(([key, text]) => ({ key, text })) }]}
        onChoose={(key) => {
          const style = styles.find(([one]) => one === key);
          if (style) onMark(style[0]);
        }}
      />
    </div>
  );
}
