# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""The same window on a Satori server with a channel of 100,000 messages: start, memory, wheel, live messages."""
import tempfile

from satoriserver import SatoriServer
from scenes import arriving, scrolling
from stage import memory, observed, turns

MESSAGES = 100_000


def server(stage):
    return stage.kept("satori", lambda: SatoriServer(MESSAGES))


def start(stage, program):
    """An empty profile: the first page comes from the server."""
    with tempfile.TemporaryDirectory() as profile:
        return program.start(stage.screen, server(stage), profile)


def at_rest(stage, program):
    """Settled, with the newest messages shown."""
    with stage.open(program, server(stage)) as run:
        found = {"settled CPU s": run.figures.cpu_seconds()}
        memory(run, found)
        return found


def wheel(stage, program):
    """As the wheel scene on KOOK."""
    return scrolling.wheeled(stage, program, server(stage))


def live(stage, program):
    """250 messages at 25 a second in the channel that is shown."""
    with stage.open(program, server(stage)) as run:
        found = observed(stage, run, lambda: server(stage).post(arriving.LIVE, arriving.LIVE_PER_SECOND))
        found.update(turns(run))
        return found


SCENES = {
    "Satori, start": start,
    "Satori, memory, 100,000": at_rest,
    "Satori, wheel": wheel,
    "Satori, live, 25 a second": live,
}
