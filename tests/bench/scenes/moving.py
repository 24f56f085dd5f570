# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Other conversations, other sizes."""
import time

from stage import memory, observed, turns

ALT, DOWN = 0xFFE9, 0xFF54


def switched(stage, program):
    """Through the list of conversations, fifty times on."""
    with stage.open(program, stage.server_of(program, 100_000)) as run:
        found = observed(stage, run, lambda: stage.screen.repeat(50, 4, ALT, DOWN))
        memory(run, found)
        found.update(turns(run))
        return found


def resized(stage, program):
    """120 widths in two seconds."""
    def work():
        stage.screen.restore()
        for step in range(120):
            stage.screen.resize(800 + (step % 40) * 10, 780)
            time.sleep(1 / 60)

    with stage.open(program, stage.server_of(program, 100_000)) as run:
        found = observed(stage, run, work)
        found.update(turns(run))
        return found


SCENES = {
    "50 conversations": switched,
    "resize": resized,
}
