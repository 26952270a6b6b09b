"""Slides: a page's finished HTML in, a deck out.  Knows trees and files, not MkDocs.

:mod:`.deck` cuts a page into slides, by the makers beside it (:mod:`.points`, :mod:`.meeting`,
:mod:`.pictures`, :mod:`.claims`, :mod:`.questions`, :mod:`.sources`); :mod:`.sheet` writes them as a page of their own,
which reads from top to bottom without a script and turns into a deck with one; :mod:`.kept` does so
for a build, from a cache; :mod:`.paper` binds a deck as a PDF.
"""
