# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""A window that nobody touches: processor time, wake-ups, memory."""
import time

import processes
from stage import memory

STILL_SECONDS = 45  # then what was missed elsewhere has been asked for, and the caret stands still
IDLE_SECONDS = 60


def idle(stage, program):
    """A minute, 45 s after the start: what it uses and how often its threads wake up."""
    with stage.open(program, stage.server_of(program, 100_000)) as run:
        time.sleep(STILL_SECONDS)
        cpu, slept = run.figures.cpu_seconds(), run.figures.sleeps()
        time.sleep(IDLE_SECONDS)
        found = {"CPU %": 100 * (run.figures.cpu_seconds() - cpu) / IDLE_SECONDS,
                 "wake-ups": processes.wakeups(slept, run.figures.sleeps())}
        memory(run, found)
        return found


def by_history(messages):
    def scene(stage, program):
        """Settled, with the newest of so many messages shown."""
        with stage.open(program, stage.server_of(program, messages)) as run:
            found = {"settled CPU s": run.figures.cpu_seconds()}
            memory(run, found)
            return found
    return scene


def wide(stage, program):
    """500 guilds of 200 channels, which have no messages."""
    with stage.open(program, stage.server_of(program, "wide")) as run:
        found = {"settled CPU s": run.figures.cpu_seconds()}
        memory(run, found)
        return found


SCENES = {
    "idle": idle,
    "memory, 1,000": by_history(1000),
    "memory, 100,000": by_history(100_000),
    "memory, 1,000,000": by_history(1_000_000),
    "wide account": wide,
}
