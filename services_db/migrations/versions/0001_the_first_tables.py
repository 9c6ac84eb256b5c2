"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "city",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_language", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("holidays_country", sa.String(), nullable=False),
        sa.Column("holidays_subdivision", sa.String(), nullable=True),
        sa.Column("latitude", sa.Double(), nullable=False),
        sa.Column("longitude", sa.Double(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_city_name_not_blank")),
        sa.CheckConstraint("latitude BETWEEN -90 AND 90", name=op.f("ck_city_latitude")),
        sa.CheckConstraint("length(country) = 2", name=op.f("ck_city_country")),
        sa.CheckConstraint("longitude BETWEEN -180 AND 180", name=op.f("ck_city_longitude")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_city")),
        sa.UniqueConstraint("id", "country", name=op.f("uq_city_id_country")),
    )
    op.create_table(
        "location",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("postcode", sa.String(), nullable=False),
        sa.Column("locality", sa.String(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.CheckConstraint(
            "(latitude IS NULL) = (longitude IS NULL)", name=op.f("ck_location_coordinates")
        ),
        sa.CheckConstraint("latitude BETWEEN -90 AND 90", name=op.f("ck_location_latitude")),
        sa.CheckConstraint("longitude BETWEEN -180 AND 180", name=op.f("ck_location_longitude")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_location")),
    )
    op.create_table(
        "organization",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_organization_name_not_blank")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
        sa.UniqueConstraint("country", "name", name=op.f("uq_organization_country_name")),
    )
    op.create_table(
        "taxonomy_term",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("parent_code", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_code"], ["taxonomy_term.code"], name=op.f("fk_taxonomy_term_parent_code")
        ),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_taxonomy_term")),
    )
    op.create_index(
        op.f("ix_taxonomy_term_parent_code"), "taxonomy_term", ["parent_code"], unique=False
    )
    op.create_table(
        "city_language",
        sa.Column("city_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["city_id"], ["city.id"], name=op.f("fk_city_language_city_id")),
        sa.PrimaryKeyConstraint("city_id", "position", name=op.f("pk_city_language")),
        sa.UniqueConstraint("city_id", "language", name=op.f("uq_city_language_city_id_language")),
    )
    op.create_table(
        "service",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("city_id", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("editorial_state", sa.String(), nullable=False),
        sa.Column("confidence", sa.String(), nullable=False),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.Column("works_without_papers", sa.Boolean(), nullable=True),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("assured_date", sa.Date(), nullable=True),
        sa.Column("assurer_email", sa.String(), nullable=False),
        sa.Column("source_date", sa.String(), nullable=False),
        sa.Column("source_year", sa.Integer(), nullable=True),
        sa.Column("source_note", sa.String(), nullable=False),
        sa.Column("imported", sa.String(), nullable=True),
        sa.Column("last_modified", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "confidence IN ('verified', 'unverified')", name=op.f("ck_service_confidence")
        ),
        sa.CheckConstraint(
            "editorial_state IN ('draft', 'in_review', 'published', 'withdrawn')",
            name=op.f("ck_service_editorial_state"),
        ),
        sa.CheckConstraint(
            "scope IN ('city', 'region', 'national')", name=op.f("ck_service_scope")
        ),
        sa.CheckConstraint(
            "status IN ('active', 'inactive', 'defunct', 'temporarily closed')",
            name=op.f("ck_service_status"),
        ),
        sa.CheckConstraint("length(country) = 2", name=op.f("ck_service_country")),
        sa.CheckConstraint(
            "source_year BETWEEN 1990 AND 2100", name=op.f("ck_service_source_year")
        ),
        sa.ForeignKeyConstraint(
            ["city_id", "country"],
            ["city.id", "city.country"],
            name=op.f("fk_service_city_id_country"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_service_organization_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
    )
    op.create_index(
        op.f("ix_service_city_id_editorial_state_status"),
        "service",
        ["city_id", "editorial_state", "status"],
        unique=False,
    )
    op.create_index(
        op.f("ix_service_country_scope_editorial_state_status"),
        "service",
        ["country", "scope", "editorial_state", "status"],
        unique=False,
    )
    op.create_index(
        op.f("ix_service_organization_id"), "service", ["organization_id"], unique=False
    )
    op.create_table(
        "attribute",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("term_code", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_attribute_service_id")
        ),
        sa.ForeignKeyConstraint(
            ["term_code"], ["taxonomy_term.code"], name=op.f("fk_attribute_term_code")
        ),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_attribute")),
        sa.UniqueConstraint(
            "service_id", "term_code", name=op.f("uq_attribute_service_id_term_code")
        ),
    )
    op.create_index(
        op.f("ix_attribute_term_code_service_id"),
        "attribute",
        ["term_code", "service_id"],
        unique=False,
    )
    op.create_table(
        "cost_option",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("option", sa.String(), nullable=False),
        sa.CheckConstraint(
            "option IN ('free', 'paid', 'insured')", name=op.f("ck_cost_option_option")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_cost_option_service_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "option", name=op.f("pk_cost_option")),
    )
    op.create_table(
        "info_point",
        sa.Column("city_id", sa.String(), nullable=False),
        sa.Column("service_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["city_id"], ["city.id"], name=op.f("fk_info_point_city_id")),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_info_point_service_id")
        ),
        sa.PrimaryKeyConstraint("city_id", name=op.f("pk_info_point")),
    )
    op.create_index(op.f("ix_info_point_service_id"), "info_point", ["service_id"], unique=False)
    op.create_table(
        "language",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.CheckConstraint("code <> ''", name=op.f("ck_language_code_not_blank")),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_language_service_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_language")),
        sa.UniqueConstraint("service_id", "code", name=op.f("uq_language_service_id_code")),
    )
    op.create_table(
        "phone",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.CheckConstraint("number <> ''", name=op.f("ck_phone_number_not_blank")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_phone_service_id")),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_phone")),
    )
    op.create_table(
        "required_document",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.CheckConstraint("document <> ''", name=op.f("ck_required_document_document_not_blank")),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_required_document_service_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_required_document")),
    )
    op.create_table(
        "schedule",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("opening_hours", sa.String(), nullable=False),
        sa.CheckConstraint(
            "opening_hours <> ''", name=op.f("ck_schedule_opening_hours_not_blank")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_schedule_service_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_schedule")),
    )
    op.create_table(
        "service_area",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_service_area_name_not_blank")),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_service_area_service_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_service_area")),
    )
    op.create_table(
        "service_at_location",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["location_id"], ["location.id"], name=op.f("fk_service_at_location_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_service_at_location_service_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_service_at_location")),
    )
    op.create_index(
        op.f("ix_service_at_location_location_id"),
        "service_at_location",
        ["location_id"],
        unique=False,
    )
    op.create_table(
        "service_text",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("source_language", sa.String(), nullable=True),
        sa.Column("source_hash", sa.String(), nullable=True),
        sa.CheckConstraint(
            "(state = 'missing') = (text = '')", name=op.f("ck_service_text_missing_is_empty")
        ),
        sa.CheckConstraint(
            "NOT (field = 'name' AND state = 'machine')", name=op.f("ck_service_text_machine_name")
        ),
        sa.CheckConstraint(
            "field IN ('name', 'description', 'eligibility_description', 'caveat', 'alert')",
            name=op.f("ck_service_text_field"),
        ),
        sa.CheckConstraint(
            "source_language IS NOT NULL OR state = 'current'",
            name=op.f("ck_service_text_original"),
        ),
        sa.CheckConstraint(
            "state IN ('current', 'outdated', 'machine', 'missing')",
            name=op.f("ck_service_text_state"),
        ),
        sa.CheckConstraint(
            "(source_language IS NULL) = (source_hash IS NULL)",
            name=op.f("ck_service_text_source"),
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_service_text_service_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "field", "language", name=op.f("pk_service_text")),
    )
    op.create_table(
        "source",
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.CheckConstraint("url <> ''", name=op.f("ck_source_url_not_blank")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_source_service_id")),
        sa.PrimaryKeyConstraint("service_id", "position", name=op.f("pk_source")),
    )
    op.create_table(
        "urgent_entry",
        sa.Column("city_id", sa.String(), nullable=False),
        sa.Column("danger", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.String(), nullable=False),
        sa.CheckConstraint(
            "danger IN ('medical', 'suicide', 'violence', 'trafficking')",
            name=op.f("ck_urgent_entry_danger"),
        ),
        sa.ForeignKeyConstraint(["city_id"], ["city.id"], name=op.f("fk_urgent_entry_city_id")),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_urgent_entry_service_id")
        ),
        sa.PrimaryKeyConstraint("city_id", "danger", "position", name=op.f("pk_urgent_entry")),
        sa.UniqueConstraint(
            "city_id",
            "danger",
            "service_id",
            name=op.f("uq_urgent_entry_city_id_danger_service_id"),
        ),
    )
    op.create_index(
        op.f("ix_urgent_entry_service_id"), "urgent_entry", ["service_id"], unique=False
    )


def downgrade() -> None:
    """Undo the change."""
    op.drop_index(op.f("ix_urgent_entry_service_id"), table_name="urgent_entry")
    op.drop_table("urgent_entry")
    op.drop_table("source")
    op.drop_table("service_text")
    op.drop_index(op.f("ix_service_at_location_location_id"), table_name="service_at_location")
    op.drop_table("service_at_location")
    op.drop_table("service_area")
    op.drop_table("schedule")
    op.drop_table("required_document")
    op.drop_table("phone")
    op.drop_table("language")
    op.drop_index(op.f("ix_info_point_service_id"), table_name="info_point")
    op.drop_table("info_point")
    op.drop_table("cost_option")
    op.drop_index(op.f("ix_attribute_term_code_service_id"), table_name="attribute")
    op.drop_table("attribute")
    op.drop_index(op.f("ix_service_organization_id"), table_name="service")
    op.drop_index(op.f("ix_service_country_scope_editorial_state_status"), table_name="service")
    op.drop_index(op.f("ix_service_city_id_editorial_state_status"), table_name="service")
    op.drop_table("service")
    op.drop_table("city_language")
    op.drop_index(op.f("ix_taxonomy_term_parent_code"), table_name="taxonomy_term")
    op.drop_table("taxonomy_term")
    op.drop_table("organization")
    op.drop_table("location")
    op.drop_table("city")
