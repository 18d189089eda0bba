"""An officer's ways through the work, by key and mouse alone, judged by the file and the paper."""
