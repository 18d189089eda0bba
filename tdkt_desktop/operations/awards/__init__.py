"""Awards recorded, corrected and taken back; decisions, ratings, initiatives, bonuses."""
