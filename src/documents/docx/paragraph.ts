import { lose } from '../draft';
import { findChild, type Element } from '../markup';
import { readInline, startLine, type Line } from './inline';
import { plainText, type Story } from './story';
import { findSwitch, valueOf } from './styles';

/**
 * Reads a paragraph. `before` is text of paragraphs whose end was deleted under tracking: Word shows them as one with
 * this. Gives the text with its automatic label, or the unfinished line where this paragraph's end is deleted too.
 */
export function readParagraph(
  paragraph: Element,
  before: Line | null,
  story: Story,
): { readonly text: string } | { readonly open: Line } {
  const properties = findChild(paragraph, 'pPr');
  const style = story.styles.paragraph(valueOf(properties, 'pStyle') ?? undefined);
  if (style.isContents) {
    lose(story.draft, 'contents', plainText(paragraph));
    return { text: '' };
  }
  const mark = findChild(properties, 'rPr');
  const line = before ?? startLine();
  readInline(paragraph, line, story, style.isHidden);
  endCodes(story);
  if (findChild(mark, 'del') ?? findChild(mark, 'moveFrom')) return { open: line };
  tellChanges(line, story);
  const text = line.pieces.join('');
  const isHidden = findSwitch(mark, 'vanish') ?? style.isHidden;
  if (isHidden && text.trim() === '') return { text: '' };
  return { text: countLabel(properties, style, story) + text };
}

/** What was changed under tracking, told at the current cell. */
export function tellChanges({ changes }: Line, { draft }: Story): void {
  for (const { kind, text } of changes) if (text.trim() !== '') lose(draft, kind, text);
}

/** A field whose code never ends would swallow the rest of the document. */
function endCodes(story: Story): void {
  story.fields = story.fields.filter(({ part }) => part === 'result');
}

/** A paragraph's own numbering comes before its style's; list 0 takes a style's numbering away. */
function countLabel(
  properties: Element | undefined,
  style: ReturnType<Story['styles']['paragraph']>,
  { numbering }: Story,
): string {
  const own = findChild(properties, 'numPr');
  const numId = valueOf(own, 'numId') ?? style.numId;
  if (numId === null || numId === '0') return '';
  const level = valueOf(own, 'ilvl');
  const wanted = level === null ? style.level : Number(level);
  return numbering.count(numId, wanted !== null && Number.isInteger(wanted) ? wanted : null, style.id);
}
