"""Maps: own templates over the lines of ``data/geo/``."""
