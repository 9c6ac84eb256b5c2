"""Rasa custom actions: read what was understood, ask services_db, render, utter. Keep it flat."""
