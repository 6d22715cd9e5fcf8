import type { SeeAlsoChange } from '../../../core/crossref/question';
import type { CellAddress } from '../../../core/sheet/address';
import { TextButton } from '../../parts/Buttons';
import { Fold } from '../../parts/Fold';
import { ShowMore } from '../../parts/ShowMore';
import { ChangeEntry } from './Entries';

/** See-also that name what they should and are only written otherwise than most of the plan: nothing unless it is ticked. */
export function StyleOnly({
  style,
  inStyle,
  onChoose,
  onSelect,
}: {
  readonly style: readonly SeeAlsoChange[];
  /** Ids of the listings that are to be written. */
  readonly inStyle: ReadonlySet<string>;
  readonly onChoose: (listings: ReadonlySet<string>) => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  if (style.length === 0) return null;
  const choose = (listing: string, write: boolean) => {
    const others = [...inStyle].filter((id) => id !== listing);
    onChoose(new Set(write ? [...others, listing] : others));
  };
  return (
    <div data-part="style">
      <Fold
        openAtFirst={false}
        title={
          <>
            Style only <span className="amount">{style.length}</span>{' '}
            <span className="aside">{inStyle.size === 0 ? 'left as typed' : `${inStyle.size} chosen`}</span>
          </>
        }
      >
        <p className="aside lead-line">
          These name the right actions and are only written otherwise than most of this plan. They stay as typed unless
          you choose them.
        </p>
        <p className="links">
          <TextButton
            disabled={inStyle.size === style.length}
            onClick={() => onChoose(new Set(style.map(({ listing }) => listing)))}
          >
            Choose all
          </TextButton>{' '}
          <TextButton disabled={inStyle.size === 0} onClick={() => onChoose(new Set())}>
            Choose none
          </TextButton>
        </p>
        <ShowMore
          items={style}
          step={25}
          keyOf={({ listing }) => listing}
          wrap={(shown) => <ul className="plain">{shown}</ul>}
        >
          {(change) => (
            <ChangeEntry
              change={change}
              tick={{
                checked: inStyle.has(change.listing),
                onChange: (write) => choose(change.listing, write),
              }}
              onSelect={onSelect}
            />
          )}
        </ShowMore>
      </Fold>
    </div>
  );
}
