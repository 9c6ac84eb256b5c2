"""Runs the readers' migrations on the connection it is given."""

from alembic import context

from readers.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    version_table="readers_version",
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
