"""The designer of certificates: the very PDF, in millimetres, with handles."""
