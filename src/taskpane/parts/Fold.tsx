import { useId, useState, type ReactNode } from 'react';
import { Glyph } from './Glyph';

interface FoldProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A heading that shows and hides what is under it. What is hidden is not drawn. */
export function Fold({ openAtFirst, ...rest }: FoldProps & { readonly openAtFirst: boolean }) {
  const [open, setOpen] = useState(openAtFirst);
  return <HeldFold {...rest} open={open} onToggle={() => setOpen(!open)} />;
}

/** The same, opened and closed by its owner. */
export function HeldFold({
  title,
  children,
  open,
  onToggle,
}: FoldProps & { readonly open: boolean; readonly onToggle: () => void }) {
  const id = useId();
  return (
    <section className="fold">
      <h2 className="fold-heading">
        <button type="button" className="fold-button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Glyph name={open ? 'ChevronDown' : 'Open'} />
          <span className="fold-title">{title}</span>
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
