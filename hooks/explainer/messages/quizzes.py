"""Questions of the bank."""

from ._rule import NEAR_EN, NEAR_ID, Rule, error, warning

RULES: dict[str, Rule] = {
    "quizzes.key": error(
        'Soal "{card}" punya {keys} jawaban benar dan {options} pilihan. '
        'Tandai tepat satu dengan "right: true", dan beri tiga sampai lima pilihan.',
        'The question "{card}" has {keys} right answers and {options} options. '
        'Mark exactly one with "right: true", and give three to five options.',
    ),
    "quizzes.source": error(
        'Soal "{card}": sumber "{source}" tidak ada atau tidak boleh dicetak.'
        + NEAR_ID
        + " Kunci setiap soal bersandar pada sebuah kartu di data/references.yml.",
        'The question "{card}": the source "{source}" does not exist or must not be printed.'
        + NEAR_EN
        + " The key of each question rests on a card in data/references.yml.",
    ),
    "quizzes.claim": error(
        'Soal "{card}" menyebut klaim "{claim}", yang tidak ada.' + NEAR_ID,
        'The question "{card}" names the claim "{claim}", which does not exist.' + NEAR_EN,
    ),
    "quizzes.uncertain": warning(
        'Soal "{card}" bertumpu pada klaim {claim}, yang keyakinannya "{level}". '
        'Katakan hal itu di "uncertain", atau tanyakan yang sudah pasti.',
        'The question "{card}" hangs on the claim {claim}, whose certainty is "{level}". '
        'Say so in "uncertain", or ask about what is established.',
    ),
    "quizzes.none": error(
        "Tanda {{quiz}} tanpa soal: {file} tidak ada. Tulis soalnya di sana, atau hapus tandanya.",
        "The mark {{quiz}} without questions: {file} does not exist. Write them there, or take the mark away.",
    ),
    "quizzes.page": error(
        'Soal ini milik halaman "{page}", yang tidak ada.' + NEAR_ID + " Nama berkas mengikuti alamat halaman.",
        'These questions belong to the page "{page}", which does not exist.'
        + NEAR_EN
        + " The file is named like the page.",
    ),
    "quizzes.unmarked": warning(
        'Soal ini tidak dicetak: halaman "{page}" tidak memuat {{quiz}}. '
        'Letakkan tanda itu di ujung bagian "check-yourself", dalam kedua bahasa.',
        'These questions are not printed: the page "{page}" has no {{quiz}}. '
        'Put the mark at the end of its section "check-yourself", in both languages.',
    ),
    "quizzes.few": warning(
        "Halaman ini punya {count} soal, {above} di atas mengingat. Beri paling sedikit tiga, dua di antaranya "
        "di atas mengingat.",
        "This page has {count} questions, {above} above recall. Give at least three, two of them above recall.",
    ),
    "quizzes.twice": warning(
        'Soal "{card}" sudah ditanyakan di {first}. Tanyakan hal lain.',
        'The question "{card}" is asked at {first} already. Ask something else.',
    ),
    "quizzes.length": warning(
        'Jawaban benar adalah pilihan terpanjang di {share} persen soal (bahasa "{lang}"), misalnya "{card}"; '
        "paling banyak 35. Perpanjang pilihan lain atau perpendek kuncinya.",
        'The right answer is the longest option in {share} percent of the questions (language "{lang}"), '
        'such as "{card}"; at most 35. Lengthen other options or shorten the key.',
    ),
    "quizzes.position": warning(
        "Jawaban benar berada di {letter} pada {share} persen soal; bagian wajarnya {fair}. Tukar urutan pilihan.",
        "The right answer stands at {letter} in {share} percent of the questions; its fair share is {fair}. "
        "Change the order of options.",
    ),
    "quizzes.map": error(
        'Peta mata kuliah tidak terbaca: kolom "{column}" di baris ini tidak ada, kosong, atau salah ("{value}"). '
        'Lengkapi baris ini; "meeting" menyebut halaman rencana, misalnya teach/meeting-1-definitions.md.',
        'The course map cannot be read: column "{column}" on this line is missing, empty or wrong ("{value}"). '
        'Complete this line; "meeting" names the page of a plan, such as teach/meeting-1-definitions.md.',
    ),
}
