# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""What the kernel says about a running program: processor time, memory, wake-ups, instructions."""
import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")
GONE = (FileNotFoundError, ProcessLookupError)  # a process or a thread that ended meanwhile


def stat_of(pid):
    """The fields after the name in /proc/PID/stat: state, parent, …"""
    return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


class Process:
    """One process with all its threads."""

    def __init__(self, pid):
        self.pid = pid

    def pids(self):
        return [self.pid]

    def cpu_seconds(self):
        """User and system time."""
        return sum(int(field) for pid in self.pids() for field in self._times(pid)) / TICKS

    def _times(self, pid):
        return stat_of(pid)[11:13]

    def _rollups(self):
        for pid in self.pids():
            with contextlib.suppress(*GONE):
                text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
                yield {name: int(size) / 1024 for name, size in re.findall(r"^(\w+): +(\d+) kB", text, re.MULTILINE)}

    def memory_mib(self):
        """(PSS, memory no other process shares). PSS is lower while other Qt programs run: libraries are shared out."""
        sizes = list(self._rollups())
        return (sum(size["Pss"] for size in sizes),
                sum(size["Private_Clean"] + size["Private_Dirty"] for size in sizes))

    def written_mib(self):
        """Memory that was written to: unlike the others, it does not depend on what else runs."""
        return sum(size["Private_Dirty"] for size in self._rollups())

    def peak_mib(self):
        """The most memory it ever had."""
        text = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        return int(re.search(r"^VmHWM:\s+(\d+)", text, re.MULTILINE)[1]) / 1024

    def sleeps(self):
        """How often each thread went to sleep so far."""
        counts = {}
        for pid in self.pids():
            for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
                with contextlib.suppress(*GONE):
                    found = re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status.read_text(), re.MULTILINE)
                    counts[status.parent.name] = int(found[1])
        return counts

    def wait_settled(self, quiet=1.0, most=30.0, share=0.0):
        """Until it has used no more than this share of a processor for `quiet` seconds."""
        deadline = time.monotonic() + most
        last, since = self.cpu_seconds(), time.monotonic()
        while time.monotonic() < deadline:
            time.sleep(0.1)
            now = self.cpu_seconds()
            if now - last > share * quiet:
                last, since = now, time.monotonic()
            elif time.monotonic() - since >= quiet:
                return True
        return False


class Family(Process):
    """A process with all that it has started; the time of those that have ended counts too."""

    def pids(self):
        children = {}
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(*GONE):
                children.setdefault(int(stat_of(folder.name)[1]), []).append(int(folder.name))
        found, left = [], [self.pid]
        while left:
            found.append(left.pop())
            left += children.get(found[-1], [])
        return found

    def _times(self, pid):
        try:
            return stat_of(pid)[11:15]
        except GONE:
            return []


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
