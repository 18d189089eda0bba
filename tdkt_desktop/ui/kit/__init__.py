"""Qt parts that know no award: controls, table, forms, page bases, session, theme."""
