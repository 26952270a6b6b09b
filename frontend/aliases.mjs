// Other names of what is asked for: the other language's term, an abbreviation, another spelling.

/** Tell where one list of words stands in another, or -1. */
function within(part, whole) {
  for (let at = 0; at + part.length <= whole.length; at += 1) {
    if (part.every((word, offset) => word === whole[at + offset])) return at;
  }
  return -1;
}

export class Aliases {
  /** @param {string[][]} groups  names of one thing each  @param {object} speech  of a language */
  constructor(groups, speech) {
    this.speech = speech;
    this.groups = groups.map((group) => group.map((name) => this.roots(speech.asked(name))).filter((name) => name.length));
  }

  roots(words) {
    return words.filter((word) => !this.speech.empty(word)).map(this.speech.stem);
  }

  /** Tell whether a word stands in any name. */
  has(word) {
    this.known ??= new Set(this.groups.flat(2));
    return this.known.has(this.speech.stem(word));
  }

  /**
   * Find what a query names.
   * @param {string[]} asked  words of the query
   * @returns {{from: number, to: number, names: string[][]}[]}  which words name it, and its other names as roots
   */
  of(asked) {
    const roots = asked.map(this.speech.stem);
    const found = [];
    for (const group of this.groups) {
      const named = group.filter((name) => within(name, roots) >= 0).sort((a, b) => b.length - a.length)[0];
      if (!named) continue;
      const from = within(named, roots);
      const names = group.filter((name) => name.join(" ") !== named.join(" "));
      found.push({ from, to: from + named.length, names });
    }
    return found;
  }

  /** Names of which the query is only a part: "zangezur" of "koridor Zangezur". */
  around(asked) {
    const roots = asked.map(this.speech.stem);
    return this.groups.filter((group) => group.some((name) => name.length > roots.length && within(roots, name) >= 0)).flat();
  }
}
