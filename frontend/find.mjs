// From the words of a query to ranked entries.
import { ALONE } from "./show.mjs";
import { WEIGHTS } from "./weights.mjs";

// Entries that are looked at once more, word by word.
const LOOKED_AT = 80;
// Pages that make a list; where fewer hold words of the query, others of the same theme follow.
const ENOUGH = 10;
// The front page is named after the whole site.
const HOME = /^([a-z]{2}\/)?(index\.html)?$/;
const DAY = /^[dm]\d{6}/;

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
const best = (a, b) => b.score - a.score;

/** Add to an entry's score; note which words of the query it answers to. */
function add(totals, id, score, terms, words) {
  const had = totals.get(id);
  if (!had) totals.set(id, { id, score, terms: [...terms], met: new Set(words) });
  else {
    had.score += score;
    had.terms.push(...terms);
    words.forEach((word) => had.met.add(word));
  }
}

/** Entries that hold another name count as if they held those words of the query that it stands for. */
function called(index, names, parts, words, totals) {
  const found = new Map();
  for (const name of names) {
    for (const [id, hit] of index.together(name, words.length)) {
      if (!(found.get(id)?.score >= hit.score)) found.set(id, hit);
    }
  }
  for (const [id, hit] of found) {
    const own = sum(words.map((word) => parts[word].get(id)?.score || 0));
    add(totals, id, Math.max(0, hit.score * WEIGHTS.other - own), hit.terms, words);
  }
}

/** The page that an entry shares with others, unless it stands for itself. */
function page(index, { id }) {
  const doc = index.docs.get(id);
  return ALONE.has(doc.kind) ? null : doc.of || doc;
}

/** Which words of the query each page meets, in whatever section. */
function wholes(index, hits) {
  const pages = new Map();
  for (const hit of hits) {
    const one = page(index, hit);
    if (one && !pages.has(one)) pages.set(one, new Set());
    if (one) hit.met.forEach((word) => pages.get(one).add(word));
  }
  return pages;
}

/** Raise hits that speak of what the first ones speak of; where they are of few pages, add others that do. */
function kindred(index, hits) {
  const theme = index.kindred.theme(hits);
  index.kindred.raise(hits.slice(0, LOOKED_AT), theme);
  hits.sort(best);
  const taken = new Set(hits.map(({ id }) => id.split("#")[0]));
  if (taken.size < ENOUGH) hits.push(...index.kindred.others(hits, theme, taken).slice(0, LOOKED_AT));
}

/** @param {import("./index.mjs").Index} index  @param {string} query */
export function find(index, query) {
  const asked = index.asked(query);
  if (!asked.length) return [];
  const parts = asked.map((word, at) => index.word(word, at === asked.length - 1));
  const totals = new Map();
  parts.forEach((part, word) => {
    for (const [id, hit] of part) add(totals, id, hit.score, hit.terms, [word]);
  });
  const words = asked.map((_, word) => word);
  const named = index.aliases.of(asked);
  for (const { from, to, names } of named) called(index, names, parts, words.slice(from, to), totals);
  if (!totals.size) called(index, index.aliases.around(asked), parts, words, totals);

  // A rare word is worth more of the question than a common one; a day, a claim, a model is what it is about.
  const worth = parts.map((part, at) => (part.size ? Math.log(1 + index.docs.size / part.size) : 1)
    * (/\d/.test(asked[at]) ? WEIGHTS.numbered : 1));
  const all = sum(worth);
  const days = asked.filter((word) => DAY.test(word));
  const hits = [...totals.values()];
  const met = (hit, near) => sum(worth.map((weight, word) => (
    hit.met.has(word) ? weight : near.has(word) ? weight * WEIGHTS.around : 0)));
  const pages = wholes(index, hits);
  for (const hit of hits) {
    const near = pages.get(page(index, hit)) || hit.met;
    const dated = days.length && index.shown.dates(index.docs.get(hit.id)).some((day) => days.includes(day));
    hit.score *= (met(hit, near) / all) ** WEIGHTS.cover * (dated ? 1 + WEIGHTS.dated : 1);
  }
  const some = hits.sort(best).slice(0, 4 * LOOKED_AT);

  // What is asked for under all its names, and what part of the question each one is.
  const names = [{ name: asked.map(index.speech.stem), share: 1 }, ...named.flatMap(({ from, to, names: others }) => (
    others.map((name) => ({ name, share: sum(worth.slice(from, to)) / all }))))];
  for (const hit of some.slice(0, LOOKED_AT)) hit.score *= index.shown.closeness(index.docs.get(hit.id), asked, names);
  const scores = new Map(some.map((hit) => [hit.id, hit.score]));
  for (const hit of some) {
    const { of } = index.docs.get(hit.id);
    if (of && !HOME.test(of.location)) hit.score += WEIGHTS.lent * (scores.get(of.location) || 0);
  }
  if (some.length) kindred(index, some.sort(best));
  return index.shown.grouped(some, asked);
}
