"""Sức khỏe dữ liệu: whether the file is sound, its copies, the way back to one of them."""
