// Words as they are looked up: lower case, without diacritics, and with the letters that Unicode
// does not decompose (ə, ı, ł …) replaced by hand.
const LETTERS = { ə: "e", ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", "ʻ": "", "’": "", "'": "" };

export function fold(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[əıłøđßæœʻ’']/g, (sign) => LETTERS[sign]);
}
