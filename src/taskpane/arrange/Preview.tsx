import type { Arrangement } from '../../core/arranging/arrangement';
import type { CellAddress } from '../../core/sheet/address';
import type { ArrangedPlan } from '../../jobs/arrange';
import { BeforeAfter } from '../change/Marked';
import { MainButton, PlainButton } from '../parts/Buttons';
import { FocusedHeading } from '../parts/Heading';
import { WarningNote } from '../parts/Notes';
import { Place } from '../parts/Place';
import { ShowMore } from '../parts/ShowMore';
import { count } from '../words';
import { lossWords, sayArrangement, sayCounts, sayRenamed } from './say';

/** What an arrangement changes, what goes for good first, and the button that does it. */
export function Preview({
  arrangement,
  arranged,
  busy,
  onSelect,
  onDo,
  onLeave,
}: {
  readonly arrangement: Arrangement;
  readonly arranged: ArrangedPlan;
  readonly busy: boolean;
  readonly onSelect: (at: CellAddress) => void;
  readonly onDo: () => void;
  readonly onLeave: () => void;
}) {
  const { losses, warnings, names, sections, references, counts } = arranged;
  const what = sayArrangement(arrangement);
  return (
    <section className="arrange-preview" data-preview="arrange">
      <FocusedHeading>{what}: what changes</FocusedHeading>
      {losses.length > 0 && (
        <div className="card arrange-losses">
          <h3>{count(losses.length, 'thing')} will be gone for good</h3>
          <ShowMore items={losses} step={12} wrap={(shown) => <ul className="faults">{shown}</ul>}>
            {({ kind, of, text }) => (
              <li>
                <strong>
                  {lossWords[kind]} ({of}):
                </strong>{' '}
                {text}
              </li>
            )}
          </ShowMore>
        </div>
      )}
      {warnings.map((warning) => (
        <WarningNote key={warning}>{warning}</WarningNote>
      ))}
      <Renames title="section" all={sections.map(sayRenamed)} />
      <Renames title="action" all={names.map(sayRenamed)} />
      {references.length > 0 && (
        <>
          <h3 className="arrange-part">
            {count(references.length, 'see-also entry follows', 'see-also entries follow')}
          </h3>
          <ShowMore
            items={references}
            step={12}
            keyOf={({ listing }) => listing}
            wrap={(shown) => <ul className="plain">{shown}</ul>}
          >
            {({ listing, at, before, after }) => (
              <li className="entry">
                <Place at={at} onSelect={onSelect} /> {listing}
                <BeforeAfter before={before} after={after} />
              </li>
            )}
          </ShowMore>
        </>
      )}
      <div className="bar">
        <MainButton
          text={`${what}: ${sayCounts(counts)}`}
          icon="Write"
          disabled={busy}
          onClick={onDo}
          marks={{ 'data-do': 'arrange' }}
        />
        <PlainButton text="Back" disabled={busy} onClick={onLeave} />
      </div>
    </section>
  );
}

function Renames({ title, all }: { readonly title: string; readonly all: readonly string[] }) {
  if (all.length === 0) return null;
  return (
    <>
      <h3 className="arrange-part">{count(all.length, `${title} changes its name`, `${title}s change their names`)}</h3>
      <ShowMore items={all} step={60} wrap={(shown) => <ul className="plain arrange-names">{shown}</ul>}>
        {(said) => <li>{said}</li>}
      </ShowMore>
    </>
  );
}
