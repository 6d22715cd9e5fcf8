import './page.css';
import './grid/grid.css';
import { createWorkbook } from '../../excel/model/workbook';
import { openOn, type Desk } from './desk';
import { openFrom, takeFiles } from './files';
import { createFormulaBar } from './formula-bar';
import { createGrid } from './grid/create-grid';
import { createZoom } from './grid/zoom';
import { createNotice } from './notice';
import { createPane } from './pane';
import { createRibbon } from './ribbon';
import { createSplitter } from './splitter';
import { createTabs } from './tabs';

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
