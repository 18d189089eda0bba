"""The officer's verbs: what remains when the window is taken away."""
