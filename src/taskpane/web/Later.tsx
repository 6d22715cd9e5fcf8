import { useEffect, useState, type ReactNode } from 'react';
import { Busy } from '../parts/Busy';
import { TextButton } from '../parts/Buttons';
import { WarningNote } from '../parts/Notes';

/** A part of the pane that is loaded when it is first shown, so that the pane itself comes sooner. */
export function Later<Part>({
  load,
  children,
}: {
  /** The same function at each drawing. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}) {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<
    { readonly is: 'loading' } | { readonly is: 'loaded'; readonly part: Part } | { readonly is: 'missing' }
  >({ is: 'loading' });
  useEffect(() => {
    let away = false;
    load().then(
      (part) => !away && setState({ is: 'loaded', part }),
      () => !away && setState({ is: 'missing' }),
    );
    return () => {
      away = true;
    };
  }, [load, turn]);
  const again = () => {
    setState({ is: 'loading' });
    setTurn(turn + 1);
  };
  if (state.is === 'loaded') return <>{children(state.part)}</>;
  if (state.is === 'loading') return <Busy label="Drawing…" />;
  return (
    <WarningNote>
      This part of the pane could not be loaded. <TextButton onClick={again}>Try again</TextButton>
    </WarningNote>
  );
}
