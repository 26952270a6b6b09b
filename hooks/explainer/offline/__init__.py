"""Copies of the site for a USB stick: one language each, and both together."""
