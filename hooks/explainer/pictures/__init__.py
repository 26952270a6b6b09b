"""Pictures: maps, charts and diagrams, drawn as SVG in both languages from the cards of ``data/figures/``."""

import os

# shapely brings numpy along, which would start a thread a core for sums that we do not have: such a process
# is not forked any more, and workers that start afresh take longer than all pictures.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
