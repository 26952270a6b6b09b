// What the first entries found speak of beside the words of the query: entries that speak of the same are likelier
// meant, and where few pages hold the words themselves, others are offered that are about the same thing.
import { WEIGHTS } from "./weights.mjs";

// Entries that are taken for answers, and so many of their words; from 3 to 15 and from 12 to 30 there is little between.
const ANSWERS = 5;
const WORDS = 20;
// Entries without a word of the query stay below those with one, their other sections counted in.
const BELOW = 0.4;

export class Kindred {
  /** @param {import("./index.mjs").Index} index */
  constructor(index) {
    this.index = index;
    this.kept = new Map();
  }

  /** Words of an entry as roots, the rarer in the texts and the more frequent here the heavier; their squares sum to 1. */
  words(doc) {
    if (!this.kept.has(doc.location)) {
      const { shown, counts, docs } = this.index;
      const times = new Map();
      for (const root of [...shown.roots(doc, "title"), ...shown.roots(doc, "title"), ...shown.roots(doc, "text")]) {
        times.set(root, (times.get(root) || 0) + 1);
      }
      const rare = (root) => Math.log(1 + docs.size / (counts.get(root) || 1));
      this.kept.set(doc.location, even(new Map([...times].map(([root, some]) => [root, (1 + Math.log(some)) * rare(root)]))));
    }
    return this.kept.get(doc.location);
  }

  /** The heaviest words of the first entries, the better entry's more so. */
  theme(hits) {
    const all = new Map();
    for (const { id, score } of hits.slice(0, ANSWERS)) {
      for (const [root, weight] of this.words(this.index.docs.get(id))) {
        all.set(root, (all.get(root) || 0) + weight * (score / hits[0].score));
      }
    }
    return even(new Map([...all].sort((a, b) => b[1] - a[1]).slice(0, WORDS)));
  }

  /** How much of a theme an entry speaks of, from 0 to 1. */
  nearness(id, theme) {
    const words = this.words(this.index.docs.get(id));
    return [...theme].reduce((sum, [root, weight]) => sum + weight * (words.get(root) || 0), 0);
  }

  /** Raise what speaks of the theme. */
  raise(hits, theme) {
    const near = hits.map(({ id }) => this.nearness(id, theme));
    const most = Math.max(...near) || 1;
    hits.forEach((hit, at) => { hit.score *= 1 + WEIGHTS.kindred * (near[at] / most); });
  }

  /** Entries of other pages on the theme, which meet no word of the query, below the lowest of those that do. */
  others(hits, theme, taken) {
    const found = new Map();
    for (const [root, weight] of theme) {
      for (const [id, { score, terms }] of this.index.scores(root)) {
        if (taken.has(id.split("#")[0])) continue;
        const hit = found.get(id) || { id, score: 0, terms: [], met: new Set() };
        hit.score += weight * score;
        hit.terms.push(...terms);
        found.set(id, hit);
      }
    }
    const some = [...found.values()].sort((a, b) => b.score - a.score);
    const lowest = Math.min(...hits.map(({ score }) => score));
    const highest = some.length ? some[0].score : 1;
    return some.map((hit) => ({ ...hit, score: (hit.score / highest) * lowest * BELOW }));
  }
}

/** The same weights, their squares summing to 1. */
function even(weights) {
  const length = Math.hypot(...weights.values()) || 1;
  return new Map([...weights].map(([root, weight]) => [root, weight / length]));
}
