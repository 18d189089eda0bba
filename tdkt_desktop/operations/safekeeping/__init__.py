"""Nothing lost: copies of the file made in time, and what is wrong with it found and named."""
