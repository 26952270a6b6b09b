// The search worker behind the theme's own box.  The theme speaks four messages with it:
// 0 set up, 1 ready, 2 query, 3 result.  The index of one language is fetched with the first query.
import { Index } from "./index.mjs";

const SETUP = 0;
const READY = 1;
const QUERY = 2;
const RESULT = 3;

// In a frame (a site read from a folder has no workers) the shim tells the address and answers for us.
const frame = self.ddFrame;
const here = new URL(frame ? frame.address : self.location.href);
const lang = (here.searchParams.get("lang") || "id").slice(0, 2);
const answer = (message) => (frame ? frame.answer(message) : self.postMessage(message));

// A reader who types sends a query with each letter.  A new one waits as long as the last answer took (nothing to
// speak of on a fast machine), and the one that is no longer the newest then is dropped: the theme shows but the last.
const LONGEST = 250;
const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

// Where the index could not be fetched: an answer that the theme shows like any other, which leads to the first page.
const LOST = {
  id: ["Pencarian tidak dapat dimuat", "Periksa sambungan Anda, lalu ketik lagi. Sementara itu halaman muka menautkan semua bagian."],
  en: ["The search could not be loaded", "Check your connection, then type again. Meanwhile the first page links every section."],
};
const lost = ([title, text]) => [[{ location: lang === "en" ? "en/" : "", title, text, score: 1, terms: {} }]];

let index = null;
let newest = 0;
let took = 0;

async function load() {
  if (frame) return new Index(lang, await frame.index(lang));
  const response = await fetch(new URL(`../../search/index.${lang}.json`, here));
  if (!response.ok) throw new Error(`search index: ${response.status}`);
  return new Index(lang, await response.json());
}

async function hear({ data: message }) {
  if (message.type === SETUP) answer({ type: READY });
  if (message.type !== QUERY) return;
  newest += 1;
  const number = newest;
  const query = message.data.trim();
  let items = [];
  if (query) {
    index ??= load();
    try {
      const ready = await index;
      await wait(Math.min(LONGEST, took));
      if (number !== newest) return;
      const begun = performance.now();
      items = ready.find(query);
      took = performance.now() - begun;
    } catch (error) {
      index = null; // the next query tries again
      console.error(error);
      items = lost(LOST[lang] || LOST.en);
    }
  }
  if (number === newest) answer({ type: RESULT, data: { items } });
}

if (frame) frame.hear = hear;
else self.addEventListener("message", hear);
