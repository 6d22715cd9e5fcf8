/** A row of the grid as read from text, the texts of its cells from the first column on; a paragraph has one. */
export type TextRow = readonly string[];
