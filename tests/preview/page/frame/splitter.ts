const NARROWEST = 320;
const WIDEST = 400;

/** Dragging, or the arrow keys, make the pane narrower or wider. */
export function createSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  setWidth(360);
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    const right = pane.getBoundingClientRect().right;
    const move = (to: PointerEvent) => setWidth(right - to.clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('lostpointercapture', () => splitter.removeEventListener('pointermove', move), {
      once: true,
    });
  });
  splitter.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') setWidth(pane.offsetWidth + 10);
    if (key === 'ArrowRight') setWidth(pane.offsetWidth - 10);
  });

  function setWidth(pixels: number): void {
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels)));
    pane.style.width = `${width}px`;
    splitter.ariaValueNow = String(width);
    splitter.ariaValueMin = String(NARROWEST);
    splitter.ariaValueMax = String(WIDEST);
  }
}
