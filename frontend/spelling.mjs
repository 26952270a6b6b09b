// Words that no text holds: heard rather than read (Şuşa, Shusha), or mistyped.

/** A word as it sounds: the alphabets of the region write one sound in several ways. */
export function sound(word) {
  return /\d/.test(word) ? word : word.replace(/sh/g, "s").replace(/ch/g, "c").replace(/zh|dzh/g, "j").replace(/kh|x|gh/g, "h").replace(/q/g, "k")
    .replace(/ck/g, "k").replace(/ph/g, "f").replace(/w/g, "v").replace(/(.)\1+/g, "$1");
}

/** Letters to change, add, leave out or swap to come from one word to the other; more than ``most`` are not counted. */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      now[at] = Math.min(now[at - 1] + 1, last[at] + 1, last[at - 1] + same);
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
        now[at] = Math.min(now[at], before[at - 2] + 1);
      }
    }
    if (Math.min(...now) > most) return most + 1;
    [before, last] = [last, now];
  }
  return last[other.length];
}

/**
 * Give the word that was probably meant, or nothing.
 * @param {string} word  which no text holds
 * @param {Map<string, number>} counts  words and how often they stand in the texts
 */
export function nearest(word, counts) {
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  let best = null;
  let lowest = Infinity;
  for (const [known, count] of most ? counts : []) {
    if (known.length < 3 || /\d/.test(known)) continue;
    const steps = distance(word, known, most);
    // Of two words as near, the one that begins alike and is met more often.
    const cost = steps + (known[0] === word[0] ? 0 : 0.8) - Math.log10(1 + count) / 4;
    if (steps <= most && cost < lowest) [best, lowest] = [known, cost];
  }
  return best;
}
