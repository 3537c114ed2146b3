// Reads and writes lists of literature with citation.js: node references.mjs write ITEMS.json FOLDER, or node references.mjs read FILE
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Cite, plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const [, , task, file, folder] = process.argv;
const cite = new Cite(readFileSync(file, 'utf8'));

if (task === 'write') {
  for (const [format, ending] of [['data', 'json'], ['bibtex', 'bib'], ['biblatex', 'biblatex.bib'], ['ris', 'ris']]) writeFileSync(join(folder, `library.${ending}`), cite.format(format));
} else {
  const parts = date => date?.['date-parts']?.[0]?.join('-') ?? date?.raw ?? '';
  console.log(JSON.stringify(cite.data.map(item => ({
    id: item.id ?? item['citation-key'],
    title: item.title ?? '',
    authors: (item.author ?? []).map(name => name.literal ?? [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix].filter(Boolean).join(' ')),
    published: parts(item.issued),
    url: item.URL ?? '',
  }))));
}
