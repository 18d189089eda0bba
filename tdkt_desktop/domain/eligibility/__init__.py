"""Who may receive what, and why: a rule, one history and a day give a reasoned verdict."""
