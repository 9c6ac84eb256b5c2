"""Run the migrations on the connection that ``services_db.migrate`` hands over."""

from alembic import context
from sqlalchemy import Connection

from services_db.migrate import VERSION_TABLE
from services_db.models import Base


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        version_table=VERSION_TABLE,
        render_as_batch=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


_run(context.config.attributes["connection"])
