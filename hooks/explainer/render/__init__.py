"""Text and cards in, text out: one transformation a file.  No renderer reads a file or a clock."""
