// Saves every Markdown file of a folder as an editor's formatter would: node save.mjs TOOL FOLDER
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const [, , tool, folder] = process.argv;

const prettier = options => async () => {
  const {format} = await import('prettier');
  return text => format(text, {parser: 'markdown', ...options});
};

const dprint = options => async () => {
  const {createFromBuffer} = await import('@dprint/formatter');
  const {getPath} = await import('@dprint/markdown');
  const formatter = createFromBuffer(readFileSync(getPath()));
  formatter.setConfig({}, options);
  return text => formatter.formatText({filePath: 'x.md', fileText: text});
};

const tools = {
  'prettier': prettier({}),
  'prettier-always': prettier({proseWrap: 'always'}),
  'prettier-never': prettier({proseWrap: 'never'}),
  'dprint': dprint({}),
  'dprint-always': dprint({textWrap: 'always'}),
  'remark': async () => {
    const {remark} = await import('remark');
    const {default: frontmatter} = await import('remark-frontmatter');
    const {default: gfm} = await import('remark-gfm');
    const formatter = remark().use(frontmatter).use(gfm);
    return async text => String(await formatter.process(text));
  },
};

if (tool === 'markdownlint') {
  const {main} = await import('markdownlint-cli2');
  // What it cannot mend it complains of, which is no matter here.
  await main({directory: folder, argv: ['--fix', '**/*.md'], logMessage() {}, logError() {}});
  process.exit(0);
}

const save = await tools[tool]();
for (const name of readdirSync(folder, {recursive: true}).filter(name => name.endsWith('.md'))) {
  const file = join(folder, name);
  writeFileSync(file, await save(readFileSync(file, 'utf8')));
}
