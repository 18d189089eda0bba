"""Vietnamese names, search and sort keys, dates as people write them."""
