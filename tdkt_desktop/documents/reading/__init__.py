"""Papers read: Word, old Word, PDF and web pages as blocks, paragraphs and tables in order."""
