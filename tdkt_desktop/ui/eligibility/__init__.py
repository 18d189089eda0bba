"""Who is eligible and why; next steps of one person; the rules in the settings."""
