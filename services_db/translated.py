"""Translations of the files beside those of staff: what the import does to each."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from services_db.dataset import Dataset
from services_db.models import SOURCE_LANGUAGE, Service, ServiceText, content_hash
from services_db.rows import read_entry
from services_db.translations import Place, Translation, fits, originals

Where = tuple[Place, str]  #: the place and the language


@dataclass(frozen=True, slots=True)
class TranslationReport:
    """How many translations of the database an import added, changed and so on.

    ``kept`` are those of the files that staff's own words, or a source that staff took away,
    kept out; ``outdated`` are all that do not fit their source now, which readers do not see.
    """

    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    kept: int = 0
    outdated: int = 0

    def __str__(self) -> str:
        return ", ".join(f"{getattr(self, field.name)} {field.name}" for field in fields(self))


def write_translations(services: Iterable[Service], dataset: Dataset) -> TranslationReport:
    """Write the files' translations into services that have their texts; the caller flushes.

    - A text that staff wrote or accepted is theirs: the files never change it.
    - Any other becomes what the files say. What the import wrote goes when it is gone from them,
      unless its whole entry is.
    - A translation, also staff's, whose source is gone or says something else now is outdated;
      one without a source goes, but for staff's own.
    """
    said: dict[str, dict[Where, Translation]] = {}
    for one in dataset.translations:
        said.setdefault(one.entry, {})[one.place, one.language] = one
    done: Counter[str] = Counter()
    for service in services:
        before = _contents(service)
        known = originals(read_entry(service))
        of_files = said.get(service.id, {})
        _tidy(service, known, of_files if service.id in dataset.entries else None)
        rows = {_where(row): row for row in service.texts}
        for where, one in of_files.items():
            source = known.get((one.place, SOURCE_LANGUAGE))
            done["kept"] += not _take(service, rows.get(where), one, source)
        done.update(_fates(before, _contents(service)))
    return TranslationReport(**done)


def _tidy(
    service: Service, known: Mapping[Where, str], said: Mapping[Where, Translation] | None
) -> None:
    """Mark what no longer fits its source; take away what has no source, or left the files."""
    for row in [row for row in service.texts if row.source_language]:
        source = known.get((_place(row), row.source_language or ""))
        is_nobodys = row.state == "machine" and row.imported_hash is None
        if row.state != "missing" and not (source and fits(source, row.source_hash)):
            row.state = "outdated"
        has_left = said is not None and row.imported_hash is not None and _where(row) not in said
        if (source is None or has_left) and (is_nobodys or not _is_staffs(row)):
            service.texts.remove(row)


def _take(service: Service, row: ServiceText | None, one: Translation, source: str | None) -> bool:
    """Write a translation of the files; return whether nothing was in its way."""
    if source is None:
        return False
    if row is not None and _is_staffs(row):
        return content_hash(one.text) in (row.imported_hash, content_hash(row.text))
    if row is None:
        (field, key), language = one.place, one.language
        row = ServiceText(field=field, key=key, language=language)
        service.texts.append(row)
    fitting = fits(source, one.source)
    row.text, row.state = one.text, one.state if fitting else "outdated"
    row.source_language = SOURCE_LANGUAGE
    row.source_hash = content_hash(source) if fitting else one.source
    row.imported_hash = content_hash(one.text)
    return True


def _is_staffs(row: ServiceText) -> bool:
    """Return whether staff wrote, accepted or edited a text; a machine's alone is nobody's."""
    if row.state == "current" or row.imported_hash is None:
        return row.state in ("current", "outdated")
    return content_hash(row.text) != row.imported_hash


def _place(row: ServiceText) -> Place:
    return row.field, row.key or ""


def _where(row: ServiceText) -> Where:
    return _place(row), row.language


def _contents(service: Service) -> dict[Where, tuple[str, str]]:
    return {_where(row): (row.text, row.state) for row in service.texts if row.source_language}


def _fates(
    before: Mapping[Where, tuple[str, str]], after: Mapping[Where, tuple[str, str]]
) -> Counter[str]:
    both = before.keys() & after.keys()
    same = sum(before[where] == after[where] for where in both)
    return Counter(
        added=len(after.keys() - before.keys()),
        changed=len(both) - same,
        removed=len(before.keys() - after.keys()),
        unchanged=same,
        outdated=sum(state == "outdated" for _, state in after.values()),
    )
