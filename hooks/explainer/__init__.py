"""The workshop: reads pages and cards, finds what is wrong, renders what is right.

Nothing in this package imports MkDocs; the doors beside it do (see ``hooks/README`` in the
contributor pages for who may import whom).
"""
