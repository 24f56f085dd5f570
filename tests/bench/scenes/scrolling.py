# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Scrolling towards older messages: wheel, touchpad, keys, scroll bar."""
import time

import touchpad
from stage import BAR, BOTTOM, MIDDLE, TOP, changes, memory, observed, turns

PAGE_UP, HOME, WHEEL_UP = 0xFF55, 0xFF50, 4
LATER_SECONDS = 30


def wheel(seed=100_000, **more):
    def scene(stage, program):
        """`--clicks` clicks of the wheel at 30 a second; memory before, after and 30 s later."""
        return wheeled(stage, program, stage.server_of(program, seed), **more)
    return scene


def wheeled(stage, program, server, **more):
    def work(run, found):
        stage.screen.move(MIDDLE, 400)
        time.sleep(0.5)
        begin = run.figures.cpu_seconds()
        clicked, changed = stage.screen.wheel(WHEEL_UP, stage.args.clicks)
        found["CPU s"] = run.figures.cpu_seconds() - begin
        found.update(changes(clicked, changed, "click"))

    with stage.open(program, server, **more) as run:
        return scrolled(stage, run, work)


def by_touchpad(stage, program):
    """Two fingers, 125 reports of 10 pixels a second, for as long as the wheel scene. The display has no touchpad: a
    plugin of Qt in the bench gives the window the events that its platform would."""
    pad = touchpad.Touchpad(stage.build)

    def work(run, found):
        stage.screen.move(MIDDLE, 400)
        time.sleep(0.5)
        begin = run.figures.cpu_seconds()
        moved, changed = pad.scroll(stage.screen, stage.args.clicks // 30)
        found["CPU s"] = run.figures.cpu_seconds() - begin
        found.update(changes(moved, changed, "report"))

    with pad, stage.open(program, stage.server_of(program, 100_000), environment=pad.environment) as run:
        pad.connect()
        return scrolled(stage, run, work)


def scrolled(stage, run, work):
    """What a long way costs; `work` tells the processor time until the last change, without what comes later."""
    found, own = {}, {}
    memory(run, found, " before")
    found.update(observed(stage, run, lambda: work(run, own)))
    found.update(own)
    memory(run, found, " after")
    time.sleep(LATER_SECONDS)
    memory(run, found, " 30 s later")
    found.update(turns(run))
    return found


def keyed(*symbols, count, per_second):
    def scene(stage, program):
        """A key that is held."""
        with stage.open(program, stage.server_of(program, 100_000)) as run:
            stage.screen.move(MIDDLE, 400)
            stage.screen.click(1)
            found = observed(stage, run, lambda: stage.screen.repeat(count, per_second, *symbols))
            found.update(turns(run))
            return found
    return scene


def dragged(stage, program):
    """The thumb of the scroll bar, from the bottom to the top in 6 s."""
    with stage.open(program, stage.server_of(program, 100_000)) as run:
        found = observed(stage, run, lambda: stage.screen.drag((BAR, BOTTOM + 40), (BAR, TOP - 50), 6))
        found.update(turns(run))
        return found


def walked(stage, program):
    """Home, until nothing changes any more: to the first of 10,000 messages."""
    def work():
        still, before = 0, None
        while still < 15:
            stage.screen.key(HOME)
            time.sleep(0.1)
            now = stage.screen.sample()
            still = still + 1 if now == before else 0
            before = now

    with stage.open(program, stage.server_of(program, 10_000)) as run:
        stage.screen.move(MIDDLE, 400)
        stage.screen.click(1)
        found = observed(stage, run, work)
        found.update(turns(run))
        return found


def filled(kind, seed):
    def scene(stage, program):
        """The wheel in a channel whose newest 400 messages are cards or pictures."""
        stage.server(seed).fill(kind, 400)
        return wheeled(stage, program, stage.server_of(program, seed))
    return scene


SCENES = {
    "wheel": wheel(),
    "touchpad": by_touchpad,
    "Page Up held": keyed(PAGE_UP, count=300, per_second=30),
    "thumb dragged": dragged,
    "walk to the first": walked,
    "cards": filled("cards", 1004),
    "pictures": filled("pictures", 1005),
    "wheel, scale 1.5": wheel(environment={"QT_SCALE_FACTOR": "1.5"}),
}
