import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawPlates } from '../../resources/plates/draw-plates.ts';
import { printPlates } from '../../resources/plates/print-plates.ts';

const { values } = parseArgs({ options: { edition: { type: 'string' } } });
if (values.edition === undefined) {
  console.error('Usage: node electron/commands/draw-plates.ts --edition YEAR.NUMBER');
  process.exit(2);
}
const target = fileURLToPath(
  new URL(`../../resources/standard/${values.edition}/body-plate-drawings.json`, import.meta.url),
);
writeFileSync(target, printPlates(drawPlates(values.edition)));
console.log(`Flat drawings written to ${target}`);
