"""The engine: understands messages, keeps conversations' slots, serves Rasa on loopback."""

import os

# Read once, by whichever library loads OpenMP first. On busy cores the encoder's waiting threads
# otherwise spin: 500 ms a message instead of 50.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
