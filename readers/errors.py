"""What can go wrong with the readers' preferences."""


class ReadersError(Exception):
    """The preferences cannot be read or written right now; the message names no reader."""
