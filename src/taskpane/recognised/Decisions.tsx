import type { Decided } from '../../core/plan/activity/decided';
import { TextButton } from '../parts/Buttons';
import { Fold } from '../parts/Fold';
import { ShowMore } from '../parts/ShowMore';
import { count } from '../words';

/** What the planner said of wordings that are alike, and the way to take it back. */
export function Decisions({
  decided,
  busy,
  onWithdraw,
}: {
  readonly decided: Decided;
  readonly busy: boolean;
  readonly onWithdraw: (words: readonly [string, string]) => void;
}) {
  const all = [
    ...decided.same.map((words) => ({ words, says: 'One activity' })),
    ...decided.apart.map((words) => ({ words, says: 'Two activities' })),
  ];
  if (all.length === 0) return null;
  return (
    <Fold title={`${count(all.length, 'decision')} on entries that are worded alike`} openAtFirst={false}>
      <ul className="plain">
        <ShowMore items={all} step={20}>
          {({ words, says }) => (
            <li className="entry">
              {says}: “{words[0]}” and “{words[1]}”{' '}
              <TextButton disabled={busy} onClick={() => onWithdraw(words)}>
                Withdraw
              </TextButton>
            </li>
          )}
        </ShowMore>
      </ul>
    </Fold>
  );
}
