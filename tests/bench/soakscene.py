# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""The soak: a person who does something at random all the time, at a server that misbehaves. Memory must stay flat."""
import json
import os
import pathlib
import random
import subprocess
import tempfile
import time

import display
import figures
import processes
import programs
import servers

FAULTS = ["latency=20..200", "error=502:0.02", "drop-gateway=45s", "gateway-dup", "gateway-reorder"]
SAMPLE_SECONDS = 10
SETTLED_SECONDS = 60  # what is loaded for the first time does not count as growth

# Key symbols of X11.
RETURN, ESCAPE, TAB, HOME, END, UP, DOWN, PAGE_UP, PAGE_DOWN, DELETE, F1 = (
    0xFF0D, 0xFF1B, 0xFF09, 0xFF50, 0xFF57, 0xFF52, 0xFF54, 0xFF55, 0xFF56, 0xFFFF, 0xFFBE)
CONTROL, ALT, SHIFT = 0xFFE3, 0xFFE9, 0xFFE1
RAIL, CHANNELS, TIMELINE = (10, 80, 54, 250), (75, 140, 285, 770), (330, 90, 1000, 740)


class Person:
    """Acts on the window by mouse and keys; the same seed does the same."""

    def __init__(self, screen, seed):
        self.screen = screen
        self.random = random.Random(seed)
        self.actions = [
            (self.scroll, 10), (self.open_channel, 4), (self.open_guild, 1), (self.write, 4), (self.edit, 1),
            (self.hover, 4), (self.menu, 2), (self.switch, 2), (self.search, 1), (self.panel, 1), (self.keys, 3),
            (self.leave, 3)]

    def act(self):
        action = self.random.choices([a for a, _ in self.actions], [w for _, w in self.actions])[0]
        action()
        time.sleep(self.random.uniform(0.05, 0.4))

    def point_in(self, area):
        return self.random.randint(area[0], area[2]), self.random.randint(area[1], area[3])

    def click_in(self, area, button=1):
        self.screen.move(*self.point_in(area))
        time.sleep(0.02)
        self.screen.click(button)

    def type(self, text):
        for letter in text:
            self.screen.key(ord(letter))
            time.sleep(0.01)

    def scroll(self):
        self.screen.move(*self.point_in(TIMELINE))
        button = self.random.choice((4, 4, 5))
        for _ in range(self.random.randint(1, 40)):
            self.screen.click(button)
            time.sleep(0.01)

    def open_channel(self):
        self.click_in(CHANNELS)

    def open_guild(self):
        self.click_in(RAIL)

    def write(self):
        self.screen.key(ESCAPE)
        self.screen.key(ESCAPE)
        self.type("soak " + str(self.random.randint(0, 9999)))
        self.screen.key(RETURN)

    def edit(self):
        self.screen.key(UP)
        time.sleep(0.1)
        self.type(" more")
        self.screen.key(RETURN)

    def hover(self):
        for _ in range(8):
            self.screen.move(*self.point_in(TIMELINE))
            time.sleep(0.02)

    def menu(self):
        self.click_in(self.random.choice((TIMELINE, CHANNELS)), 3)
        time.sleep(0.2)
        for _ in range(self.random.randint(0, 5)):
            self.screen.key(DOWN)
        self.screen.key(ESCAPE)

    def switch(self):
        self.screen.key(CONTROL, ord("k"))
        time.sleep(0.1)
        self.type(self.random.choice(("a", "bo", "raid", "off")))
        self.screen.key(self.random.choice((RETURN, ESCAPE)))

    def search(self):
        self.screen.key(CONTROL, ord("f"))
        time.sleep(0.1)
        self.type(self.random.choice(("soak", "the", "raid", "e")))
        time.sleep(0.3)
        self.screen.key(self.random.choice((DOWN, RETURN)))
        self.screen.key(ESCAPE)

    def panel(self):
        # Not the inspector: once it was open it keeps what passes, up to 64 MB.
        keys = self.random.choice(((CONTROL, ord("u")), (CONTROL, ord("p")), (CONTROL, ord(",")), (F1,)))
        self.screen.key(*keys)
        time.sleep(0.4)
        self.screen.key(ESCAPE)

    def keys(self):
        self.screen.key(self.random.choice((HOME, END, PAGE_UP, PAGE_UP, PAGE_DOWN, TAB)))

    def leave(self):
        for _ in range(3):
            self.screen.key(ESCAPE)


def run(args, build):
    seconds = args.seconds or 600
    seed = int(os.environ.get("KOOKABURRA_SOAK_SEED", "20261130"))
    screen = display.Display()
    faults = [part for fault in FAULTS for part in ("--fault", fault)]
    sandbox = servers.Sandbox(build, 20_000, "--residents", "20", *faults)
    program = programs.Program("kookaburra", build / "bin/kookaburra")
    samples, acts = [], 0
    try:
        with tempfile.TemporaryDirectory() as profile:
            log = pathlib.Path(profile) / "frames.csv"
            errors = open(pathlib.Path(profile) / "errors", "w+")
            begin = time.monotonic()
            process = subprocess.Popen(program.arguments(sandbox, profile, frame_log=log),
                                       env=dict(screen.environment, KOOKABURRA_TOKEN=sandbox.token),
                                       stdout=subprocess.DEVNULL, stderr=errors)
            watched = processes.Process(process.pid)
            watched.wait_settled(most=5)
            person = Person(screen, seed)
            print(f"{seconds} s, seed {seed}, faults: {' '.join(FAULTS)}", flush=True)
            while time.monotonic() - begin < seconds and process.poll() is None:
                person.act()
                acts += 1
                if time.monotonic() - begin >= len(samples) * SAMPLE_SECONDS:
                    samples.append((time.monotonic() - begin, watched.memory_mib()[0],
                                    watched.written_mib()))
                    if len(samples) % 6 == 0:
                        print(f"{samples[-1][0]:6.0f} s: {acts} acts, {samples[-1][1]:.1f} MiB PSS, "
                              f"{samples[-1][2]:.1f} written", flush=True)
            alive = process.poll() is None
            cpu = watched.cpu_seconds() if alive else None
            if alive:
                person.leave()
                time.sleep(30)  # rest: what is given back when nothing happens
                rest = watched.memory_mib()[0], watched.written_mib()
                print(f"after 30 s of rest: {rest[0]:.1f} MiB PSS, {rest[1]:.1f} written", flush=True)
                if args.pictures:
                    screen.save(pathlib.Path(args.pictures) / "soak.png")
                process.terminate()
                process.wait(20)
            _, turns = figures.read_frame_log(log, 0, seconds + 60)
            errors.seek(0)
            said = [line.strip() for line in errors if "chat." not in line]
            settled = [s for s in samples if s[0] >= min(SETTLED_SECONDS, seconds / 3)]
            growth = (settled[-1][2] - settled[0][2]) if len(settled) > 1 else 0
            print(f"{acts} acts, alive: {'yes' if alive else 'NO'}, CPU {cpu or 0:.1f} s, growth of written memory "
                  f"after the first minute {growth:+.1f} MiB, turns over 50 ms {sum(t > 50 for t in turns)}, "
                  f"worst {max(turns, default=0):.0f} ms")
            for line in said[:10]:
                print("  said: " + line[:200])
            if args.json:
                pathlib.Path(args.json).write_text(json.dumps(
                    {"samples": samples, "acts": acts, "alive": alive, "turns": turns}, indent=1))
            return 0 if alive else 1
    finally:
        sandbox.close()
        screen.close()
