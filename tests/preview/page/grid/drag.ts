/** Follows the mouse until its button is let go. */
export function dragOn(move: (event: MouseEvent) => void): void {
  window.addEventListener('mousemove', move);
  window.addEventListener('mouseup', () => window.removeEventListener('mousemove', move), { once: true });
}
