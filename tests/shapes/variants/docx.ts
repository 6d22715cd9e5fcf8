import { namesInSequence, relabelOutline } from '../plan/outline';
import { breakPages, tableRows, type Cut, type RspPlace } from '../plan/paragraphs';
import { drawBody, type DocxWay } from './docx-body';
import { packDocx } from './docx-package';
import { renamed, type DocumentVariant } from './variant';
import { bullets, headingStyles, plainStyle } from './writing-style';

/* Word documents, drawn from their XML up, in the ways that Word has of numbering, merging and marking. */

interface Way extends Partial<DocxWay> {
  readonly rsp?: RspPlace;
  readonly pages?: { readonly every: number; readonly cut: Cut | null };
  readonly heading?: keyof typeof headingStyles;
  readonly bullet?: keyof typeof bullets;
}

const byWord: DocxWay = {
  labels: 'numbered',
  headings: 'numbered',
  bullets: 'symbol',
  tables: 'one per section',
  breaksLines: false,
  mergesDown: false,
  tracksChanges: false,
  wraps: false,
  textBox: null,
};

function docx(name: string, way: Way): DocumentVariant {
  const whole = { ...byWord, ...way };
  const variant: DocumentVariant = {
    name,
    draw: (outline) => {
      const rows = tableRows(outline, way.rsp);
      const paged = way.pages ? breakPages(rows, way.pages.every, way.pages.cut) : rows;
      const style = {
        ...plainStyle,
        ...(way.heading && { heading: headingStyles[way.heading] }),
        ...(way.bullet && { bullet: bullets[way.bullet] }),
      };
      return packDocx(drawBody(paged, whole, style), outline.sections.length);
    },
  };
  // Word counts for itself: what it counts is what is read.
  return whole.labels === 'typed'
    ? variant
    : renamed(variant, namesInSequence, (outline, names) => relabelOutline(outline, names, true));
}

export const docxVariants: readonly DocumentVariant[] = [
  docx('all by Word', {}),
  docx('all by Word, one list begun anew', { labels: 'restarted' }),
  docx('all typed', { labels: 'typed', headings: 'typed', bullets: 'typed' }),
  docx('labels by Word, bullets typed', { bullets: 'typed', bullet: 'dot and no-break spaces, as Word writes it' }),
  docx('arrows by Word', { bullets: 'wingdings' }),
  docx('bullets by style', { bullets: 'by style' }),
  docx('nested lists', { bullets: 'nested' }),
  docx('RSP after a line break', { breaksLines: true }),
  docx('RSP behind the title', { rsp: 'behind the title' }),
  docx('merged down', { mergesDown: true }),
  docx('one table for all, headings merged across', { tables: 'one for all' }),
  docx('one table for all, headings typed', { tables: 'one for all', headings: 'typed', heading: 'word and number' }),
  docx('tables split in two', { tables: 'split in two' }),
  docx('headers repeated', { pages: { every: 4, cut: null } }),
  docx('rows continued', { pages: { every: 3, cut: 'between listings' }, labels: 'typed' }),
  docx('rows continued within a see-also', { pages: { every: 3, cut: 'in a see-also' }, labels: 'typed', bullets: 'typed' }), // prettier-ignore
  docx('rows continued within a listing', { pages: { every: 3, cut: 'in a listing' }, labels: 'typed', bullets: 'typed' }), // prettier-ignore
  docx('tracked changes', { tracksChanges: true }),
  docx('controls, links and bookmarks', { wraps: true }),
  docx('a text box', { textBox: 'Draft for comment' }),
  docx('headings without numbers', { headings: 'typed', heading: 'no number' }),
];
