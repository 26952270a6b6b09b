"""One policy for pages and hosts: nothing inline, nobody else."""

from explainer import policy


def test_no_script_or_style_may_stand_in_a_page_and_nobody_else_is_asked() -> None:
    for text in (policy.meta(), policy.meta(offline=True), *policy.header_files().values()):
        assert "script-src 'self'" in text
        assert "unsafe" not in text
        assert "http:" not in text
        assert "https:" not in text


def test_a_copy_in_a_folder_may_load_its_own_files() -> None:
    assert "file:" not in policy.meta()
    assert "script-src 'self' file:;" in policy.meta(offline=True)
    assert policy.meta(offline=True).startswith("default-src 'none';")


def test_hosts_get_what_a_page_cannot_say_itself() -> None:
    for text in policy.header_files().values():
        assert "frame-ancestors 'self'" in text
        assert "nosniff" in text
    assert "frame-ancestors" not in policy.meta()
