"""Names of the marks that a page may hold: ``{claim: PUTRI-045}``, ``{timeline}``."""

# Followed by the key of a card.
KEYED = "claim|event|figure"
# Alone.
BARE = "timeline|claims|glossary|names|bibliography|quiz|status|rules|downloads|bank|copies"
