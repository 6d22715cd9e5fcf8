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
    ...decided.same.map((words) => ({ words, says: `One activity: ${quoted(words)}` })),
    ...decided.apart.map((words) => ({ words, says: `Two activities: ${quoted(words)}` })),
    ...(decided.parts ?? []).map((words) => ({
      words,
      says: `Several activities in one line: “${words[0]}”, one of them “${words[1]}”`,
    })),
  ];
  if (all.length === 0) return null;
  return (
    <Fold title={`${count(all.length, 'decision')} on entries that are worded alike`} openAtFirst={false}>
      <ShowMore items={all} step={20} wrap={(shown) => <ul className="plain">{shown}</ul>}>
        {({ words, says }) => (
          <li className="entry">
            {says}{' '}
            <TextButton disabled={busy} onClick={() => onWithdraw(words)}>
              Withdraw
            </TextButton>
          </li>
        )}
      </ShowMore>
    </Fold>
  );
}

function quoted([one, other]: readonly [string, string]): string {
  return `“${one}” and “${other}”`;
}
