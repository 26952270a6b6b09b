// Everyday words that readers use for each other, by root.  Terms and names have theirs in data/ (glossary, names).
export const SYNONYMS = {
  id: [
    "harga biaya ongkos", "tentara pasukan prajurit serdadu", "korban tewas meninggal", "senjata persenjataan alutsista",
    "pembeli pelanggan", "beda perbedaan bedanya", "duluan dahulu dulu pertama", "menang kemenangan unggul", "kuki cookie cookies",
    "luring offline", "pemilu pemilihan", "rujukan kutipan sitasi referensi", "kutip mengutip rujuk sitir", "unduh download",
    "blokade penutupan tertutup", "gagal buntu", "pengungsi eksodus terusir", "bom pengeboman pemboman tembakan serangan",
    "gas migas", "perjanjian traktat", "pulau kepulauan", "rudal misil", "jet pesawat", "dron drone nirawak uav",
    "kapan tanggal", "melanggar menyalahi pelanggaran", "anggota keanggotaan", "sekutu aliansi persekutuan",
  ],
  en: [
    "cost price", "troops soldiers forces army", "killed died deaths dead toll casualties", "weapons arms", "buy bought purchase buyers",
    "sell sold sales sale exports", "fight fighting clash battle", "offline usb", "license licence copyright", "cite citation quote",
    "blockade closure closed", "faith religion religious", "legal lawful", "retake recover recapture liberate", "treaty agreement",
    "drone drones uav unmanned", "refugees displaced", "country state", "map maps", "cookie cookies", "win won victory",
    "mediate mediator mediation mediating", "train trained training", "mercenary mercenaries fighters",
  ],
};
