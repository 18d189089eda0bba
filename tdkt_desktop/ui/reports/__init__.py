"""Báo cáo: a question, its answer, and the people behind each number."""
