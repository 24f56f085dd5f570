# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Everything that people do with the window, scene by scene, on one virtual display."""
import json
import os
import pathlib
import subprocess
import tempfile
import threading
import time

import figures
import windowscene
from windowscene import Program, Run, Sandbox

LEFT, MIDDLE, TOP, BOTTOM = 380, 660, 150, 650  # of the timeline, in pixels of the display
BAR = 1043  # the timeline's scroll bar, beside the members
PAGE_UP, HOME, ALT, DOWN, LETTER_A, BACKSPACE = 0xFF55, 0xFF50, 0xFFE9, 0xFF54, 0x61, 0xFF08
IDLE_SECONDS = 60
LATER_SECONDS = 30
PATIENCE_SECONDS = 60  # for a start
STORM = 2000  # events a second
STORM_SECONDS = 20


class Stage:
    """The display, the servers and the build that scenes use."""

    def __init__(self, screen, build, args):
        self.screen, self.build, self.args = screen, build, args
        self.counts = figures.instructions_by_perf()
        self.servers = {}

    def server(self, seed, *more):
        """A sandbox that stays until the end; scenes that change its history ask for one by another name."""
        key = (str(seed), more)
        if key not in self.servers:
            self.servers[key] = Sandbox(self.build, seed, *more)
        return self.servers[key]

    def close(self):
        for server in self.servers.values():
            server.close()

    def open(self, program, server, **more):
        return Run(program, server, self.screen, **more)


def observed(stage, run, work):
    """CPU and wall seconds, turns and paints of what `work` does, until the program has settled."""
    begin = time.monotonic()
    cpu = figures.cpu_seconds(run.pid)
    with figures.Instructions(run.pid, stage.counts) as counted:
        work()
        figures.wait_settled(run.pid)
    end = time.monotonic()
    found = {"CPU s": figures.cpu_seconds(run.pid) - cpu, "wall s": end - begin}
    if counted.millions is not None:
        found["instructions M"] = counted.millions
    run.spans.append((begin - run.begin - 0.3, end - run.begin))
    return found


def turns(run):
    """The longest turns of the event loop, once the program has ended."""
    run.close()
    slow = [turn for begin, end in run.spans for turn in figures.read_turns(run.log, begin, end)]
    return {"turns > 16 ms CPU": sum(turn > 16 for turn in slow), "worst turn CPU ms": max(slow, default=0)}


def memory(run, found, suffix=""):
    found[f"PSS{suffix} MiB"], found[f"private{suffix} MiB"] = figures.memory_mib(run.pid)
    found[f"written{suffix} MiB"] = figures.written_mib(run.pid)


# ---- scenes: a program on a stage → figures -----------------------------------------------------------------------


def started(stage, program, server, profile, prepare=lambda: None):
    prepare()
    command = program.arguments(server, profile, "--quit-after-first-history")
    environment = dict(stage.screen.environment, KOOKABURRA_TOKEN=server.token)
    begin = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    patience = threading.Timer(PATIENCE_SECONDS, process.kill)
    patience.start()
    _, status, usage = os.wait4(process.pid, 0)
    patience.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{program.name} ended with {process.returncode}")
    return {"wall s": time.monotonic() - begin, "CPU s": usage.ru_utime + usage.ru_stime,
            "read MiB": usage.ru_inblock / 2048}


def start_server(stage, program):
    with tempfile.TemporaryDirectory() as profile:
        return started(stage, program, stage.server(100_000), profile)


def start_cold(stage, program):
    """After the kernel has forgotten the program and its libraries, as far as nobody else has them open."""
    said = subprocess.run(["ldd", program.command], capture_output=True, text=True).stdout
    files = [str(program.command)] + [word for word in said.split() if word.startswith("/")]

    def forget():
        for path in files:
            descriptor = os.open(path, os.O_RDONLY)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)

    with tempfile.TemporaryDirectory() as profile:
        return started(stage, program, stage.server(100_000), profile, forget)


def start_disk(stage, program):
    with tempfile.TemporaryDirectory() as profile:
        started(stage, program, stage.server(100_000), profile)
        time.sleep(1)
        return started(stage, program, stage.server(100_000), profile)


def start_offline(stage, program):
    server = Sandbox(stage.build, 1000)
    with tempfile.TemporaryDirectory() as profile:
        started(stage, program, server, profile)
        time.sleep(1)
        server.close()
        return started(stage, program, server, profile)


def idle(stage, program):
    with stage.open(program, stage.server(100_000)) as run:
        time.sleep(45)  # what was missed elsewhere has been asked for, and the caret stands still
        cpu, slept = figures.cpu_seconds(run.pid), figures.sleeps(run.pid)
        time.sleep(IDLE_SECONDS)
        found = {"CPU %": 100 * (figures.cpu_seconds(run.pid) - cpu) / IDLE_SECONDS,
                 "wake-ups": figures.wakeups(slept, figures.sleeps(run.pid))}
        memory(run, found)
        return found


def memory_by_history(messages):
    def scene(stage, program):
        with stage.open(program, stage.server(messages)) as run:
            found = {}
            memory(run, found)
            return found
    return scene


def scrolled(seed=100_000, **more):
    def scene(stage, program):
        clicks = stage.args.clicks
        with stage.open(program, stage.server(seed), **more) as run:
            found = {}
            memory(run, found, " before")
            wheel = {}
            found.update(observed(stage, run, lambda: wheel.update(
                windowscene.wheel_figures(stage.screen, run.pid, clicks))))
            found["CPU s"] = wheel["wheel CPU s"]
            found["between changes p99 ms"] = wheel["between changes p99 ms"]
            found["between changes worst ms"] = wheel["between changes worst ms"]
            found["click → change p50 ms"] = wheel["click → change p50 ms"]
            memory(run, found, " after")
            time.sleep(LATER_SECONDS)
            memory(run, found, " 30 s later")
            found.update(turns(run))
            return found
    return scene


def keyed(*symbols, count, per_second):
    def scene(stage, program):
        with stage.open(program, stage.server(100_000)) as run:
            stage.screen.move(MIDDLE, 400)
            stage.screen.click(1)
            found = observed(stage, run, lambda: stage.screen.repeat(count, per_second, *symbols))
            found.update(turns(run))
            return found
    return scene


def dragged(stage, program):
    with stage.open(program, stage.server(100_000)) as run:
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

    with stage.open(program, stage.server(10_000)) as run:
        stage.screen.move(MIDDLE, 400)
        stage.screen.click(1)
        found = observed(stage, run, work)
        found.update(turns(run))
        return found


def stormed(stage, program):
    server = stage.server(1001, "--residents", str(STORM))
    with stage.open(program, server) as run:
        cpu, begin = figures.cpu_seconds(run.pid), time.monotonic()
        time.sleep(STORM_SECONDS)
        run.spans.append((begin - run.begin, time.monotonic() - run.begin))
        found = {"CPU %": 100 * (figures.cpu_seconds(run.pid) - cpu) / STORM_SECONDS}
        memory(run, found)
        found.update(turns(run))
        return found


def live(stage, program):
    server = stage.server(1002)
    with stage.open(program, server) as run:
        found = observed(stage, run, lambda: server.post(windowscene.LIVE, windowscene.LIVE_PER_SECOND))
        found.update(turns(run))
        return found


def wide(stage, program):
    """500 guilds of 200 channels, which have no messages."""
    with stage.open(program, stage.server("wide")) as run:
        found = {"CPU s": figures.cpu_seconds(run.pid)}
        memory(run, found)
        return found


def switched(stage, program):
    """Through the list of conversations, fifty times on."""
    with stage.open(program, stage.server(100_000)) as run:
        found = observed(stage, run, lambda: stage.screen.repeat(50, 4, ALT, DOWN))
        memory(run, found)
        found.update(turns(run))
        return found


def resized(stage, program):
    def work():
        stage.screen.restore()
        for step in range(120):
            stage.screen.resize(800 + (step % 40) * 10, 780)
            time.sleep(1 / 60)

    with stage.open(program, stage.server(100_000)) as run:
        found = observed(stage, run, work)
        found.update(turns(run))
        return found


def typed(stage, program):
    """Letters in the composer while messages arrive: how long until one is on screen."""
    server = stage.server(1003)
    waits = []

    def work():
        poster = server.post_apart(100, 25)
        for number in range(60):
            before = stage.screen.sample(LEFT, MIDDLE + 200, range(700, 790, 3))
            at = time.monotonic()
            stage.screen.key(LETTER_A if number % 20 else BACKSPACE)
            while time.monotonic() - at < 0.2:
                if stage.screen.sample(LEFT, MIDDLE + 200, range(700, 790, 3)) != before:
                    waits.append((time.monotonic() - at) * 1000)
                    break
                time.sleep(0.0005)
            time.sleep(max(0, at + 0.07 - time.monotonic()))
        poster.join()

    with stage.open(program, server) as run:
        found = observed(stage, run, work)
        found["key → glyph p50 ms"] = figures.median(waits)
        found["key → glyph p99 ms"] = figures.percentile(waits, 0.99)
        found.update(turns(run))
        return found


def filled(kind):
    """A channel of cards or pictures only."""
    def scene(stage, program):
        server = stage.server(1004 if kind == "cards" else 1005)
        server.fill(kind, 400)
        return scrolled(1004 if kind == "cards" else 1005)(stage, program)
    return scene


SCENES = {
    "start, from the server": start_server,
    "start, from disk": start_disk,
    "start, offline": start_offline,
    "start, cold": start_cold,
    "idle": idle,
    "memory, 1,000": memory_by_history(1000),
    "memory, 100,000": memory_by_history(100_000),
    "memory, 1,000,000": memory_by_history(1_000_000),
    "wheel": scrolled(),
    "Page Up held": keyed(PAGE_UP, count=300, per_second=30),
    "thumb dragged": dragged,
    "walk to the first": walked,
    "live, 25 a second": live,
    "storm, 2,000 a second": stormed,
    "wide account": wide,
    "50 conversations": switched,
    "resize": resized,
    "typing": typed,
    "cards": filled("cards"),
    "pictures": filled("pictures"),
    "wheel, scale 1.5": scrolled(environment={"QT_SCALE_FACTOR": "1.5"}),
}

#: (scene, figure) → the most it may be
GOALS = {
    ("start, from the server", "wall s"): 0.25,
    ("start, from the server", "CPU s"): 0.25,
    ("start, from disk", "wall s"): 0.15,
    ("start, offline", "wall s"): 0.15,
    ("idle", "CPU %"): 0.05,
    ("idle", "wake-ups"): 20,  # of the gateway's pings
    ("memory, 1,000,000", "PSS MiB"): 60,
    ("wheel", "CPU s"): 1.25,
    ("wheel", "PSS after MiB"): 65,
    ("wheel", "between changes p99 ms"): 17,
    ("wheel", "between changes worst ms"): 33,
    ("wheel", "click → change p50 ms"): 8,
    ("live, 25 a second", "CPU s"): 1,
    ("storm, 2,000 a second", "turns > 16 ms CPU"): 0,
    ("typing", "key → glyph p99 ms"): 20,
}

#: figures whose growth with the history is printed
GROWTH = [("memory, 1,000", 1000), ("memory, 100,000", 100_000), ("memory, 1,000,000", 1_000_000)]


def text_of(value):
    if value is None:
        return "–"
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.1f}" if value >= 10 else f"{value:.3f}"


def print_table(ours, other, other_name):
    """scene, figure, ours, the other's, ours ÷ theirs, goal, reached"""
    print(f"\n{'scene':24}{'figure':28}{'ours':>10}{other_name[:14]:>16}{'ratio':>8}{'goal':>8}  reached")
    for scene, runs in ours.items():
        for figure in dict.fromkeys(key for run in runs for key in run):
            mine = figures.median([run.get(figure) for run in runs])
            theirs = figures.median([run.get(figure) for run in other.get(scene, [])])
            goal = GOALS.get((scene, figure))
            reached = "" if goal is None or mine is None else "yes" if mine <= goal else "NO"
            ratio = f"{mine / theirs:.2f}" if mine is not None and theirs else "–"
            print(f"{scene:24}{figure:28}{text_of(mine):>10}{text_of(theirs):>16}{ratio:>8}"
                  f"{text_of(goal) if goal is not None else '':>8}  {reached}")
    grown = [(size, figures.median([run["written MiB"] for run in ours[scene]])) for scene, size in GROWTH if scene in ours]
    if len(grown) > 1:
        print(f"\nwritten memory grows with the history to the power of {figures.exponent(*zip(*grown)):.3f}")


def run(args, screen, build, other=None):
    """`other`: (name, build folder) of what is driven in turn with ours."""
    stage = Stage(screen, build, args)
    programs = [("ours", Program("kookaburra", build / "bin/kookaburra"))]
    if other:
        programs.append((other[0], Program("kookaburra", other[1] / "bin/kookaburra")))
    found = {name: {} for name, _ in programs}
    print("instructions by perf" if stage.counts else
          "this machine does not let perf count instructions: ./dev bench instructions counts them by callgrind")
    try:
        for scene, play in SCENES.items():
            if args.only and args.only not in scene:
                continue
            for number in range(args.runs):
                for name, program in programs:
                    try:
                        figures_ = play(stage, program)
                    except Exception as error:  # an older program lacks what the scene needs; of ours it is a failure
                        if name == "ours":
                            raise
                        print(f"  {scene}: {name}: {error}", flush=True)
                        continue
                    found[name].setdefault(scene, []).append(figures_)
                    print(f"  run {number + 1}: {scene}, {name}", flush=True)
    finally:
        stage.close()
    print_table(found["ours"], found.get(other[0], {}) if other else {}, other[0] if other else "–")
    if args.json:
        pathlib.Path(args.json).write_text(json.dumps(found, indent=1, ensure_ascii=False))
