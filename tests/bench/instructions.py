# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Instructions of a few clicks of the wheel, counted by callgrind: other load on the machine does not change them."""
import os
import re
import subprocess
import tempfile
import time

import display
import processes
import programs
import servers
import stage

CLICKS = 100
PER_SECOND = 2  # under valgrind a click takes about a tenth of a second


def counted(program, server, screen):
    """Millions of instructions of the main thread and of all threads, and the functions that took most."""
    with tempfile.TemporaryDirectory() as folder:
        out = f"{folder}/callgrind"
        command = ["valgrind", "--tool=callgrind", "--separate-threads=yes", "--instr-atstart=no",
                   f"--callgrind-out-file={out}", *map(str, program.arguments(server, folder))]
        process = subprocess.Popen(command, env=dict(screen.environment, KOOKABURRA_TOKEN=server.token),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        control = lambda *what: subprocess.run(["callgrind_control", *what, str(process.pid)], stdout=subprocess.DEVNULL)
        try:
            time.sleep(12)
            processes.Process(process.pid).wait_settled(2, 60)
            screen.move(stage.MIDDLE, 400)
            time.sleep(3)
            control("-i", "on")
            screen.wheel(4, CLICKS, PER_SECOND)
            processes.Process(process.pid).wait_settled(2, 60)
            control("-i", "off")
            control("-d")
        finally:
            process.terminate()
            process.wait()
        totals = {}
        for name in os.listdir(folder):
            if found := re.fullmatch(r"callgrind\.1-(\d+)", name):
                with open(f"{folder}/{name}") as file:
                    totals[int(found[1])] = sum(int(line.split()[1]) for line in file if line.startswith("totals:"))
        return {"main thread": totals.get(1, 0) / 1e6, "all threads": sum(totals.values()) / 1e6}


def run(args, build, other=None):
    screen = display.Display()
    server = servers.Sandbox(build, 20_000)
    try:
        builds = [("ours", build)] + ([other] if other else [])
        found = {name: counted(programs.Program(name, folder / "bin/kookaburra"), server, screen) for name, folder in builds}
        print(f"millions of instructions of a click of the wheel ({CLICKS} clicks, 20,000 messages)")
        for name, figures_ in found.items():
            print(f"{name:16}" + "  ".join(f"{what}: {value / CLICKS:.2f}" for what, value in figures_.items()))
        if other:
            print("ratio           " + "  ".join(f"{what}: {found['ours'][what] / found[other[0]][what]:.2f}"
                                              for what in found["ours"] if found[other[0]][what]))
    finally:
        server.close()
        screen.close()
