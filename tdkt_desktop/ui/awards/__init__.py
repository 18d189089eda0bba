"""Pages and dialogs of awards, decisions, ratings and initiatives."""
