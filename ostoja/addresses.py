"""Where the processes of this machine find one another."""

from sqlalchemy import URL, make_url

from ostoja.settings import Settings

LOOPBACK = "127.0.0.1"
_ALL = ("0.0.0.0", "::", "")  # noqa: S104 - recognised here, not bound


def web_address(settings: Settings) -> str:
    """Return where this machine reaches the web process; a host that stands for all is local."""
    return f"http://{_web_host(settings)}:{settings.web_port}"


def bot_address(settings: Settings) -> str:
    """Return where this machine reaches the bot process."""
    return f"http://{_web_host(settings)}:{settings.bot_port}"


def _web_host(settings: Settings) -> str:
    host = LOOPBACK if settings.web_host in _ALL else settings.web_host
    return f"[{host}]" if ":" in host else host


def rasa_address(settings: Settings) -> str:
    """Return where the engine listens."""
    return f"http://{LOOPBACK}:{settings.rasa_port}"


def actions_address(settings: Settings) -> str:
    """Return where the action server listens."""
    return f"http://{LOOPBACK}:{settings.actions_port}"


def without_password(address: str) -> tuple[str, str | None]:
    """Return a database address that may stand on a command line, and its password.

    >>> without_password("postgresql://u:secret@h/db")
    ('postgresql://u@h/db', 'secret')
    >>> without_password("sqlite:////var/x.db")
    ('sqlite:////var/x.db', None)
    """
    url = make_url(address)
    if url.password is None:
        return address, None
    bare = URL.create(
        url.drivername, url.username, None, url.host, url.port, url.database, url.query
    )
    return bare.render_as_string(hide_password=False), str(url.password)
