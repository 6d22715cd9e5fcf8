import { useId, useState, type ReactNode } from 'react';
import type { FindingsFormat } from '../../download';
import { PlainButton } from '../../parts/Buttons';

/** The ways to hand the findings on; those behind the last are for other programs. */
const formats: readonly (readonly [FindingsFormat, string])[] = [
  ['html', 'Page to print'],
  ['csv', 'Table (CSV)'],
  ['json', 'JSON'],
  ['sarif', 'SARIF'],
];

/** Buttons for a check, the last of which shows the ways to hand its findings on. */
export function Exports({
  busy,
  onPublish,
  onDownload,
  children,
}: {
  readonly busy: boolean;
  readonly onPublish: () => void;
  readonly onDownload: (format: FindingsFormat) => void;
  /** The buttons before. */
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const ways = useId();
  return (
    <>
      {children}
      <PlainButton
        text="Export"
        icon="Download"
        shows={{ id: ways, open }}
        marks={{ 'data-exports': 'check' }}
        onClick={() => setOpen(!open)}
      />
      <div id={ways} hidden={!open} role="group" aria-label="Export the findings" className="buttons ways">
        {open && (
          <>
            <PlainButton text="Sheet in this workbook" icon="Sheet" disabled={busy} onClick={onPublish} />
            {formats.map(([format, text]) => (
              <PlainButton
                key={format}
                text={text}
                onClick={() => onDownload(format)}
                {...(format === 'json' ? { marks: { 'data-export': 'check' } } : {})}
              />
            ))}
          </>
        )}
      </div>
    </>
  );
}
