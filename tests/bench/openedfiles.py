# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""The files that a start opens and reads, by strace."""
import os
import pathlib
import re
import shutil
import tempfile

CALLS = "openat,open,read,pread64,readv,preadv,execve"
OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD(?:<[^>]*>)?, )?"[^"]*".*\) = \d+<([^>]+)>')
READ = re.compile(r"(?:read|pread64|readv|preadv)\(\d+<(/[^>]+)>.*\) = (\d+)")


class OpenedFiles:
    """What a trace of strace -f -y says."""

    def __init__(self, lines):
        self.paths, self.reads, self.bytes = set(), 0, 0
        for line in lines:
            if found := OPENED.search(line):
                self.paths.add(found[1])
            elif found := READ.search(line):
                if self.is_file(found[1]):
                    self.reads += 1
                    self.bytes += int(found[2])
        self.paths = {path for path in self.paths if self.is_file(path)}

    @staticmethod
    def is_file(path):
        """On disk: no device, nothing of the kernel."""
        return not path.startswith(("/proc/", "/sys/", "/dev/")) and not os.path.isdir(path)

    def libraries(self):
        return {path for path in self.paths if re.search(r"\.so(\.|$)", path)}

    def figures(self):
        if not self.paths:
            return {"libraries": None, "files opened": None}
        return {"libraries": len(self.libraries()), "files opened": len(self.paths), "file reads": self.reads,
                "file reads MiB": self.bytes / 1048576}


class Traced:
    """A program's command, under strace."""

    def __init__(self, log):
        self.log = log

    def __call__(self, command):
        return ["strace", "-f", "-y", "-e", "trace=" + CALLS, "-s", "0", "-o", str(self.log), *command]


def of_start(program, screen, server, profile):
    """What one start opens; nothing where strace is not there or may not trace."""
    if not shutil.which("strace"):
        return OpenedFiles([])
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder) / "trace"
        program.start(screen, server, profile, wrap=Traced(log))
        return OpenedFiles(log.read_text(errors="replace").splitlines() if log.exists() else [])
