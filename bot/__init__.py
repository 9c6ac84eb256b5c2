"""Telegram's front end: carries what readers do to ``chat``, and the answers back."""
