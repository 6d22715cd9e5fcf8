import type { Step } from './office';

/** A way through other programs' filters. */
export interface Route {
  readonly name: string;
  /** What it begins with: a plan's Word document, its workbook, or its page as Word's clipboard carries it. */
  readonly source: 'docx' | 'xlsx' | 'html';
  readonly steps: readonly Step[];
}

const docx: Step = { to: 'docx:Office Open XML Text' };
const xlsx: Step = { to: 'xlsx:Calc MS Excel 2007 XML' };
const webPage: Step = { to: 'html:HTML (StarWriter)' };
/** Calc opens a web page as a sheet: its tables laid out much as Excel does on pasting. */
const webPageAsSheet: Step = { ...xlsx, from: 'HTML (StarCalc)' };
/** Separator, quotation mark, UTF-8, first line; and where fields are texts, quoted. */
const csv = (separator: number): Step => ({ to: `csv:Text - txt - csv (StarCalc):${separator},34,76,1` });

export const routes: readonly Route[] = [
  { name: 'docx as it is', source: 'docx', steps: [] },
  { name: 'docx → docx', source: 'docx', steps: [docx] },
  { name: 'docx → docx (Word 2007)', source: 'docx', steps: [{ to: 'docx:MS Word 2007 XML' }] },
  { name: 'docx → odt → docx', source: 'docx', steps: [{ to: 'odt' }, docx] },
  { name: 'docx → doc → docx', source: 'docx', steps: [{ to: 'doc:MS Word 97' }, docx] },
  { name: 'docx → rtf → docx', source: 'docx', steps: [{ to: 'rtf:Rich Text Format' }, docx] },
  { name: 'docx → html', source: 'docx', steps: [webPage] },
  { name: 'docx → html → docx', source: 'docx', steps: [webPage, { ...docx, from: 'HTML (StarWriter)' }] },
  { name: 'docx → xhtml', source: 'docx', steps: [{ to: 'xhtml:XHTML Writer File' }] },
  { name: 'docx → txt', source: 'docx', steps: [{ to: 'txt:Text' }] },
  { name: 'docx → txt, UTF-8', source: 'docx', steps: [{ to: 'txt:Text (encoded):UTF8' }] },
  { name: 'docx → txt, UTF-16', source: 'docx', steps: [{ to: 'txt:Text (encoded):UCS2' }] },
  { name: 'docx → txt, Windows’ western letters', source: 'docx', steps: [{ to: 'txt:Text (encoded):MS_1252,CRLF' }] },
  { name: 'docx → html → xlsx', source: 'docx', steps: [webPage, webPageAsSheet] },
  { name: 'docx → xhtml → xlsx', source: 'docx', steps: [{ to: 'html:XHTML Writer File' }, webPageAsSheet] },
  { name: 'Word’s clipboard → xlsx', source: 'html', steps: [webPageAsSheet] },
  { name: 'Word’s clipboard → docx', source: 'html', steps: [{ ...docx, from: 'HTML (StarWriter)' }] },
  { name: 'xlsx as it is', source: 'xlsx', steps: [] },
  { name: 'xlsx → xlsx', source: 'xlsx', steps: [xlsx] },
  { name: 'xlsx → ods → xlsx', source: 'xlsx', steps: [{ to: 'ods' }, xlsx] },
  { name: 'xlsx → xls → xlsx', source: 'xlsx', steps: [{ to: 'xls:MS Excel 97' }, xlsx] },
  { name: 'xlsx → xlsx (strict)', source: 'xlsx', steps: [{ to: 'xlsx:Calc Office Open XML' }] },
  { name: 'xlsx → html', source: 'xlsx', steps: [{ to: 'html:HTML (StarCalc)' }] },
  { name: 'xlsx → html → xlsx', source: 'xlsx', steps: [{ to: 'html:HTML (StarCalc)' }, webPageAsSheet] },
  { name: 'xlsx → xhtml', source: 'xlsx', steps: [{ to: 'xhtml:XHTML Calc File' }] },
  { name: 'xlsx → csv, commas', source: 'xlsx', steps: [csv(44)] },
  { name: 'xlsx → csv, tabs', source: 'xlsx', steps: [csv(9)] },
];
