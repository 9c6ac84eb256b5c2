"""What Rasa does slowly or too patiently, put right before it starts."""

from typing import Any

import jsonschema
import rasa.core.actions.action as actions
import rasa.utils.endpoints as endpoints

#: Seconds to wait for an action; chat gives up after ten.
ACTION_TIMEOUT = 8


def tune() -> None:
    """Wait 8 s for an action instead of 300, and build the answers' validator once.

    Rasa checks its own schema anew at every answer, which takes 60 ms of a turn.
    """
    actions.DEFAULT_REQUEST_TIMEOUT = ACTION_TIMEOUT
    endpoints.DEFAULT_REQUEST_TIMEOUT = ACTION_TIMEOUT
    schema = actions.RemoteAction.action_response_format_spec()
    validator = jsonschema.validators.validator_for(schema)(schema)

    def is_valid(_: actions.RemoteAction, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    actions.RemoteAction._validate_action_result = is_valid  # type: ignore[method-assign]
