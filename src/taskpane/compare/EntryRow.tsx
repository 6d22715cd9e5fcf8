import type { CellAddress } from '../../core/sheet/address';
import { fateNames } from '../../core/words/comparing/comparison';
import { BeforeAfter } from '../change/Marked';
import { Place } from '../parts/Place';
import type { Entry, Side } from './entries';

/** What became of one action or activity: its words, before and after where they differ, and where it stands. */
export function EntryRow({
  entry: { fate, before, after },
  onSelect,
}: {
  readonly entry: Entry;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}) {
  const isReworded = before && after && before.text !== after.text && fate !== 'kept';
  return (
    <li className="compared">
      <p className="compared-place">
        <span className={`fate ${fate}`}>{fateNames[fate]}</span> <WhereStands side={before} onSelect={onSelect} />
        {before && after && (
          <>
            <span aria-hidden="true">→</span>
            <span className="heard">and then</span>
          </>
        )}
        <WhereStands side={after} onSelect={onSelect} />
      </p>
      {isReworded ? (
        <BeforeAfter before={before.text} after={after.text} titles={['Before', 'After']} />
      ) : (
        <p className="compared-text">{(after ?? before)!.text}</p>
      )}
    </li>
  );
}

function WhereStands({
  side,
  onSelect,
}: {
  readonly side: Side | null;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}) {
  if (!side) return null;
  const { place, cell } = side;
  return (
    <span className="compared-side">
      <span className="id">{place}</span>
      {cell && <Place at={cell.at} onSelect={(at) => onSelect(cell.sheet, at)} />}
    </span>
  );
}
