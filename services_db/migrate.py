"""Bring a services database to the tables this version of the project knows."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from services_db.engine import write_connection

#: The readers' and the engine's tables may share the database: each keeps its own version.
VERSION_TABLE = "services_db_version"
_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Make the tables, or bring old ones up to date; changes nothing if they are current."""
    with write_connection(engine) as connection:
        command.upgrade(_config(connection), revision)


def downgrade(engine: Engine, revision: str = "base") -> None:
    """Go back to an older revision; ``base`` drops this room's tables with all they hold."""
    with write_connection(engine) as connection:
        command.downgrade(_config(connection), revision)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
