# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Instructions of a click of the wheel, counted by callgrind: other load on the machine does not change them."""
import os
import re
import shutil
import subprocess
import tempfile
import time

import processes
from programs import Lacks
from stage import MIDDLE
from scenes.scrolling import WHEEL_UP

MESSAGES, CLICKS = 20_000, 100
PER_SECOND = 2  # under valgrind a click takes about a tenth of a second
START_SECONDS = 12


def clicks(stage, program):
    """100 clicks in a channel of 20,000 messages, under valgrind: millions of instructions of one."""
    if not shutil.which("valgrind"):
        raise Lacks("valgrind is not installed")
    server = stage.server_of(program, MESSAGES)
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", "--separate-threads=yes", "--instr-atstart=no",
                   f"--callgrind-out-file={folder}/callgrind", *program.arguments(server, folder)]
        process = subprocess.Popen(command, env=dict(stage.screen.environment, **program.environment(server, folder)),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            time.sleep(START_SECONDS)
            play(stage.screen, process)
        finally:
            process.terminate()
            process.wait()
        totals = read(folder)
    return {"main thread M": totals.get(1, 0) / CLICKS, "all threads M": sum(totals.values()) / CLICKS}


def play(screen, process):
    def control(*what):
        subprocess.run(["callgrind_control", *what, str(process.pid)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    watched = processes.Process(process.pid)
    watched.wait_settled(2, 60)
    screen.move(MIDDLE, 400)
    time.sleep(3)
    control("-i", "on")
    screen.wheel(WHEEL_UP, CLICKS, PER_SECOND)
    watched.wait_settled(2, 60)
    control("-i", "off")
    control("-d")


def read(folder):
    """Millions of instructions by thread."""
    totals = {}
    for name in os.listdir(folder):
        if found := re.fullmatch(r"callgrind\.1-(\d+)", name):
            with open(f"{folder}/{name}") as file:
                totals[int(found[1])] = sum(int(line.split()[1]) for line in file if line.startswith("totals:")) / 1e6
    return totals


SCENES = {"instructions of a click": clicks}
