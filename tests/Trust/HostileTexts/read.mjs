// Reads the files of sites with readers of other people: node read.mjs FOLDER… prints for each folder every value that they find, with its path.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import {parse as parseCsv} from 'csv-parse/sync';
import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import ICAL from 'ical.js';

// What of HTML a text could break; how the theme is written is no matter here.
const html = new HtmlValidate(new StaticConfigLoader({
  root: true,
  elements: ['html5'],
  rules: {
    'attr-quotes': 'error', 'close-order': 'error', 'element-name': 'error', 'element-permitted-content': 'error', 'element-permitted-parent': 'error',
    'no-dup-attr': 'error', 'no-dup-id': 'error', 'no-raw-characters': 'error', 'script-element': 'error', 'unrecognized-char-ref': 'error', 'void-content': 'error',
  },
}));

// Names of RFC 7986 and of other programs, which ical.js does not know to be texts.
for (const name of ['name', 'x-wr-calname', 'x-wr-caldesc']) ICAL.design.icalendar.property[name] = {defaultType: 'text'};

const text = (folder, file) => readFileSync(join(folder, file), 'utf8');

function* calendar(folder) {
  const component = function* (above, each) {
    const path = `${above}/${each.name}`;
    // ical.js 2.2.1 takes a comma behind "\\\\" for an escaped one: of categories Ical.Net is asked alone.
    for (const property of each.getAllProperties().filter(property => property.name !== 'categories'))
      for (const value of property.getValues()) yield ['calendar', `${path}.${property.name}`, String(value)];
    for (const inner of each.getAllSubcomponents()) yield* component(path, inner);
  };
  yield* component('', new ICAL.Component(ICAL.parse(text(folder, 'timeline.ics'))));
}

function* csv(folder) {
  for (const row of parseCsv(text(folder, 'data/entries.csv'), {relax_quotes: false, relax_column_count: false, record_delimiter: ['\r\n', '\n']}))
    for (const [index, cell] of row.entries()) yield ['CSV', `row, cell ${index} of ${row.length}`, cell];
}

function* bibtex(folder) {
  for (const item of plugins.input.chain(text(folder, 'data/sources.bib'), {generateGraph: false}))
    for (const [path, value] of leaves('', item)) yield ['BibTeX', path, value];
}

function* leaves(path, value) {
  if (value === null || typeof value !== 'object') yield [path, String(value)];
  else for (const [name, inner] of Object.entries(value)) yield* leaves(`${path}.${Array.isArray(value) ? '[]' : name}`, inner);
}

function* pages(folder) {
  for (const file of readdirSync(folder, {recursive: true}).filter(file => file.endsWith('.html')).sort())
    for (const found of html.validateStringSync(text(folder, file)).results.flatMap(result => result.messages))
      yield ['page', `${file} ${found.ruleId}`, found.message];
}

console.log(JSON.stringify(process.argv.slice(2).map(folder => [...calendar(folder), ...csv(folder), ...bibtex(folder), ...pages(folder)])));
