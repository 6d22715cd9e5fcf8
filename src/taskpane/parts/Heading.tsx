import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of something that has just been opened; it takes the focus, so that reading goes on from there. */
export function FocusedHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className="preview-title">
      {children}
    </h2>
  );
}
