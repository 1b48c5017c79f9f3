// Writes the schemas out of the model; the test of the editor files fails while they are not current.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from '../dist/src/editor/index.js';

for (const [name, text] of schemaFiles()) writeFileSync(join(import.meta.dirname, 'schemas', name), text);
