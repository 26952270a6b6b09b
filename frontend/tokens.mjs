// Words that stand for more than their letters: a day, a month, a claim, a model.  Each gets a word of its own,
// so that "10 November 2020", "November 10, 2020" and "2020-11-10" are one thing, and 10 alone is another.
const NAMES = [
  ["januari", "january", "jan"], ["februari", "february", "feb", "pebruari"], ["maret", "march", "mar"],
  ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
  ["agustus", "august", "agu", "aug", "agt"], ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"], ["november", "nov", "nopember"], ["desember", "december", "des", "dec"],
];
const NUMBER = new Map(NAMES.flatMap((names, at) => names.map((name) => [name, String(at + 1).padStart(2, "0")])));
const MONTH = [...NUMBER.keys()].sort((a, b) => b.length - a.length).join("|");
const TO = "(?:\\s*(?:–|-|dan|and|sampai|to|hingga)\\s*(\\d{1,2}))?";

const FORMS = [
  [new RegExp(`\\b(\\d{1,2})${TO}\\s+(${MONTH})\\.?\\s+(\\d{4})\\b`, "g"), (_, from, to, month, year) => [year, month, from, to]],
  [new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})${TO},?\\s+(\\d{4})\\b`, "g"), (_, month, from, to, year) => [year, month, from, to]],
  [new RegExp(`\\b(${MONTH})\\s+(\\d{4})\\b`, "g"), (_, month, year) => [year, month]],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year, month, day) => [year, month, day]],
  [/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g, (_, day, month, year) => [year, month.padStart(2, "0"), day]],
];
const CLAIM = /\b(putri|law|tb2|bilat|concept)[-\s]?(\d{3})\b/g;
const MODEL = /\b(\p{L}{1,3})-(\d{1,4})s?\b|(?<=^|\s)(\p{L}) (\d{2,3})\b/gu;

function day(year, month, from, to) {
  const stem = `${year}${NUMBER.get(month) || month}`;
  return [...[from, to].filter(Boolean).map((one) => `d${stem}${one.padStart(2, "0")}`), `m${stem}`];
}

/**
 * Put one word in the place of each such group of words.
 * @param {string} text  folded, in small letters
 * @param {boolean} whole  keep the words themselves too, as an index wants them
 */
export function joined(text, whole) {
  let out = text;
  const found = new Set();
  for (const [form, read] of FORMS) {
    out = out.replace(form, (...parts) => {
      const dates = day(...read(...parts));
      for (const date of dates) found.add(date);
      // A reader who names a day is not asking for its month.
      return whole ? ` ${parts[0].replace(/[-/.]/g, " ")} ` : ` ${dates[0]} `;
    });
  }
  out = out.replace(CLAIM, (_, paper, number) => ` ${paper}${number} `);
  out = out.replace(MODEL, (_, a, b, c, d) => ` ${a || c}${b || d} `);
  return whole ? `${out} ${[...found].join(" ")}` : out;
}
