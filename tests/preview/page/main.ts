import './page.css';
import './grid/grid.css';
import './drawing/drawn.css';
import { createWorkbook } from '../../excel/model/workbook';
import { openOn, type Desk } from './desk';
import { openFrom, takeFiles } from './frame/files';
import { createFormulaBar } from './frame/formula-bar';
import { createGrid } from './grid/create-grid';
import { createZoom } from './drawing/zoom';
import { createNotice } from './frame/notice';
import { createPane } from './frame/pane';
import { createRibbon } from './frame/ribbon';
import { createSplitter } from './frame/splitter';
import { createTabs } from './frame/tabs';

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const desk: Desk = {
  workbook: createWorkbook('Book1.xlsx'),
  entry: null,
  watchers: new Set(),
  tell: createNotice(part('.notice')),
};

const grid = createGrid(desk, part('.grid'));
createFormulaBar(grid, part('.formula-bar'));
createTabs(desk, part('.tabs'));
createZoom(part('.foot'), grid.view.element);
createSplitter(part('.splitter'), part('.pane'));
const pane = createPane(desk, part('.pane'));
takeFiles(desk, part('.title-bar'));
void createRibbon(pane, part('.ribbon'));

openOn(desk, desk.workbook);
void openFrom(desk, '/workbook').then(pane.load);
