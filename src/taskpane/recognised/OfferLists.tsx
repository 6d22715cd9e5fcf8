import { PlainButton, TextButton } from '../parts/Buttons';

/** Lists in the cells of a register: offered, or taken away again. */
export function OfferLists({
  busy,
  onOffer,
  onWithdraw,
}: {
  readonly busy: boolean;
  readonly onOffer: () => void;
  readonly onWithdraw: () => void;
}) {
  return (
    <>
      <p>
        While you type in this register, Excel can offer the kinds, Members, RSP references and KPIs to pick from. Other
        words may be typed all the same and a paste goes past the lists, so they do not take the place of a check.
      </p>
      <div className="buttons form-buttons">
        <PlainButton text="Offer lists while typing" icon="Write" disabled={busy} onClick={onOffer} />
        <TextButton disabled={busy} onClick={onWithdraw}>
          Take the lists away
        </TextButton>
      </div>
    </>
  );
}
