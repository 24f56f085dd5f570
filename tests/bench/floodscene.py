# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""The flood scene: what a server may throw at the window, and the longest turn of its event loop meanwhile."""
import contextlib
import pathlib
import shutil
import subprocess
import tempfile
import time

import display
import floodserver
import processes
from floodserver import (CHANNEL, FloodServer, SatoriFloodServer, emoji_of, event, frame, message, satori_event,
                         satori_message, system)

PACKED_FRAMES, PACKED_SIZE = 60, 15 << 20


def rate(per_second, seconds):
    """Ten events in a hundred are reactions, seven edits, three deletions, as the sandbox's residents do."""
    def one(sn):
        kind = sn % 100
        if kind >= 20 or sn < 100:
            return frame(event(sn, sn))
        target = sn - 50 - kind
        target -= 0 if target % 100 >= 20 else 20
        body = {"channel_id": CHANNEL, "msg_id": f"m{target}"}
        if kind < 10:
            return frame(system(sn, "added_reaction", dict(body, user_id=f"u{sn % 200}", emoji={"id": "😀", "name": "😀"})))
        if kind < 17:
            return frame(system(sn, "updated_message", dict(body, content=f"edited **{sn}**", mention=[], updated_at=floodserver.TIME)))
        return frame(system(sn, "deleted_message", body))

    return paced(one, per_second, seconds)


def paced(one, per_second, seconds):
    def flood(server):
        frames = [one(sn) for sn in range(1, per_second * seconds + 1)]
        begin, step = time.monotonic(), max(1, per_second // 100)
        for first in range(0, len(frames), step):
            time.sleep(max(0, begin + first / per_second - time.monotonic()))
            server.send(b"".join(frames[first:first + step]))
    return flood


def at_once(count):
    def flood(server):
        server.send(b"".join(frame(event(sn, sn)) for sn in range(1, count + 1)))
    return flood


def packed(server):
    """A message whose text is one long word, then one of many small values."""
    long = frame(event(1, 1, content="x" * PACKED_SIZE), packed=True)
    wide = dict(event(2, 2), filler=[{"a": n} for n in range(PACKED_SIZE // 12)])
    wide = frame(wide, packed=True)
    for number in range(PACKED_FRAMES):
        server.send(long if number % 2 else wide)


def large(server):
    server.send(frame(event(1, 1, content="some words **in bold** 你好 " * (8_000_000 // 32))))


def reacting(server):
    server.send(b"".join(frame(system(sn, "added_reaction", {
        "channel_id": CHANNEL, "msg_id": "h50", "user_id": f"u{sn}", "emoji": emoji_of(sn)})) for sn in range(1, 10_001)))


def satori_rate(per_second, seconds):
    """As rate()."""
    def one(sn):
        kind, target = sn % 100, f"m{sn - 50 - sn % 100 + 20}"
        if kind >= 20 or sn < 100:
            return frame(satori_event(sn, "message-created", satori_message(sn, prefix="m", time=floodserver.TIME)))
        if kind < 10:
            return frame(satori_event(sn, "reaction-added", {"id": target}, emoji={"id": "😀", "name": "😀"}))
        if kind < 17:
            return frame(satori_event(sn, "message-updated", {"id": target, "content": f"edited <b>{sn}</b>"}))
        return frame(satori_event(sn, "message-deleted", {"id": target}))
    return paced(one, per_second, seconds)


def satori_at_once(count):
    def flood(server):
        server.send(b"".join(frame(satori_event(sn, "message-created", satori_message(
            sn, prefix="m", time=floodserver.TIME))) for sn in range(1, count + 1)))
    return flood


def satori_large(server):
    words = "some words <b>in bold</b> 你好 " * (8_000_000 // 36)
    server.send(frame(satori_event(1, "message-created", satori_message(1, words, "m", floodserver.TIME))))


def satori_reacting(server):
    server.send(b"".join(frame(satori_event(sn, "reaction-added", {"id": "h50"}, emoji=emoji_of(sn))) for sn in range(1, 10_001)))


def superseding(server):
    """50,000 edits of one message, and as many reactions that come and go."""
    def one(sn):
        if sn % 2:
            return frame(system(sn, "updated_message", {"channel_id": CHANNEL, "msg_id": "h50", "content": f"edited **{sn}**",
                                                        "mention": [], "updated_at": floodserver.TIME + sn}))
        body = {"channel_id": CHANNEL, "msg_id": "h49", "user_id": "u7", "emoji": {"id": "😀", "name": "😀"}}
        return frame(system(sn, "added_reaction" if sn % 4 else "deleted_reaction", body))
    server.send(b"".join(one(sn) for sn in range(1, 100_001)))


def nothing(server):
    time.sleep(2)


def scenes():
    many = [message(n) for n in range(1, 50)]
    many.append(message(50, [{"emoji": emoji_of(n), "count": 1, "me": False} for n in range(10_000)]))
    return {
        "2,000 events/s": (rate(2000, 10), {}),
        "5,000 events/s": (rate(5000, 10), {}),
        "100,000 at once": (at_once(100_000), {}),
        "60 packed of 15 MB": (packed, {}),
        "a frame of 8 MB": (large, {}),
        "10,000 reactions live": (reacting, {}),
        "100,000 that supersede": (superseding, {}),
        "an ordinary page": (nothing, {}),
        "10,000 reactions in a page": (nothing, {"history": many}),
        "10,000 messages in a page": (nothing, {"history": [message(n) for n in range(1, 10_001)]}),
        "50,000 members in a page": (nothing, {"members": 50_000}),
        "Satori 2,000 events/s": (satori_rate(2000, 10), satori()),
        "Satori 5,000 events/s": (satori_rate(5000, 10), satori()),
        "Satori 100,000 at once": (satori_at_once(100_000), satori()),
        "Satori a frame of 8 MB": (satori_large, satori()),
        "Satori 10,000 reactions live": (satori_reacting, satori()),
        "Satori 10,000 in a page": (nothing, satori(10_000)),
        "Satori 50,000 members": (nothing, dict(satori(), members=50_000)),
    }


def satori(history=50):
    return {"kind": SatoriFloodServer, "history": [satori_message(n) for n in range(1, history + 1)]}


def busy_neighbours(count):
    return [subprocess.Popen(["sh", "-c", "while :; do :; done"]) for _ in range(count)]


class Share:
    """Part of a core for a program and its threads: by a control group, which gives it a share of every 20 ms, before
    other programs, or by cpulimit, which stops the whole program for up to 100 ms at a time."""
    PERIOD = 20_000  # in microseconds

    def __init__(self, pid, percent):
        self.limiter = self.group = None
        for root, limits in ((pathlib.Path("/sys/fs/cgroup"), {"cpu.weight": "1000", "cpu.max": f"{self.PERIOD * percent // 100} {self.PERIOD}"}),
                             (pathlib.Path("/sys/fs/cgroup/cpu"), {"cpu.shares": "10240", "cpu.cfs_period_us": str(self.PERIOD),
                                                                   "cpu.cfs_quota_us": str(self.PERIOD * percent // 100)})):
            group = root / f"kookaburra-bench-{pid}"
            try:
                group.mkdir()
                self.group = group
                for name, value in (limits | {"cgroup.procs": str(pid)}).items():
                    with open(group / name, "r+") as control:  # it exists in a control group, and in no plain folder
                        control.write(value)
                return
            except OSError:
                self.remove_group()
        self.limiter = subprocess.Popen(["cpulimit", "-q", "-p", str(pid), "-l", str(percent)],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def end(self):  # once the program has ended
        if self.limiter:
            self.limiter.terminate()
            self.limiter.wait()
        self.remove_group()

    def remove_group(self):
        if self.group:
            with contextlib.suppress(OSError):
                self.group.rmdir()
            self.group = None


def wait_idle(pid, most=90):
    """Until its main thread has slept at every look for two seconds; a program that waits for a core does not sleep."""
    watched = processes.Process(pid)
    deadline, quiet = time.monotonic() + most, 0
    while quiet < 40 and time.monotonic() < deadline:
        before = watched.cpu_seconds()
        time.sleep(0.05)
        state = processes.stat_of(pid)[0]
        quiet = quiet + 1 if state == "S" and watched.cpu_seconds() == before else 0
    return quiet >= 40


def figure(name, flood, options, program, screen, cpu):
    options = dict(options)
    server = options.pop("kind", FloodServer)(**options)
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder) / "frames.csv"
        environment = dict(screen.environment, KOOKABURRA_TOKEN="t")
        started = time.monotonic()
        process = subprocess.Popen([program, "--profile", folder + "/profile", *server.arguments(), "--open", CHANNEL,
                                    "--frame-log", log], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        watched = processes.Process(process.pid)
        share = None
        try:
            if cpu < 100 and flood is nothing:
                share = Share(process.pid, cpu)
            if not server.connected.wait(20):
                raise RuntimeError("the window did not connect")
            time.sleep(1.5)
            if cpu < 100 and not share:
                share = Share(process.pid, cpu)
            # Turns of the start are no matter of a flood; where a page is the flood it comes with the start.
            since = 0 if flood is nothing else (time.monotonic() - started - 0.5) * 1e6
            begin = 0 if flood is nothing else watched.cpu_seconds()
            with contextlib.suppress(OSError):
                flood(server)
            settled = wait_idle(process.pid)
            used = watched.cpu_seconds() - begin
            peak = watched.peak_mib()
        finally:
            screen.close_window()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(20)
            if process.poll() is None:
                process.kill()
                process.wait()
            if share:
                share.end()
            server.close()
        lines = [line.split(",") for line in log.read_text().splitlines()] if log.exists() else []
        turns = [(int(line[2]) / 1000, int(line[1]) / 1000) for line in lines
                 if len(line) == 4 and line[3] == "turn" and int(line[0]) >= since]
        asked = {name: count for name, count in server.calls.items() if count > 2 and not name.startswith("/assets")}
        return turns, used, peak, settled, asked


def longest_of(turns):
    """The longest in words, and how many took more than 100 ms."""
    return f"{max(turns):.0f}" if turns else "< 16", sum(1 for turn in turns if turn > 100)


def run(args, build):
    program = build / "bin/kookaburra"
    chosen = {name: scene for name, scene in scenes().items() if not args.only or args.only in name}
    screen = display.Display()
    neighbours = busy_neighbours(args.neighbours)
    try:
        print("turns: of the event loop, by the processor time of its thread, then by the clock, which busy neighbours lengthen")
        print(f"{'scene':<30}{'longest turn ms':>16}{'over 100 ms':>13}{'clock ms':>10}{'over':>6}{'CPU s':>8}{'peak MiB':>10}  calls more than twice")
        for name, (flood, options) in chosen.items():
            turns, used, peak, settled, asked = figure(name, flood, options, program, screen, args.cpu)
            (longest, late), (clock, clock_late) = (longest_of([turn[which] for turn in turns]) for which in (0, 1))
            print(f"{name:<30}{longest:>16}{late:>13}{clock:>10}{clock_late:>6}{used:>8.1f}{peak:>10.0f}  {asked}{'' if settled else '  (still busy)'}", flush=True)
    finally:
        for neighbour in neighbours:
            neighbour.kill()
        screen.close()
