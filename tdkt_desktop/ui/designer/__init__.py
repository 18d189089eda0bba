"""The designer of certificate layouts."""
