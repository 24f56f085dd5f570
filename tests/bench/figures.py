# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""What the kernel says about a process, and how figures are put together."""
import math
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid):
    """User and system time of the process with all its threads."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_mib(pid):
    """(PSS, memory no other process shares). PSS is lower while other Qt programs run: libraries are shared out."""
    sizes = {}
    with open(f"/proc/{pid}/smaps_rollup") as file:
        for line in file.readlines()[1:]:
            name, size = line.split()[:2]
            sizes[name] = int(size) / 1024
    return sizes["Pss:"], sizes["Private_Clean:"] + sizes["Private_Dirty:"]


def written_mib(pid):
    """Memory that the process has written to: unlike the others, it does not depend on what else runs."""
    with open(f"/proc/{pid}/smaps_rollup") as file:
        return next(int(line.split()[1]) / 1024 for line in file if line.startswith("Private_Dirty:"))


def sleeps(pid):
    """How often each thread of the process went to sleep so far."""
    counts = {}
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        try:
            text = status.read_text()
        except (FileNotFoundError, ProcessLookupError):  # a thread that ended meanwhile
            continue
        counts[status.parent.name] = int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", text, re.MULTILINE).group(1))
    return counts


def wakeups(before, after):
    """How often threads were woken between two looks; those that ended in between do not count."""
    return sum(count - before.get(thread, 0) for thread, count in after.items())


def instructions_by_perf():
    """Does this machine let perf count instructions?"""
    if not shutil.which("perf"):
        return False
    said = subprocess.run(["perf", "stat", "-x,", "-e", "instructions:u", "true"], capture_output=True, text=True)
    return said.returncode == 0 and said.stderr.split(",")[0].strip().isdigit()


class Instructions:
    """Counts the instructions of a running process, while the block lasts; `millions` is None where nobody can."""

    def __init__(self, pid, wanted):
        self.pid, self.wanted, self.millions = pid, wanted, None

    def __enter__(self):
        self.perf = subprocess.Popen(["perf", "stat", "-x,", "-e", "instructions:u", "-p", str(self.pid)],
                                     stderr=subprocess.PIPE, text=True) if self.wanted else None
        return self

    def __exit__(self, *_):
        if self.perf:
            self.perf.send_signal(2)
            count = self.perf.communicate()[1].strip().split(",")[0]
            self.millions = int(count) / 1e6 if count.isdigit() else None


def exponent(sizes, values):
    """How a figure grows with a size: 0 not at all, 1 in proportion, 2 with its square."""
    pairs = [(math.log(size), math.log(value)) for size, value in zip(sizes, values) if value and value > 0]
    if len(pairs) < 2:
        return None
    mean_x = statistics.mean(x for x, _ in pairs)
    mean_y = statistics.mean(y for _, y in pairs)
    return sum((x - mean_x) * (y - mean_y) for x, y in pairs) / sum((x - mean_x) ** 2 for x, _ in pairs)


def peak_mib(pid):
    """The most memory it ever had."""
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmHWM:"))


def wait_settled(pid, quiet=1.0, most=30.0):
    """Until the process has used no time for `quiet` seconds."""
    deadline = time.monotonic() + most
    last, since = cpu_seconds(pid), time.monotonic()
    while time.monotonic() < deadline:
        time.sleep(0.1)
        now = cpu_seconds(pid)
        if now > last:
            last, since = now, time.monotonic()
        elif time.monotonic() - since >= quiet:
            return True
    return False


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else None


def median(values):
    values = [value for value in values if value is not None]
    return statistics.median(values) if values else None


def read_frame_log(path, begin, end):
    """(paints in ms, turns over 16 ms in ms) between two times in seconds of the log's own clock."""
    paints, turns = [], []
    with open(path) as file:
        for line in file:
            at, duration, _, reason = line.strip().split(",")
            if begin <= int(at) / 1e6 <= end:
                (turns if reason == "turn" else paints).append(int(duration) / 1000)
    return paints, turns


def read_turns(path, begin, end):
    """Processor time in ms of the turns of the event loop that took over 16 ms: other programs do not change it."""
    with open(path) as file:
        lines = [line.strip().split(",") for line in file]
    return [int(cpu) / 1000 for at, _, cpu, reason in lines if reason == "turn" and begin <= int(at) / 1e6 <= end]
