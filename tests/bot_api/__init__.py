"""An emulator of Telegram's Bot API over HTTP, as strict as Telegram in what it refuses.

Point a bot at ``BotApi(...).start()`` and be the people who write to it::

    with BotApi("123456:emulated-token-for-tests", "ostoja_bot") as api:
        olena = api.person(language_code="uk")
        olena.start("lublin")
        first = olena.wait_for(lambda messages: messages[0])
        olena.press(first.buttons[0][0].payload)
"""

from tests.bot_api.emulator import BotApi
from tests.bot_api.groups import Group
from tests.bot_api.people import Person
from tests.bot_api.records import Action, Answer, Button, Call, Sent

__all__ = ["Action", "Answer", "BotApi", "Button", "Call", "Group", "Person", "Sent"]
