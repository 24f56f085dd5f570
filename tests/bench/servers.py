# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""The sandbox that runs apart, with what scenes do there by other accounts."""
import http.client
import json
import struct
import subprocess
import threading
import time
import urllib.parse
import zlib


class Sandbox:
    """A server that runs apart, with a channel of so many messages."""

    def __init__(self, build, messages, *more):
        self.command = [build / "bin/kookaburra-cli", "sandbox", "--tokens", "fixed", "--until-stdin-closes"]
        self.filled = False
        self.seed = messages
        self.open("--seed", str(messages), *more)

    def open(self, *more):
        begin = time.monotonic()
        self.process = subprocess.Popen([*self.command, *more], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the sandbox ended with {self.process.wait()}")
        ready = json.loads(line)
        self.seed_seconds = time.monotonic() - begin
        self.url = ready["url"]
        channels = [c for g in ready["guilds"] for c in g["channels"]]
        self.channel = next((c["id"] for c in channels if c["name"] == "stress"),
                            next(c["id"] for c in channels if c["type"] == 1))
        self.channels = {c["id"]: c["type"] for c in channels}
        bots = [a for a in ready["accounts"] if a["kind"] == "bot"]
        self.token = bots[0]["token"]
        self.others = [a["token"] for a in ready["accounts"] if a["token"] != self.token]
        self.options = {"kook": self.url, "gateway": "direct", "open": self.channel}

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

    def call(self, method, path, body=None, kind="application/json", token=None):
        parts = urllib.parse.urlsplit(self.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port)
        connection.request(method, parts.path + path, body,
                           {"Authorization": "Bot " + (token or self.token), "Content-Type": kind})
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
