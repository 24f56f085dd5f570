# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Messages that arrive while the window is open."""
import time

from stage import glyphs, looked_at, memory, observed, turns, typing

LIVE, LIVE_PER_SECOND = 250, 25
STORM, STORM_SECONDS = 2000, 60  # events a second


def live(stage, program):
    """250 messages at 25 a second in the channel that is shown."""
    server = program.server(stage.server(1002))
    with stage.open(program, server) as run:
        found = observed(stage, run, lambda: server.post(LIVE, LIVE_PER_SECOND))
        found.update(turns(run))
        return found


def storm(stage, program):
    """2,000 events a second (messages, edits, reactions, deletions), for a minute or `--seconds`."""
    seconds = stage.args.seconds or STORM_SECONDS
    with stage.open(program, stage.server(1001, "--residents", str(STORM))) as run:
        cpu = run.figures.cpu_seconds()
        with looked_at(run):
            time.sleep(seconds)
        found = {"CPU %": 100 * (run.figures.cpu_seconds() - cpu) / seconds}
        memory(run, found)
        found.update(turns(run))
        return found


def typed(stage, program):
    """Letters in the composer while 25 messages a second arrive: how long until one is on screen."""
    server = program.server(stage.server(1003))
    waits = []

    def work():
        poster = server.post_apart(100, LIVE_PER_SECOND)
        waits.extend(typing(stage.screen, 60))
        poster.join()

    with stage.open(program, server) as run:
        found = observed(stage, run, work)
        found.update(glyphs(waits))
        found.update(turns(run))
        return found


SCENES = {
    "live, 25 a second": live,
    "storm, 2,000 a second": storm,
    "typing": typed,
}
