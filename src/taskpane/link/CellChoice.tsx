import { formatAddress } from '../../core/sheet/address';
import type { Linked } from '../../jobs/outcome';
import { TextButton } from '../parts/Buttons';
import { Tick } from '../parts/Choices';
import { Fold } from '../parts/Fold';
import { count } from '../words';

/**
 * Which cells to write. A cell is written whole or not at all, since it is compared whole before it is written;
 * so the choice is by cell, though the changes are told by activity.
 */
export function CellChoice({
  linked,
  leftOut,
  onLeaveOut,
}: {
  readonly linked: Linked;
  readonly leftOut: ReadonlySet<string>;
  readonly onLeaveOut: (cells: ReadonlySet<string>) => void;
}) {
  const addresses = linked.edits.map((edit) => formatAddress(edit.at));
  if (addresses.length === 0) return null;
  const changesAt = countBy([...linked.changes, ...linked.applied].map(({ at }) => formatAddress(at)));
  const toggle = (address: string, write: boolean) =>
    onLeaveOut(new Set(write ? [...leftOut].filter((other) => other !== address) : [...leftOut, address]));
  return (
    <Fold
      openAtFirst={false}
      title={
        <>
          Choose cells{' '}
          <span className="aside">
            {leftOut.size === 0
              ? `all ${addresses.length}`
              : `${addresses.length - leftOut.size} of ${addresses.length}`}
          </span>
        </>
      }
    >
      <p className="links">
        <TextButton onClick={() => onLeaveOut(new Set())}>All</TextButton>{' '}
        <TextButton onClick={() => onLeaveOut(new Set(addresses))}>None</TextButton>
      </p>
      <ul className="plain ticks">
        {addresses.map((address) => (
          <li key={address}>
            <Tick
              label={`${address}: ${count(changesAt.get(address) ?? 1, 'change')}`}
              checked={!leftOut.has(address)}
              onChange={(write) => toggle(address, write)}
            />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
