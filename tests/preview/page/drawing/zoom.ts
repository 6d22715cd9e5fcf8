const STEPS = [1, 0.85, 0.7, 0.55];

/** Lets the person see more of the sheet at once. */
export function createZoom(foot: HTMLElement, grid: HTMLElement): void {
  const select = foot.querySelector('select')!;
  select.replaceChildren(...STEPS.map((step) => new Option(`${Math.round(step * 100)} %`, String(step))));
  select.addEventListener('change', () => grid.style.setProperty('--zoom', select.value));
}

export function zoomOf(grid: HTMLElement): number {
  return Number(grid.style.getPropertyValue('--zoom') || 1);
}
