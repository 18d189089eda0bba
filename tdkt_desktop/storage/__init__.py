"""SQLite: the file, its schema, its journal, one repository per entity."""
