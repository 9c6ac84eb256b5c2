"""One conversation for every channel: preferences, limits, the engine, apologies."""
