# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Two fingers on a touchpad: XTEST has no pixel distances, so a plugin of Qt (touchpad.cpp) hands them to the window."""
import os
import pathlib
import tempfile
import time

from programs import Lacks

REPORTS_PER_SECOND = 125
PIXELS = 10  # of a report


class Touchpad:
    """A pipe that a window listens to, if it is started in `environment`."""

    def __init__(self, build):
        self.plugins = pathlib.Path(build) / "bench"
        if not list(self.plugins.glob("generic/*touchpad*")):
            raise Lacks("bench_touchpad is not built")

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name) / "touchpad"
        os.mkfifo(self.path)
        self.pipe = None
        self.environment = {"QT_PLUGIN_PATH": str(self.plugins), "QT_QPA_GENERIC_PLUGINS": f"benchtouchpad:{self.path}"}
        return self

    def __exit__(self, *_):
        if self.pipe is not None:
            os.close(self.pipe)
        self.folder.cleanup()

    def connect(self):
        """Once the window is open; fails if it does not listen."""
        try:
            self.pipe = os.open(self.path, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            raise Lacks(f"nobody listens to the touchpad: {error}") from error

    def say(self, line):
        os.write(self.pipe, f"{line}\n".encode())

    def scroll(self, screen, seconds):
        """Upwards at an even pace; tells when the screen changed: (times of reports, times of changes)."""
        moved, changed = [], []
        count = int(seconds * REPORTS_PER_SECOND)
        before = screen.sample()
        self.say("begin")
        start = time.monotonic()
        while (now := time.monotonic()) < start + count / REPORTS_PER_SECOND + 1:
            if len(moved) < count and now >= start + len(moved) / REPORTS_PER_SECOND:
                moved.append(now)
                self.say(PIXELS)
            after = screen.sample()
            if after != before:
                changed.append(time.monotonic())
                before = after
            time.sleep(0.0005)
        self.say("end")
        return moved, changed
