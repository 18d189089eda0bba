"""The officer's verbs: each is one function, one transaction, one undo step, one line of history.

Rooms bear the names of her work. In come values that a window or a command read from her; out go
change sets, plans and answers. All of it runs without a window.
"""
