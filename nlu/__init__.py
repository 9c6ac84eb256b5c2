"""The engine: understands messages, keeps conversations' slots, serves Rasa on loopback."""
