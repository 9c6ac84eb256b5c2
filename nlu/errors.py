"""What can go wrong in the engine."""


class NluError(Exception):
    """Base of the engine's errors; the message is for staff."""


class DataError(NluError):
    """Something in nlu_data cannot be used; says which file and what."""


class ModelError(NluError):
    """A trained model is missing, broken, or was made for another machine."""


class StoreError(NluError):
    """The conversation could not be read or kept."""
