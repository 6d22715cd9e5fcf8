import type { CellAddress } from '../../../../core/sheet/address';
import { Place } from '../../../parts/Place';
import { ShowMore } from '../../../parts/ShowMore';
import { shorten } from '../../../recognised/words';
import type { Behind } from './behind';

const longest = 200;
const step = 10;

interface BehindProps {
  readonly behind: Behind;
  readonly onSelect: (at: CellAddress) => void;
}

/** What a count counts, each with the cells where it stands. */
export function BehindCount({ behind, onSelect }: BehindProps) {
  switch (behind.is) {
    case 'members':
      return <p>{behind.items.join(', ')}</p>;
    case 'actions':
      return (
        <ShowMore items={behind.items} step={step} keyOf={({ ref }) => ref} wrap={asList}>
          {({ ref, title, titleSource }) => (
            <li className="entry">
              <span className="id">{ref}</span> <Place at={titleSource.at} onSelect={onSelect} />
              <p>{shorten(title, longest)}</p>
            </li>
          )}
        </ShowMore>
      );
    case 'listings':
      return (
        <ShowMore items={behind.items} step={step} keyOf={({ id }) => id} wrap={asList}>
          {({ id, text, source }) => (
            <li className="entry">
              <span className="id">{id}</span> <Place at={source.at} onSelect={onSelect} />
              <p>{shorten(text, longest)}</p>
            </li>
          )}
        </ShowMore>
      );
    case 'activities':
      return (
        <ShowMore items={behind.items} step={step} keyOf={({ activity }) => activity.id} wrap={asList}>
          {({ activity, entries }) => (
            <li className="entry">
              <p>{shorten(activity.title, longest)}</p>
              <p className="aside">
                {entries.map(({ id, source }) => (
                  <span key={id} className="behind-place">
                    <span className="id">{id}</span> <Place at={source.at} onSelect={onSelect} />{' '}
                  </span>
                ))}
              </p>
            </li>
          )}
        </ShowMore>
      );
  }
}

function asList(shown: React.ReactNode) {
  return <ul className="plain">{shown}</ul>;
}
