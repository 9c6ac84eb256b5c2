"""What is said about a thing that cannot be read: a voice, a picture, a file."""

from replies.catalogue import Catalogue
from replies.messages import Message
from replies.telegram import Attachment, render_attachment


def with_attachment(
    messages: tuple[Message, ...], attachment: Attachment | None, language: str
) -> tuple[Message, ...]:
    """Return the answer with the sentence about an attachment.

    Args:
        messages: the answer to its caption; empty if there was none.
        attachment: what came, or None.
        language: the reader's.
    """
    if attachment is None:
        return messages
    sentence = render_attachment(attachment, Catalogue(language))
    if not messages:
        return (sentence,)
    if messages[0].kind == "emergency":
        return messages  # nothing stands before or after what saves a life
    return (Message(sentence.text), *messages)
