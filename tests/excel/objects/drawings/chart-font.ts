import { HostObject, type Offers } from '../host-object';

declare module '../host-object' {
  interface Counterparts {
    chartFont: { client: Excel.ChartFont; host: ChartFont };
  }
}

/** The letters of a part of a chart: https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
export class ChartFont extends HostObject implements Offers<Excel.ChartFont, ChartFont> {
  readonly #read: () => number;
  readonly #write: (size: number) => void;

  constructor(read: () => number, write: (size: number) => void) {
    super();
    this.#read = read;
    this.#write = write;
  }

  get size(): number {
    return this.#read();
  }

  set size(size: number) {
    this.#write(size);
  }
}
