"""Our own workbooks out: a list with head and signatures, a plain table, samples."""
