# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Programs with a window that scenes are played on, and one of them while it is open."""
import contextlib
import functools
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import threading
import time

import processes

PATIENCE_SECONDS = 60  # for a start


class Lacks(Exception):
    """The program cannot do what the scene needs."""


class Program:
    """A window of this repository, of any commit: it is given those options that it knows."""

    kind = processes.Process  # what its figures are taken of
    rest = 0.0  # the share of a processor that it uses when it is at rest
    warm_up = 1.5  # seconds until it can be settled
    scenes = None  # those it can play; None: all
    floor = False  # how little a program can need, no client
    once = False  # one run is enough
    remark = ""  # that belongs beside its figures

    def __init__(self, name, command):
        self.name = name
        self.command = command

    def plays(self, scene):
        return self.scenes is None or scene in self.scenes

    @functools.cached_property
    def options(self):
        said = subprocess.run([self.command, "--help"], env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), timeout=20,
                              capture_output=True, text=True)
        return set(re.findall(r"--([a-z][a-z-]+)", said.stdout))

    def server(self, stage, sandbox):
        """What it talks to in place of that sandbox."""
        return sandbox

    def arguments(self, server, profile, **more):
        """Those options that a program does not know are left out, unless nothing works without."""
        wanted = {"profile": profile, **server.options, **more}
        for needed in ("kook", "satori", "quit_after_first_history"):
            if needed in wanted and needed.replace("_", "-") not in self.options:
                raise Lacks(f"no option --{needed.replace('_', '-')}")
        given = [(f"--{name}", value) for name, value in
                 ((name.replace("_", "-"), value) for name, value in wanted.items()) if name in self.options]
        return [str(self.command)] + [str(word) for pair in given for word in pair if word is not None]

    def environment(self, server, profile):
        """Makes in the profile what the program needs there, too."""
        return {"KOOKABURRA_TOKEN": server.token}

    def opened(self, screen):
        """What a person does until the conversation is shown."""

    def start(self, screen, server, profile, wrap=list):
        """exec → first painted history, after which it ends: wall and CPU seconds. `wrap`: what runs the command."""
        command = wrap(self.arguments(server, profile, quit_after_first_history=None))
        environment = dict(screen.environment, **self.environment(server, profile))
        begin = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        patience = threading.Timer(PATIENCE_SECONDS, process.kill)
        patience.start()
        _, status, usage = os.wait4(process.pid, 0)
        patience.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode == -signal.SIGKILL:
            raise RuntimeError(f"no history was shown in {PATIENCE_SECONDS} s")
        if process.returncode != 0:
            raise RuntimeError(f"ended with {process.returncode}")
        return {"wall s": time.monotonic() - begin, "CPU s": usage.ru_utime + usage.ru_stime,
                "read MiB": usage.ru_inblock / 2048}


class Floor(Program):
    """A plain list on the same server, or an empty window: how little such a program can need."""

    floor = True
    once = True

    def __init__(self, name, command, scenes, options):
        super().__init__(name, command)
        self.scenes = scenes
        self.options = options


def floors(build):
    """Those that are built."""
    shown = {"profile", "kook", "open", "frame-log", "quit-after-first-history"}
    found = [Floor("plain list", build / "bench/bench_plainlist", {
                 "start, from the server", "idle", "memory, 1,000", "memory, 100,000", "wheel"}, shown),
             Floor("empty window", build / "bench/bench_emptywindow", {"start, cold", "idle"}, shown)]
    return [program for program in found if program.command.exists()]


class Run:
    """A program that is open until the block ends."""

    def __init__(self, program, server, screen, environment=None, picture=None):
        """`picture`: where what the screen shows at the end is written."""
        self.program, self.server, self.screen = program, server, screen
        self.more = environment or {}
        self.picture = picture
        self.spans = []  # of the frame log's time that a scene looks at

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.profile = pathlib.Path(self.folder.name) / "profile"
        self.profile.mkdir()
        self.log = pathlib.Path(self.folder.name) / "frames.csv"
        environment = dict(self.screen.environment, **self.program.environment(self.server, self.profile), **self.more)
        command = self.program.arguments(self.server, self.profile, frame_log=self.log)
        self.begin = time.monotonic()
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        start_new_session=True)
        self.pid = self.process.pid
        self.figures = self.program.kind(self.pid)
        try:
            time.sleep(self.program.warm_up)
            self.settle()
            self.program.opened(self.screen)
        except BaseException:
            self.__exit__()
            raise
        return self

    def settle(self, most=30.0):
        self.figures.wait_settled(most=most, share=self.program.rest)

    def close(self, patience=5):
        """As a person does, so that the log is whole."""
        if self.process.poll() is not None:
            return
        if self.picture:
            self.screen.save(self.picture)
        self.screen.close_window()
        for end in (lambda: None, self.process.terminate, self.process.kill):
            end()
            try:
                self.process.wait(patience)
                break
            except subprocess.TimeoutExpired:
                pass
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)  # those of its processes that outlived it

    def __exit__(self, *_):
        self.close()
        self.folder.cleanup()
