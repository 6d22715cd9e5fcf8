/*
 * A note of ours is known by what it says, in any later session and on any machine: its first line, and its last with
 * a number made of all between. So one that a person has written in is a person's from then on.
 */

const firstLine = 'Concord';
const lastLine = 'Concord takes this note off again, unless you write in it';

export function formatNote(text: string): string {
  return `${firstLine}\n${text}\n\n${lastLine} (${sumOf(text)}).`;
}

/** Whether a note is as we wrote it. */
export function isOwnNote(content: string): boolean {
  const lines = content.trim().split(/\r\n|\r|\n/);
  const text = lines.slice(1, -1).join('\n');
  return lines[0]?.trim() === firstLine && lines.at(-1)?.trim() === `${lastLine} (${sumOf(text)}).`;
}

/** Five signs. Blanks and line breaks do not count: Excel keeps these in ways of its own. */
function sumOf(text: string): string {
  let sum = 0;
  for (const sign of text.replace(/\s/g, '')) sum = (sum * 31 + sign.codePointAt(0)!) % 36 ** 5;
  return sum.toString(36).padStart(5, '0');
}
