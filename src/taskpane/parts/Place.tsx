import { formatAddress, type CellAddress } from '../../core/sheet/address';

/** A cell's address that shows the cell when it is clicked. */
export function Place({ at, onSelect }: { readonly at: CellAddress; readonly onSelect: (at: CellAddress) => void }) {
  const address = formatAddress(at);
  return (
    <button type="button" className="place" title={`Show ${address}`} onClick={() => onSelect(at)}>
      {address}
    </button>
  );
}
