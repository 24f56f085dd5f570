# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Starts: from exec to the first painted history."""
import os
import tempfile
import time

import openedfiles
from servers import Sandbox


def from_server(stage, program):
    """An empty profile and a channel of 100,000 messages: the first page comes from the server. The second of two such
    starts: all files are in the page cache."""
    for _ in range(2):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            found = program.start(stage.screen, stage.server_of(program, 100_000), profile)
    return found


def from_disk(stage, program):
    """The second start on a profile: the first page comes from disk, the server is there."""
    server = stage.server_of(program, 100_000)
    with tempfile.TemporaryDirectory() as profile:
        program.start(stage.screen, server, profile)
        time.sleep(1)
        return program.start(stage.screen, server, profile)


def offline(stage, program):
    """The second start on a profile, while the server does not answer."""
    server = Sandbox(stage.build, 1000)
    with tempfile.TemporaryDirectory() as profile:
        program.start(stage.screen, server, profile)
        time.sleep(1)
        server.close()
        return program.start(stage.screen, server, profile)


def cold(stage, program):
    """As from the server, after the kernel has forgotten every file that such a start opens, as far as no other program
    has them mapped. What is opened is counted in a start under strace, which is not timed."""
    server = stage.server_of(program, 100_000)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        opened = openedfiles.of_start(program, stage.screen, server, profile)
    for path in opened.paths:
        try:
            descriptor = os.open(path, os.O_RDONLY)
        except OSError:
            continue
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        return dict(program.start(stage.screen, server, profile), **opened.figures())


SCENES = {
    "start, from the server": from_server,
    "start, from disk": from_disk,
    "start, offline": offline,
    "start, cold": cold,
}
