"""The ground plan is read as a value, whatever its tags mean."""

from explainer.plan import Entry, Plan, read


def test_navigation_translations_and_fetched_files() -> None:
    plan, findings = read(
        "site_url: !ENV [URL, '']\ntheme: {name: material, logo: assets/a.svg}\nextra_css: [b.css]\n"
        "extra_javascript:\n  - path: c.js\n    defer: true\nplugins:\n  - search\n  - i18n:\n      languages:\n"
        "        - {locale: id, default: true}\n        - locale: en\n          nav_translations: {Mulai: Start}\n"
        "nav:\n  - Mulai: index.md\n  - Teori:\n      - theory/index.md\n"
    )

    assert findings == []
    assert plan == Plan(
        entries=(Entry(15, "Mulai", "index.md"), Entry(16, "Teori", ""), Entry(17, "", "theory/index.md")),
        translations={"en": {"Mulai": "Start"}},
        fetched=((3, "b.css"), (5, "c.js"), (2, "assets/a.svg")),
    )


def test_what_is_no_mapping_is_an_empty_plan() -> None:
    assert read("- a\n- b\n") == (Plan(), [])
    assert read("nav: 3\nplugins: {i18n: x}\ntheme: [a]\nextra_css: 4\n") == (Plan(), [])


def test_broken_yaml_is_told() -> None:
    assert [f.rule for f in read("nav: [a\n")[1]] == ["yaml.syntax"]
