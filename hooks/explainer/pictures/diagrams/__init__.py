"""Diagrams of concepts: own templates."""
