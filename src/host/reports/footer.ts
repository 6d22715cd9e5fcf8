import type { Report } from '../host';

/** Excel takes no more than 255 characters, its codes included, for a whole footer. */
const longestTitle = 150;

/** What stands at the foot of each printed page, in Excel's codes for pages and with its own sign doubled. */
export function footerOf({ title }: Report): { readonly left: string; readonly right: string } {
  const cut = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
  return { left: cut.replaceAll('&', '&&'), right: 'Page &P of &N' };
}
