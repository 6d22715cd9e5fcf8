import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in pixels, also after it has changed; 0 before the element is drawn. */
export function useWidth<E extends Element>(): readonly [RefObject<E>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
