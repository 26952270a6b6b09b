"""The question bank for other people's tools: QTI 2.1 and 1.2, GIFT, Anki."""
