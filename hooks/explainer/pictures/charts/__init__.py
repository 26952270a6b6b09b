"""Charts: Vega-Lite, compiled by vl-convert, in our own inks and faces."""
