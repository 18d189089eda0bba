"""What a file of ours is known by, told apart from how it is made so that opening one is quick."""

APPLICATION_ID = 0x54444B54
"""``TDKT``: tells our files from other SQLite files."""
SET = "tdkt"
STEPS = (
    "m001_first",
    "m002_ratings_and_initiatives",
    "m003_grounds",
    "m004_certificates",
    "m005_rounds",
    "m006_first_votes",
    "m007_signers_and_bodies",
    "m008_points",
    "m009_attached_files",
    "m010_questions",
)
"""The names of the migrations in ``schema``, in order; a test holds them to it."""
JOURNALLED = (
    "setting",
    "unit",
    "unit_name",
    "person",
    "posting",
    "award_kind",
    "decision",
    "award",
    "rating",
    "initiative",
    "initiative_author",
    "import_layout",
    "distinct_pair",
    "initiative_use",
    "discipline",
    "absence",
    "attestation",
    "layout",
    "certificate",
    "certificate_text",
    "stock",
    "round",
    "round_deadline",
    "nomination",
    "nomination_step",
    "nomination_initiative",
    "nomination_paper",
    "remark",
    "member",
    "paper_template",
    "signer",
    "attached_file",
    "question",
)
