/** The width in points of so many digits of Excel's standard font (7 pixels each, 5 of padding; 96 pixels are 72 points). */
export function toPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The other way round. */
export function toCharacters(points: number): number {
  return (points / 0.75 - 5) / 7;
}
