"""A visit goes to public hosts only, tells four states, and remembers without noise."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import tend
from explainer import corpus
from explainer.tending import addresses, client, guard, lychee, memory, proposal, rounds
from explainer.tending.memory import Known
from explainer.tending.visit import Answer, Fetch, Outcome, Unreachable, visit

HOME = "https://a.example/x"
PUBLIC = "93.184.215.14"


def ask(host: str, _port: int) -> list[str]:
    if host == "nobody.example":
        raise OSError
    return {"inside.example": ["10.0.0.5"], "mixed.example": [PUBLIC, "127.0.0.1"]}.get(host, [PUBLIC])


def server(answers: dict[str, Answer]) -> tuple[Fetch, list[tuple[str, str, str]]]:
    """Give a fetch that answers from a table, and the list of what it was asked."""
    asked: list[tuple[str, str, str]] = []

    def fetch(method: str, address: str, ip: str) -> Answer:
        asked.append((method, address, ip))
        if address not in answers:
            raise Unreachable("ConnectTimeout")
        return answers[address]

    return fetch, asked


@pytest.mark.parametrize(
    "ip",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.1", "100.64.0.1"),
        *("224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "::1", "::", "fe80::1%eth0"),
        *("fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1"),
        *("::127.0.0.1", "2001:db8::1", "nonsense"),
    ],
)
def test_no_private_address_is_public_however_it_is_wrapped(ip: str) -> None:
    assert not guard.public(ip)


@pytest.mark.parametrize("ip", [PUBLIC, "2606:4700::1111", "::ffff:93.184.215.14"])
def test_the_internet_is_public(ip: str) -> None:
    assert guard.public(ip)


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("https://inside.example/", "private"),
        ("https://mixed.example/", "private"),
        ("ftp://a.example/", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("https://user:pass@a.example/", "login"),
        ("https://nobody.example/", "name"),
        ("https://[::1/", "name"),
        ("https://a.example:99999/", "name"),
    ],
)
def test_a_way_that_is_not_taken_says_why(address: str, why: str) -> None:
    assert guard.way(address, ask) == guard.Way(why=why)


def test_the_switch_for_tests_opens_one_port_only() -> None:
    def here(_host: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    assert guard.way("http://127.0.0.1:8000/", here, "127.0.0.1:8000").ip == "127.0.0.1"
    assert guard.way("http://127.0.0.1:8001/", here, "127.0.0.1:8000").why == "private"
    assert guard.way("http://localhost:8000/", here, "127.0.0.1:8000").why == "private"


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ({HOME: Answer(200)}, Outcome("alive", "200")),
        ({HOME: Answer(404)}, Outcome("dead", "404")),
        ({HOME: Answer(410)}, Outcome("dead", "410")),
        ({HOME: Answer(403)}, Outcome("blocked", "403")),
        ({HOME: Answer(999)}, Outcome("blocked", "999")),
        ({HOME: Answer(429, wait=60)}, Outcome("blocked", "429", wait=60)),
        ({HOME: Answer(503)}, Outcome("unreachable", "503")),
        ({}, Outcome("unreachable", "ConnectTimeout")),
        ({HOME: Answer(301, "/y"), "https://a.example/y": Answer(200)}, Outcome("moved", "200", "https://a.example/y")),
        ({HOME: Answer(302, "/y"), "https://a.example/y": Answer(200)}, Outcome("alive", "200")),
        ({HOME: Answer(301, "/y"), "https://a.example/y": Answer(404)}, Outcome("dead", "404")),
        ({HOME: Answer(301, "/"), "https://a.example/": Answer(200)}, Outcome("dead", "front-page")),
        ({HOME: Answer(301, HOME)}, Outcome("blocked", "loop")),
        ({HOME: Answer(302, "https://inside.example/")}, Outcome("blocked", "private")),
        ({HOME: Answer(302, "http://169.254.169.254/latest")}, Outcome("blocked", "private")),
        ({HOME: Answer(302, "file:///etc/passwd")}, Outcome("blocked", "scheme")),
    ],
)
def test_an_end_tells_the_state(answers: dict[str, Answer], outcome: Outcome) -> None:
    fetch, asked = server(answers)

    def look(host: str, port: int) -> list[str]:
        return [host] if host[0].isdigit() else ask(host, port)

    assert visit(HOME, fetch, look) == outcome
    assert {ip for _, _, ip in asked} == {PUBLIC}


def test_a_fragment_stays_at_home() -> None:
    fetch, asked = server({HOME: Answer(200)})

    assert visit(f"{HOME}#part", fetch, ask).state == "alive"
    assert asked == [("HEAD", HOME, PUBLIC)]


def test_robots_and_pauses_are_kept_and_a_tired_host_is_left() -> None:
    home = "https://a.example"
    rules = "User-agent: *\nDisallow: /secret\nCrawl-delay: 7\n"
    fetch, asked = server(
        {
            f"{home}/robots.txt": Answer(200, body=rules),
            f"{home}/a": Answer(200),
            f"{home}/b": Answer(429),
            f"{home}/c": Answer(200),
        }
    )
    slept: list[float] = []
    found = rounds.go([f"{home}/{x}" for x in ("a", "secret", "b", "c")], fetch, slept.append, ask)

    assert [o.why for o in found.values()] == ["200", "robots", "429", "429"]
    assert slept == [7.0, 7.0]
    assert f"{home}/c" not in [address for _, address, _ in asked]


def test_one_failed_visit_kills_nobody_and_three_do() -> None:
    known: dict[str, Known] = {}
    states = []
    for day in range(1, 5):
        known = memory.renewed(known, {HOME: Outcome("unreachable", "503")}, f"2026-01-0{day}")
        states.append(known[HOME].state)

    assert states == ["blocked", "blocked", "dead", "dead"]
    assert known[HOME].since == "2026-01-03"


def test_a_week_without_news_leaves_the_memory_as_it_was() -> None:
    first = memory.renewed({}, {HOME: Outcome("alive", "200")}, "2026-01-01")
    second = memory.renewed(first, {HOME: Outcome("alive", "200")}, "2026-01-08")

    assert memory.written(second.values()) == memory.written(first.values())


def test_the_memory_reads_what_it_writes_sorted() -> None:
    known = {
        "https://b.example/": Known("https://b.example/", "moved", "2026-01-01", "200", "https://c.example/?a=1#: x"),
        'https://a.example/"\\': Known('https://a.example/"\\', "blocked", "2026-01-01", "503", failures=2),
    }
    text = memory.written(known.values())

    assert memory.read(text) == (known, [])
    assert text.index("a.example") < text.index("b.example")
    assert memory.read(memory.written([])) == ({}, [])


def test_lychees_answer_counts_only_where_it_makes_sense() -> None:
    assert lychee.read('{"success_map": {"stdin": [{"url": "https://a.example/", "status": {"code": 200}}]}}') == {
        "https://a.example/"
    }
    for odd in ("", "[]", "{", '{"success_map": 3}', '{"success_map": {"x": [1, {"url": 2}]}}'):
        assert lychee.read(odd) == set()


PAGE = "---\ntitle: {0}\nsummary: {0}.\n---\n\n# {0} {{#top}}\n\n[a]({1}/old) dan <{1}/gone>, [b]({1}/older).\n"


def project(root: Path, home: str) -> Path:
    for lang, title in (("id", "Uji"), ("en", "Test")):
        (root / "docs" / lang).mkdir(parents=True)
        (root / "docs" / lang / "a.md").write_text(PAGE.format(title, home))
    (root / "data").mkdir()
    return root


def test_every_place_of_an_address_is_known(tmp_path: Path) -> None:
    standing = addresses.gather(corpus.load(project(tmp_path, "https://a.example")))

    assert [s.address.rpartition("/")[2] for s in standing] == ["gone", "old", "older"]
    assert standing[0].places == (("docs/en/a.md", 8), ("docs/id/a.md", 8))


def test_a_proposal_is_one_change_for_both_languages(tmp_path: Path) -> None:
    root = project(tmp_path, "https://a.example")
    standing = addresses.gather(corpus.load(root))
    known = {
        s.address: Known(s.address, "moved", "2026-01-01", "200", "https://b.example/new")
        if s.address.endswith("/old")
        else Known(s.address, "dead", "2026-01-01", "404")
        for s in standing
    }
    text = proposal.text(standing, known, "2026-02-01", ("en",), lambda path: (root / path).read_text())

    assert text.count("+[a](https://b.example/new) dan <https://a.example/gone>, [b](https://a.example/older).") == 2
    assert "https://web.archive.org/web/20260201/https://a.example/gone" in text
    assert "`docs/en/a.md:8`, `docs/id/a.md:8`" in text


class Here(BaseHTTPRequestHandler):
    """A site on loopback: one page, one that moved, one that is gone, one that leads inside."""

    def do_HEAD(self) -> None:
        """Answer from a table."""
        assert isinstance(self.server, ThreadingHTTPServer)
        status, location = {
            "/new": (200, ""),
            "/old": (301, "/new"),
            "/older": (302, f"http://127.0.0.2:{self.server.server_port}/new"),
            "/robots.txt": (404, ""),
        }.get(self.path, (404, ""))
        seen.append((self.path, self.headers["Host"], self.headers["User-Agent"]))
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Say nothing."""


seen: list[tuple[str, str, str]] = []


@pytest.fixture
def home() -> Iterator[str]:
    seen.clear()
    site = ThreadingHTTPServer(("127.0.0.1", 0), Here)
    thread = threading.Thread(target=site.serve_forever, daemon=True)
    thread.start()
    yield f"127.0.0.1:{site.server_address[1]}"
    site.shutdown()
    site.server_close()
    thread.join()


@pytest.mark.skipif(not client.there(), reason="httpx is not installed (requirements/tend.in)")
@pytest.mark.parametrize("allowed", [True, False])
def test_a_round_over_a_real_server(tmp_path: Path, home: str, allowed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lychee, "there", lambda: "")
    root = project(tmp_path, f"http://{home}")
    switch = ["--allow-local", home] if allowed else []
    report = tmp_path / "report.md"

    assert tend.main(["--root", str(root), "--pause", "0", "--lang", "en", "--output", str(report), *switch]) == 0
    states = {address.rpartition("/")[2]: one.state for address, one in memory.load(root)[0].items()}
    if allowed:
        assert states == {"gone": "dead", "old": "moved", "older": "blocked"}
        assert {host for _, host, _ in seen} == {home}
        assert all("tend" in agent for _, _, agent in seen)
        assert f"+[a](http://{home}/new)" in report.read_text()
    else:
        assert set(states.values()) == {"blocked"}
        assert seen == []


def test_a_round_without_any_tool_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(lychee, "there", lambda: "")
    monkeypatch.setattr(client, "there", lambda: False)

    assert tend.main(["--root", str(project(tmp_path, HOME))]) == 2
    assert "requirements/tend.in" in capsys.readouterr().err


def test_a_round_without_network_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lychee, "there", lambda: "/bin/false")
    monkeypatch.setattr(client, "there", lambda: False)

    assert tend.main(["--root", str(project(tmp_path, f"https://{PUBLIC}"))]) == 2
    assert not (tmp_path / memory.PATH).exists()
