"""Ids of readers."""

from readers.preferences import reader_id


def test_an_id_shows_nothing_of_the_chat() -> None:
    """The id is 64 hexadecimal digits and does not contain the chat's own id."""
    made = reader_id(b"k" * 32, "web", "abc123")

    assert len(made) == 64
    assert set(made) <= set("0123456789abcdef")
    assert "abc123" not in made


def test_another_key_gives_another_id() -> None:
    """Without the key nobody can compute a chat's id."""
    assert reader_id(b"k" * 32, "web", "a") != reader_id(b"j" * 32, "web", "a")
