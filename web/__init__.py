"""The web chat: one small page over `POST /api/chat`, and the truth about each part."""
