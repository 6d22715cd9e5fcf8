/** The looks of the printed page: dark letters on white, on A4; no colour says anything that words do not. */
export const pageStyle = `
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; color: #1b1b1b; background: #fff;
  font: 15px/1.45 "Segoe UI", Calibri, Arial, sans-serif; }
article + article { margin-top: 3rem; border-top: 2px solid #1b1b1b; }
h1 { margin: 0 0 0.5rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.25rem; padding-bottom: 0.2rem; border-bottom: 2px solid #2f5597; font-size: 1.2rem; }
h3 { margin: 1.25rem 0 0.1rem; font-size: 1rem; }
p { margin: 0.25rem 0; }
.verdict { display: inline-block; padding: 0.2rem 0.7rem; border: 2px solid; font-size: 1.15rem; font-weight: 700; }
.ready { color: #0b6a0b; }
.not-ready { color: #a4262c; }
.counts { font-weight: 600; }
.why, .related { color: #4a4a4a; }
table { width: 100%; margin: 0.4rem 0 1rem; border-collapse: collapse; table-layout: fixed; }
caption { text-align: left; color: #4a4a4a; font-size: 0.85rem; }
th, td { padding: 0.3rem 0.45rem; border: 1px solid #b3b3b3; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { background: #e8edf5; }
tbody th { font-weight: 600; }
th:nth-child(1) { width: 4.2rem; }
th:nth-child(2) { width: 20%; }
th:nth-child(4) { width: 25%; }
.excused th:nth-child(4) { width: 18%; }
.excused th:nth-child(5) { width: 18%; }
@page { size: A4; margin: 15mm; }
@media print {
  body { margin: 0; padding: 0 1px; max-width: none; font-size: 9.5pt; }
  article + article { break-before: page; margin-top: 0; border-top: 0; }
  h2, h3, .why, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
