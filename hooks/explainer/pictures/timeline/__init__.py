"""The timeline as a picture: every event a mark that leads to its card, and the phases as one bar."""
