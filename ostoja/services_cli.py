"""`ostoja services`: check the data, bring it into the database, give it away as open data."""

import json
from pathlib import Path

import click

from ostoja.errors import SettingsError
from ostoja.settings import PROJECT, Settings
from services_db.dataset import read_dataset
from services_db.engine import make_engine, session_factory
from services_db.errors import ServicesDbError
from services_db.hsds import export_services
from services_db.loader import import_data
from services_db.migrate import upgrade
from services_db.translations import coverage

_data = click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=PROJECT / "data",
    show_default="data",
    help="The folder with cities.yaml, taxonomy.yaml, services/ and translations/.",
)
_database = click.option(
    "--database", "url", metavar="URL", help="The database; without it the project's own."
)


@click.group()
def services() -> None:
    """Check, import and export the cities' services."""


@services.command("validate")
@_data
def validate(data: Path) -> None:
    """Check the data as an import would, and change nothing."""
    try:
        dataset = read_dataset(data)
    except ServicesDbError as error:
        raise click.ClickException(str(error)) from error
    queued = sum(not entry.shown for entry in dataset.entries.values())
    click.echo(
        f"{len(dataset.cities)} cities, {len(dataset.topics)} topics, "
        f"{len(dataset.entries)} entries, {queued} of them queued for staff: all sound"
    )
    for language in coverage(dataset.entries, dataset.translations):
        click.echo(
            f"translated into {language.language}: {language.current} current, "
            f"{language.machine} machine, {language.outdated} outdated, {language.missing} missing"
        )


@services.command("import")
@_data
@_database
def import_(data: Path, url: str | None) -> None:
    """Bring the data into the database: all of it or, if anything is wrong, nothing."""
    engine = make_engine(url or _own_database())
    try:
        upgrade(engine)
        report = import_data(engine, data)
    except ServicesDbError as error:
        raise click.ClickException(str(error)) from error
    finally:
        engine.dispose()
    click.echo(str(report))
    for entry in report.kept:
        click.echo(f"kept as staff left it, though the files differ: {entry}")


@services.command("export")
@click.option("--city", help="Only what this city's people may use.")
@click.option(
    "--output",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="Write to this file instead of the terminal.",
)
@_database
def export(city: str | None, output: Path | None, url: str | None) -> None:
    """Give the services readers may see as HSDS 3 JSON; secret places stay secret."""
    engine = make_engine(url or _own_database())
    try:
        upgrade(engine)
        with session_factory(engine)() as session:
            found = export_services(session, city)
    except ServicesDbError as error:
        raise click.ClickException(str(error)) from error
    finally:
        engine.dispose()
    text = json.dumps(found, ensure_ascii=False, indent=2)
    if output is None:
        click.echo(text)
    else:
        output.write_text(text + "\n", encoding="utf-8")
        click.echo(f"{len(found)} services")


def _own_database() -> str:
    try:
        return Settings.from_environment().services_database_url
    except SettingsError as error:
        raise click.ClickException(str(error)) from error
