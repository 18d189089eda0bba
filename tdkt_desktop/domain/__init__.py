"""What awards are, without files, screens or databases."""
