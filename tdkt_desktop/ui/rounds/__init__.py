"""The review round: nominations, council, decision, the level above's results."""
