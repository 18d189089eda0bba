"""The law that ships and the agency's own: kinds, vocabulary, rules, regulation."""
