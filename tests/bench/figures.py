# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""What the kernel says about a process, and how figures are put together."""
import os
import statistics
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
