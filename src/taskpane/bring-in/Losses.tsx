import { lossTitles } from '../../core/words/loss-titles';
import { groupBy } from '../../core/plan/group-by';
import { actionsOf, type Plan } from '../../core/plan/model';
import { parseAddress, type CellAddress } from '../../core/sheet/address';
import type { LossJson } from '../../jobs/printed/json';
import type { LayoutDraft } from '../../jobs/layout/draft-layout';
import { Fold } from '../parts/Fold';
import { Place } from '../parts/Place';
import { ShowMore } from '../parts/ShowMore';

/** What the new sheet will not have as it is, kind by kind, each at its place. */
export function Losses({
  draft: { opened, losses },
  onSelect,
}: {
  readonly draft: LayoutDraft;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}) {
  if (losses.length === 0) return <p>All of it is carried over as it is.</p>;
  const kinds = [...groupBy(losses, ({ kind }) => kind)];
  const isDocument = 'losses' in opened;
  return (
    <Fold title={sayAmount(losses.length)} openAtFirst={losses.length <= 10}>
      {kinds.map(([kind, all]) => (
        <Fold key={kind} openAtFirst={false} title={<LossTitle kind={kind} amount={all.length} />}>
          <ShowMore items={all} step={20} wrap={(shown) => <ul className="plain">{shown}</ul>}>
            {(loss) => (
              <li className="entry">
                <LossPlace
                  loss={loss}
                  plan={opened.plan}
                  onSelect={isDocument ? null : (at) => onSelect(opened.plan.sheet, at)}
                />{' '}
                {loss.message}
              </li>
            )}
          </ShowMore>
        </Fold>
      ))}
    </Fold>
  );
}

function LossTitle({ kind, amount }: { readonly kind: string; readonly amount: number }) {
  const titles: Readonly<Record<string, string>> = lossTitles;
  return (
    <>
      {titles[kind] ?? kind} <span className="amount">{amount}</span>
    </>
  );
}

/** A cell of a sheet can be shown; of a document the action is named, or the line where it belongs to none. */
function LossPlace({
  loss: { at },
  plan,
  onSelect,
}: {
  readonly loss: LossJson;
  readonly plan: Plan;
  readonly onSelect: ((at: CellAddress) => void) | null;
}) {
  const cell = parseAddress(at.slice(at.lastIndexOf('!') + 1));
  if (!cell) return <span className="id">{at}</span>;
  if (onSelect) return <Place at={cell} onSelect={onSelect} />;
  const action = actionsOf(plan).find(({ rows }) => rows.includes(cell.row));
  return <span className="id">{action ? action.ref : `Line ${cell.row + 1}`}</span>;
}

function sayAmount(amount: number): string {
  return amount === 1 ? '1 thing is not carried over as it is' : `${amount} things are not carried over as they are`;
}
