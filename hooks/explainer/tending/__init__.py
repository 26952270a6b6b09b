"""The weekly round over outside links: slow, polite, and never a reason to block anybody."""
