import type { RefObject } from 'react';
import type { WorkbookInfo } from '../host/host';
import type { Opened } from '../jobs/outcome';
import { SheetPicker } from './parts/fields/SheetPicker';

/** The plan that was read, and which sheet it is on. */
export function Header({
  title,
  workbook,
  chosen,
  opened,
  busy,
  onChoose,
  onOpen,
}: {
  /** Set to the heading, which can take the focus. */
  readonly title: RefObject<HTMLHeadingElement>;
  readonly workbook: WorkbookInfo | null;
  readonly chosen: string | null;
  /** Null until something has been read. */
  readonly opened: Opened | null;
  readonly busy: boolean;
  readonly onChoose: (sheet: string | null) => void;
  readonly onOpen: () => void;
}) {
  return (
    <header className="header">
      {opened && (
        <>
          <h1 ref={title} tabIndex={-1} className="plan-title">
            {opened.plan.title}
          </h1>
          <p className="aside">
            {opened.file} · {opened.grid.sheet}
          </p>
        </>
      )}
      {!opened && (
        <>
          <h1 ref={title} tabIndex={-1} className="plan-title">
            Annual work plan
          </h1>
          <p className="aside">Nothing has been read yet.</p>
        </>
      )}
      {workbook && workbook.sheets.length > 1 && (
        <SheetPicker sheets={workbook.sheets} chosen={chosen} disabled={busy} onChoose={onChoose} onOpen={onOpen} />
      )}
    </header>
  );
}
