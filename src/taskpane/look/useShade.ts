import { useEffect, useState } from 'react';
import { shadeOf, type Shade } from './theme';

/** Light or dark as Office is. Excel tells of no change of its theme, so it is asked again on each focus. */
export function useShade(): Shade {
  const [shade, setShade] = useState(readShade);
  useEffect(() => {
    const readAgain = () => setShade(readShade());
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, []);
  useEffect(() => {
    document.documentElement.dataset.shade = shade;
  }, [shade]);
  return shade;
}

function readShade(): Shade {
  return typeof Office === 'undefined' ? 'light' : shadeOf(Office.context.officeTheme);
}
