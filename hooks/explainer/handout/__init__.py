"""Handouts: a page's HTML in, a PDF out.  Knows Typst and files, not MkDocs.

The way through the room: :mod:`.sheet` is what a door captures; :mod:`.normalise` turns its HTML
into a tree that any engine could print; :mod:`.typst_writer` writes the tree as Typst; :mod:`.press`
compiles one source in a worker process; :mod:`.bind` does this for all pages and books of a build.
"""
