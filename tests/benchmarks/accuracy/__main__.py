"""``python tests/benchmarks/accuracy [FAMILY …]``."""

import sys

import frame

sys.exit(frame.main(sys.argv[1:]))
