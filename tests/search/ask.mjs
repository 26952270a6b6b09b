// Puts queries to the published search worker, as the theme does, and prints what it answers.
// node tests/search/ask.mjs SITE LANG WORKER < queries.json > answers.json
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const SETUP = 0;
const QUERY = 2;
const RESULT = 3;

const [site, lang, script] = process.argv.slice(2);
const worker = pathToFileURL(resolve(script || `${site}/assets/js/search-worker.js`));
let hand = null;

// The worker takes this for the hidden page in which it works where a site is read from a folder.
globalThis.self = globalThis;
globalThis.ddFrame = {
  address: `${worker}?lang=${lang}`,
  answer: (message) => message.type === RESULT && hand(message.data.items),
  index: async () => JSON.parse(await readFile(`${site}/search/index.${lang}.json`, "utf8")),
};
await import(worker);

// Several at once are what a reader sends who types faster than the worker answers; the first answer is given.
const ask = (queries) => new Promise((resolved) => {
  hand = resolved;
  for (const query of [queries].flat()) globalThis.ddFrame.hear({ data: { type: QUERY, data: query } });
});

let text = "";
for await (const part of process.stdin) text += part;
const started = performance.now();
globalThis.ddFrame.hear({ data: { type: SETUP } });
await ask("a b c");
const ready = performance.now() - started;

const answers = [];
for (const query of JSON.parse(text)) {
  const begun = performance.now();
  const groups = await ask(query);
  answers.push({ query, groups, ms: performance.now() - begun });
}
process.stdout.write(JSON.stringify({ ready, answers }));
