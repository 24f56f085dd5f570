# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Messages that arrive while the window is open."""
import time

import storecheck
from programs import Lacks
from stage import glyphs, looked_at, memory, observed, turns, typing
from stormserver import StormServer

LIVE, LIVE_PER_SECOND = 250, 25
STORM, STORM_SECONDS = 2000, 60  # events a second
LETTERS, LETTER_SECONDS = 200, 0.07  # so that the slowest hundredth is no single one


def live(stage, program):
    """250 messages at 25 a second in the channel that is shown."""
    server = stage.server_of(program, 1002)
    with stage.open(program, server) as run:
        found = observed(stage, run, lambda: server.post(LIVE, LIVE_PER_SECOND))
        found.update(turns(run))
        return found


def storm(stage, program):
    """2,000 events a second (messages, edits, reactions, deletions) over 50 channels, for a minute or `--seconds`, while
    somebody types. Then the server stands still, the window settles and is closed, and what it has stored of each channel
    is compared with what the server answers."""
    seconds = stage.args.seconds or STORM_SECONDS
    server = StormServer(stage.build, STORM)
    try:
        with stage.open(program, server) as run:
            since = round(time.time() * 1000)
            cpu, begin = run.figures.cpu_seconds(), time.monotonic()
            with looked_at(run):
                time.sleep(seconds / 2)
                waits = typing(stage.screen, LETTERS, LETTER_SECONDS)
                time.sleep(max(0, begin + seconds - time.monotonic()))
                found = {"CPU %": 100 * (run.figures.cpu_seconds() - cpu) / (time.monotonic() - begin)}
                until = round(time.time() * 1000)
                server.freeze()
                frozen = time.monotonic()
                run.settle()
            found["settled after s"] = time.monotonic() - frozen
            memory(run, found)
            found.update(glyphs(waits))
            found.update(turns(run))
            server.open_as_it_was()
            return dict(found, **kept(run, server, since, until))
    finally:
        server.close()


def kept(run, server, since, frozen):
    """What of the storm is in the window's store."""
    try:
        return storecheck.compare(run.profile, server, since, frozen)
    except Lacks as error:  # an older commit keeps it otherwise
        print(f"  {run.program.name}: {error}", flush=True)
        return {}


def typed(stage, program):
    """Letters in the composer while 25 messages a second arrive: how long until one is on screen."""
    server = stage.server_of(program, 1003)
    waits = []

    def work():
        poster = server.post_apart(round(LETTERS * LETTER_SECONDS * LIVE_PER_SECOND), LIVE_PER_SECOND)
        waits.extend(typing(stage.screen, LETTERS, LETTER_SECONDS))
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
