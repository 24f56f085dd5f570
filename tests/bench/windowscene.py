# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""The window scene: start, rest, 250 messages arriving, 1,000 wheel clicks."""
import http.client
import json
import os
import pathlib
import platform
import struct
import subprocess
import tempfile
import threading
import time
import urllib.parse
import zlib

import display
import figures

LIVE = 250
LIVE_PER_SECOND = 25
IDLE_SECONDS = 8


class Sandbox:
    """A server that runs apart, with a channel of so many messages."""

    def __init__(self, build, messages, *more):
        begin = time.monotonic()
        self.process = subprocess.Popen(
            [build / "bin/kookaburra-cli", "sandbox", "--seed", str(messages), "--tokens", "fixed",
             "--until-stdin-closes", *more],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the sandbox ended with {self.process.wait()}")
        ready = json.loads(line)
        self.seed_seconds = time.monotonic() - begin
        self.url = ready["url"]
        channels = [c for g in ready["guilds"] for c in g["channels"]]
        self.channel = next((c["id"] for c in channels if c["name"] == "stress"),
                            next(c["id"] for c in channels if c["type"] == 1))
        self.filled = False
        bots = [a for a in ready["accounts"] if a["kind"] == "bot"]
        self.token = bots[0]["token"]
        self.others = [a["token"] for a in ready["accounts"] if a["token"] != self.token]

    def close(self):
        self.process.stdin.close()
        self.process.wait()

    def post(self, count, per_second):
        """That many messages by somebody else, at an even pace."""
        start = time.monotonic()
        for number in range(count):
            time.sleep(max(0, start + number / per_second - time.monotonic()))
            self.say(9, f"live message **{number}** 你好 😀 `code` and some more text to read")

    def post_apart(self, count, per_second):
        """The same while this process does something else."""
        worker = threading.Thread(target=self.post, args=(count, per_second))
        worker.start()
        return worker

    def fill(self, kind, count):
        """Cards or pictures at the end of the channel, once."""
        if not self.filled:
            for number in range(count):
                self.say(*CONTENTS[kind](self, number))
        self.filled = True

    def say(self, kind, content):
        body = json.dumps({"target_id": self.channel, "type": kind, "content": content})
        for token in self.others:
            answer = self.call("POST", "/v3/message/create", body, "application/json", token)
            if answer["code"] == 0:
                self.others = [token]
                return
        raise RuntimeError(f"nobody can write to the channel: {answer}")

    def upload(self, name, data):
        """The address of a picture that was uploaded."""
        edge = "kookaburra-bench"
        body = (f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
                f"Content-Type: image/png\r\n\r\n").encode() + data + f"\r\n--{edge}--\r\n".encode()
        answer = self.call("POST", "/v3/asset/create", body, f"multipart/form-data; boundary={edge}", self.others[0])
        return answer["data"]["url"]

    def call(self, method, path, body, kind, token):
        parts = urllib.parse.urlsplit(self.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port)
        connection.request(method, parts.path + path, body, {"Authorization": "Bot " + token, "Content-Type": kind})
        return json.loads(connection.getresponse().read())


def card(_, number):
    modules = [{"type": "header", "text": {"type": "plain-text", "content": f"Card {number}"}},
               {"type": "section", "text": {"type": "kmarkdown", "content": f"**{number}** of many, with some `text`"}},
               {"type": "section", "text": {"type": "paragraph", "cols": 3, "fields": [
                   {"type": "kmarkdown", "content": f"**field {field}**\n{number * field}"} for field in range(6)]}},
               {"type": "divider"},
               {"type": "action-group", "elements": [
                   {"type": "button", "theme": "primary", "value": str(at), "text": {"type": "plain-text", "content": f"Button {at}"}}
                   for at in range(3)]}]
    return 10, json.dumps([{"type": "card", "theme": "primary", "size": "lg", "modules": modules}])


def picture(server, number):
    """A PNG of its own colours, 480 × 320, sent as a message."""
    rows = b"".join(b"\0" + bytes((x * 3 + number * 7 + y) % 256 for x in range(480 * 3)) for y in range(320))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    data = (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 480, 320, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b""))
    return 2, server.upload(f"{number}.png", data)


CONTENTS = {"cards": card, "pictures": picture}


class Program:
    def __init__(self, name, command, talks=True):
        self.name = name
        self.command = command
        self.talks = talks

    def arguments(self, sandbox, profile, *extra):
        if not self.talks:
            return [self.command, *extra]
        return [self.command, "--profile", profile, "--kook", sandbox.url, "--gateway", "direct", "--open",
                sandbox.channel, *extra]


def start_figures(program, sandbox, screen):
    """exec → first painted history: wall and CPU seconds."""
    with tempfile.TemporaryDirectory() as profile:
        command = program.arguments(sandbox, profile, "--quit-after-first-history")
        environment = dict(screen.environment, KOOKABURRA_TOKEN=sandbox.token)
        begin = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"{program.name} ended with {process.returncode}")
        return {"start wall s": wall, "start CPU s": usage.ru_utime + usage.ru_stime}


def wheel_figures(screen, pid, clicks):
    screen.move(660, 400)
    time.sleep(0.5)
    before = figures.cpu_seconds(pid)
    clicked, changed = screen.wheel(4, clicks)
    found = {"wheel CPU s": figures.cpu_seconds(pid) - before}
    found["wheel changes"] = len(changed)
    gaps = [(b - a) * 1000 for a, b in zip(changed, changed[1:]) if b <= clicked[-1]]
    found["between changes p50 ms"] = figures.median(gaps)
    found["between changes p99 ms"] = figures.percentile(gaps, 0.99)
    found["between changes worst ms"] = max(gaps, default=None)
    waits = []
    index = 0
    for at, following in zip(clicked, clicked[1:]):
        while index < len(changed) and changed[index] < at:
            index += 1
        if index < len(changed) and changed[index] < following:
            waits.append((changed[index] - at) * 1000)
    found["click → change p50 ms"] = figures.median(waits)
    found["clicks seen %"] = 100 * len(waits) / max(1, len(clicked) - 1)
    return found


class Run:
    """A program that is open until the block ends."""

    def __init__(self, program, sandbox, screen, environment=None):
        self.program, self.sandbox, self.screen = program, sandbox, screen
        self.environment = dict(screen.environment, KOOKABURRA_TOKEN=sandbox.token, **(environment or {}))
        self.spans = []  # of the frame log's time that a scene looks at

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.log = pathlib.Path(self.folder.name) / "frames.csv"
        extra = ["--frame-log", str(self.log)] if self.program.talks else []
        self.begin = time.monotonic()
        self.process = subprocess.Popen(self.program.arguments(self.sandbox, self.folder.name, *extra),
                                        env=self.environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.pid = self.process.pid
        time.sleep(1.5)
        figures.wait_settled(self.pid)
        return self

    def close(self):
        """As a person does, so that the log is whole."""
        if self.process.poll() is None:
            self.screen.close_window()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.terminate()
                self.process.wait()

    def __exit__(self, *_):
        self.close()
        self.folder.cleanup()


def session_figures(program, sandbox, screen, args):
    """At rest, then the wheel."""
    with Run(program, sandbox, screen) as run_:
        pid, found = run_.pid, {}
        found["settled CPU s"] = figures.cpu_seconds(pid)
        found["PSS idle MiB"], found["private idle MiB"] = figures.memory_mib(pid)
        before = figures.cpu_seconds(pid)
        time.sleep(IDLE_SECONDS)
        found["idle CPU %"] = 100 * (figures.cpu_seconds(pid) - before) / IDLE_SECONDS
        if not program.talks:
            return found
        begin = time.monotonic() - run_.begin
        found.update(wheel_figures(screen, pid, args.clicks))
        end = time.monotonic() - run_.begin
        figures.wait_settled(pid)
        found["PSS after wheel MiB"], found["private after wheel MiB"] = figures.memory_mib(pid)
        if args.pictures:
            screen.save(pathlib.Path(args.pictures) / f"{program.name}.png")
        run_.close()
        paints, turns = figures.read_frame_log(run_.log, begin - 0.3, end)
        found.update({"paints": len(paints), "paint p50 ms": figures.median(paints),
                      "paint p99 ms": figures.percentile(paints, 0.99), "paint worst ms": max(paints, default=None),
                      "turns > 16 ms": len(turns), "turns > 50 ms": sum(turn > 50 for turn in turns),
                      "turn worst ms": max(turns, default=0)})
        return found


def live_figures(program, sandbox, screen):
    """Messages arriving while the newest ones are shown."""
    with Run(program, sandbox, screen) as run_:
        before = figures.cpu_seconds(run_.pid)
        sandbox.post(LIVE, LIVE_PER_SECOND)
        figures.wait_settled(run_.pid)
        return {"live CPU s": figures.cpu_seconds(run_.pid) - before}


ROWS = [
    # figure, unit in the table, goal
    ("start wall s", "exec → first painted history, wall s", "≤ 0.25"),
    ("start CPU s", "exec → first painted history, CPU s", ""),
    ("settled CPU s", "CPU s until settled", "≤ 0.25"),
    ("PSS idle MiB", "PSS idle, MiB", "≤ 60"),
    ("PSS after wheel MiB", "PSS after the wheel scene, MiB", "≤ 65"),
    ("private idle MiB", "private memory idle, MiB", ""),
    ("private after wheel MiB", "private memory after the wheel scene, MiB", ""),
    ("idle CPU %", "idle CPU, %", "0.0"),
    ("live CPU s", f"{LIVE} live messages, CPU s", "≤ 1"),
    ("wheel CPU s", "wheel scene, CPU s", "≤ 2.5"),
    ("paints", "wheel scene, paints", ""),
    ("paint p50 ms", "paint p50, ms", ""),
    ("paint p99 ms", "paint p99, ms", ""),
    ("paint worst ms", "paint worst, ms", ""),
    ("turns > 16 ms", "turns over 16 ms", ""),
    ("turns > 50 ms", "turns over 50 ms", "0"),
    ("turn worst ms", "turn worst, ms (0: none over 16)", ""),
    ("wheel changes", "changes on screen", ""),
    ("clicks seen %", "clicks with a change before the next, %", ""),
    ("click → change p50 ms", "wheel click → first change p50, ms", "≤ 8"),
    ("between changes p50 ms", "between changes on screen p50, ms", ""),
    ("between changes p99 ms", "between changes on screen p99, ms", "≤ 17"),
    ("between changes worst ms", "between changes on screen worst, ms", "≤ 33"),
]


def text_of(value):
    if value is None:
        return "–"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def print_table(columns):
    """Medians, and ours as a multiple of the plain list's."""
    print(f"\n{'':44}" + "".join(f"{name:>22}" for name in columns) + f"{'goal':>10}")
    for key, label, goal in ROWS:
        values = [figures.median([run.get(key) for run in runs]) for runs in columns.values()]
        if all(value is None for value in values):
            continue
        print(f"{label:44}" + "".join(f"{text_of(value):>22}" for value in values) + f"{goal:>10}")
    names = list(columns)
    for other in (name for name in names if name.startswith("plain")):
        ours = "kookaburra" + other.removeprefix("plain list")
        pairs = [(label, figures.median([r.get(key) for r in columns[other]]),
                  figures.median([r.get(key) for r in columns.get(ours, [])])) for key, label, _ in ROWS]
        ratios = [f"{label} {b / a:.2f}" for label, a, b in pairs if a and b is not None
                  and ("CPU s" in label or "PSS" in label or "wall" in label or "paint p" in label)]
        print(f"\n{ours} ÷ {other}: " + "; ".join(ratios))


def run(args, build):
    programs = [Program("kookaburra", build / "bin/kookaburra"),
                Program("plain list", build / "bench/bench_plainlist"),
                Program("empty window", build / "bench/bench_emptywindow", talks=False)]
    programs = [p for p in programs if not args.only or args.only in p.name]
    print(f"{platform.system()} {platform.release()}, {os.cpu_count()} processors; "
          f"Xvfb {display.WIDTH}×{display.HEIGHT} with openbox; medians of {args.runs} runs; "
          f"{args.clicks} wheel clicks at 30 a second", flush=True)
    sandboxes = {}
    columns = {}
    screen = display.Display()
    try:
        for messages in args.history:
            sandboxes[messages] = Sandbox(build, messages)
            print(f"sandbox with {messages:,} messages after {sandboxes[messages].seed_seconds:.1f} s", flush=True)
        live = sandboxes["live"] = Sandbox(build, 1000)  # apart, so that the histories stay what they are
        for round_number in range(args.runs):
            for messages in args.history:
                sandbox = sandboxes[messages]
                for program in programs:
                    if not program.talks and messages != args.history[0]:
                        continue
                    name = f"{program.name} {messages:,}" if program.talks else program.name
                    if round_number == 0:
                        start_figures(program, sandbox, screen)  # files into the page cache
                    found = start_figures(program, sandbox, screen)
                    found.update(session_figures(program, sandbox, screen, args))
                    if program.name == "kookaburra":
                        found.update(live_figures(program, live, screen))
                    columns.setdefault(name, []).append(found)
                    print(f"  run {round_number + 1}: {name}", flush=True)
        print_table(columns)
        if args.json:
            pathlib.Path(args.json).write_text(json.dumps(columns, indent=1, ensure_ascii=False))
    finally:
        for sandbox in sandboxes.values():
            sandbox.close()
        screen.close()
