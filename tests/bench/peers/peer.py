# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Another chat program: its start is what the screen shows, its figures are the sums of all its processes."""
import collections
import os
import pathlib
import shutil
import signal
import subprocess
import time

import processes
import programs


def ink(screen, area):
    """The share of pixels, on some lines of an area, that do not have its most frequent colour."""
    left, top, right, bottom = area
    rows = screen.sample(left, right, range(top, bottom, 6))
    pixels = b"".join(rows)
    colours = collections.Counter(pixels[at:at + 3] for at in range(0, len(pixels), 4))
    return 1 - colours.most_common(1)[0][1] / sum(colours.values())


class Peer(programs.Program):
    kind = processes.Family
    once = True
    rest = 0.03
    program = ""  # its command
    area = (400, 150, 940, 650)  # where its first picture is to be seen
    ink = 0.01  # of it that text takes at least
    flags = ()

    def __init__(self):
        super().__init__(self.name, shutil.which(self.program))

    def environment(self, server, profile):
        """Every folder of its own is in the profile."""
        names = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache"}
        return {name: str(profile / folder) for name, folder in names.items()}

    def arguments(self, server, profile, **_):
        return [self.command, *self.flags]

    def start(self, screen, server, profile, wrap=list):
        """exec → the first picture with text on it: wall and CPU seconds until then."""
        profile = pathlib.Path(profile)
        command = wrap(self.arguments(server, profile))
        environment = dict(screen.environment, **self.environment(server, profile))
        begin = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   start_new_session=True)
        try:
            while ink(screen, self.area) < self.ink:
                if process.poll() is not None or time.monotonic() > begin + programs.PATIENCE_SECONDS:
                    raise RuntimeError("nothing was shown")
                time.sleep(0.002)
            found = {"wall s": time.monotonic() - begin, "CPU s": self.kind(process.pid).cpu_seconds()}
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            screen.wait_empty()
        return found
