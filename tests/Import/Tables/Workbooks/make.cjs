// Makes the workbooks beside this file: npm install exceljs@4.4.0; node make.cjs
const ExcelJS = require('exceljs');
async function make(name, is1904) {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2022, 0, 1));
  book.properties.date1904 = is1904;
  const hidden = book.addWorksheet('Lists', { state: 'hidden' });
  hidden.addRow(['not', 'this']);
  const sheet = book.addWorksheet('Events');
  sheet.addRow(['The harbour, from its beginnings']);
  sheet.addRow([]);
  sheet.addRow(['When', 'What', 'Details', 'Number', 'Link', 'Sure']);
  const row = (when, format, ...rest) => {
    const added = sheet.addRow([when, ...rest]);
    if (format) added.getCell(1).numFmt = format;
  };
  row(new Date(Date.UTC(2022, 10, 27)), 'yyyy-mm-dd', 'Ferry delayed', 'Three hours,\n\nthe office said.', 0.1 + 0.2, { text: 'The Harbour Post', hyperlink: 'https://post.example/a' }, true);
  row(new Date(Date.UTC(2022, 10, 27, 9, 5)), 'dd/mm/yyyy hh:mm', 'Ferry sails', { richText: [{ text: 'It ' }, { text: 'sailed', font: { bold: true } }, { text: ' at last.' }] }, 12);
  row(new Date(Date.UTC(1922, 4, 1)), 'mmm yyyy', 'Quay rebuilt');
  row('1902-08-12', null, 'Great fire', { formula: '"All the "&"quays."', result: 'All the quays.' });
  row(1851, null, 'Harbour built', { error: '#N/A' });
  row('unknown', null, 'A storm');
  const more = book.addWorksheet('More');
  more.addRow(['When', 'What']);
  more.addRow([new Date(Date.UTC(2020, 0, 2)), 'Another']);
  more.getCell('A2').numFmt = 'd. mmmm yyyy';
  await book.xlsx.writeFile(name);
}
make('events.xlsx', false).then(() => make('events-1904.xlsx', true));
