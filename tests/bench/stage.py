# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""What scenes are played with: the display, the servers, and looks at a program while something is done with it."""
import contextlib
import pathlib
import time

import figures
import processes
from programs import Run
from servers import Sandbox

LEFT, MIDDLE, TOP, BOTTOM = 380, 660, 150, 650  # of the timeline, in pixels of the display
BAR = 1043  # the timeline's scroll bar, beside the members
COMPOSER = (LEFT - 8, 900, range(750, 778, 2))  # the whole of its last line, and nothing of the timeline


class Stage:
    """The display, the servers and the build that scenes use."""

    def __init__(self, screen, build, args):
        self.screen, self.build, self.args = screen, build, args
        self.scene = ""  # that is played
        self.counts = processes.instructions_by_perf()
        self.servers = {}

    def server(self, seed, *more):
        """A sandbox that stays until the end; scenes that change its history ask for one by another name."""
        return self.kept((str(seed), more), lambda: Sandbox(self.build, seed, *more))

    def server_of(self, program, seed):
        """The same, or what stands in for it for another program."""
        return program.server(self, self.server(seed))

    def kept(self, key, make):
        """Any server that stays until the end."""
        if key not in self.servers:
            self.servers[key] = make()
        return self.servers[key]

    def close(self):
        for server in self.servers.values():
            server.close()

    def open(self, program, server, **more):
        picture = self.args.pictures and pathlib.Path(self.args.pictures) / f"{self.scene} - {program.name}.png"
        return Run(program, server, self.screen, picture=picture, **more)


def observed(stage, run, work):
    """CPU and wall seconds of what `work` does, until the program has settled."""
    begin = time.monotonic()
    cpu = run.figures.cpu_seconds()
    with processes.Instructions(run.pid, stage.counts) as counted:
        work()
        run.settle()
    end = time.monotonic()
    found = {"CPU s": run.figures.cpu_seconds() - cpu, "wall s": end - begin}
    if counted.millions is not None:
        found["instructions M"] = counted.millions
    run.spans.append((begin - run.begin - 0.3, end - run.begin))
    return found


def turns(run):
    """The longest turns of the event loop and the paints of the timeline, once the program has ended."""
    run.close()
    if not run.log.exists():
        return {}
    slow = figures.read_turns(run.log, run.spans)
    paints = [paint for span in run.spans for paint in figures.read_frame_log(run.log, *span)[0]]
    return {"turns > 16 ms CPU": None if slow is None else sum(turn > 16 for turn in slow),
            "worst turn CPU ms": None if slow is None else max(slow, default=0),
            "paint p99 ms": figures.percentile(paints, 0.99)}


def memory(run, found, suffix=""):
    found[f"PSS{suffix} MiB"], found[f"private{suffix} MiB"] = run.figures.memory_mib()
    found[f"written{suffix} MiB"] = run.figures.written_mib()


def changes(causes, changed, name):
    """How evenly the screen changed, and how soon after each cause."""
    gaps = [(b - a) * 1000 for a, b in zip(changed, changed[1:]) if b <= causes[-1]]
    waits = figures.waits(causes, changed)
    return {"between changes p99 ms": figures.percentile(gaps, 0.99),
            "between changes worst ms": max(gaps, default=None),
            f"{name} → change p50 ms": figures.median(waits),
            f"{name}s seen %": 100 * len(waits) / max(1, len(causes) - 1)}


def typing(screen, count, pause):
    """Letters into the composer, at an even pace: milliseconds until each was on screen."""
    letter, backspace = 0x61, 0xFF08
    waits = []
    for number in range(count):
        before = screen.sample(*COMPOSER)
        at = time.monotonic()
        screen.key(backspace if number % 20 == 19 else letter)
        while time.monotonic() - at < 0.2:
            if screen.sample(*COMPOSER) != before:
                waits.append((time.monotonic() - at) * 1000)
                break
            time.sleep(0.0005)
        time.sleep(max(0, at + pause - time.monotonic()))
    return waits


def glyphs(waits):
    return {"key → glyph p50 ms": figures.median(waits), "key → glyph p99 ms": figures.percentile(waits, 0.99)}


@contextlib.contextmanager
def looked_at(run):
    """A span of the frame log, for turns()."""
    begin = time.monotonic() - run.begin
    yield
    run.spans.append((begin, time.monotonic() - run.begin))
