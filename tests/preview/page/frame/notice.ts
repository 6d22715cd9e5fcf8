/** A sentence above the sheet, which a click puts away and the next one replaces. */
export function createNotice(element: HTMLElement): (sentence: string) => void {
  element.addEventListener('click', () => (element.hidden = true));
  return (sentence) => {
    element.textContent = sentence;
    element.hidden = false;
  };
}
