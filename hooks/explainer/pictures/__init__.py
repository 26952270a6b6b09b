"""Pictures: maps, charts and diagrams, drawn as SVG in both languages from the cards of ``data/figures/``."""
