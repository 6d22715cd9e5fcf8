import { Tick } from '../../parts/fields/Choices';

/** How the check goes on while the planner works in the sheet. */
export function Following({ live, onLive }: { readonly live: boolean; readonly onLive: (live: boolean) => void }) {
  return (
    <div className="following">
      <Tick label="Follow what is typed" checked={live} onChange={onLive} />
    </div>
  );
}
