"""A page renamed in one language is recognised by its anchors, and links to it are led there."""

from explainer import report, text
from explainer.cards import LANGS, Lang
from explainer.corpus import Corpus
from explainer.moved import renamed


def site(**bodies: str) -> Corpus:
    """Make a site of ``id_law_asean`` and the like."""
    pages: dict[tuple[Lang, str], text.Page] = {}
    for name, body in bodies.items():
        lang = next(lang for lang in LANGS if name.startswith(f"{lang}_"))
        key = name.removeprefix(f"{lang}_").replace("__", "-").replace("_", "/") + ".md"
        whole = f"---\ntitle: T\nsummary: S.\n---\n\n{body}\n"
        pages[lang, key] = text.read(whole, lang, key, f"docs/{lang}/{key}")
    return Corpus(pages)


ASEAN = "# ASEAN {#asean}\n\n## Norms {#norms}\n\nText."
TRADE = "# Trade {#trade}\n\n## Laws {#laws}\n\nText."


def test_one_renamed_side_is_the_twin_of_the_page_left_alone() -> None:
    corpus = site(id_law_asean=ASEAN, en_law_asean__norms=ASEAN, id_law_trade=TRADE)

    assert renamed(corpus) == {
        ("en", "law/asean.md"): "law/asean-norms.md",
        ("id", "law/asean-norms.md"): "law/asean.md",
    }


def test_a_page_with_other_anchors_is_no_twin() -> None:
    assert renamed(site(id_law_asean=ASEAN, en_law_trade=TRADE)) == {}


def test_of_two_alike_none_is_chosen() -> None:
    assert ("en", "law/asean.md") not in renamed(site(id_law_asean=ASEAN, en_law_a=ASEAN, en_law_b=ASEAN))


def test_a_link_to_a_renamed_page_is_led_to_its_new_name() -> None:
    corpus = site(id_a=TRADE, en_a=f"{TRADE}\n\n[norms](law/asean.md)", id_law_asean=ASEAN, en_law_new=ASEAN)
    found = {f.rule: f.named()["near"] for f in report.judge(corpus) if f.rule in ("links.page", "parity.page")}

    assert found["links.page"] == "law/new.md"


def test_a_link_to_a_deleted_page_is_not_led_to_another() -> None:
    corpus = site(id_a=f"{TRADE}\n\n[norms](law/asean.md)", id_law_index=ASEAN)
    found = [f.named()["near"] for f in report.judge(corpus) if f.rule == "links.page"]

    assert found == [""]
