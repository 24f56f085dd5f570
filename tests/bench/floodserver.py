# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Servers with one channel that flood their client, KOOK's and Satori's: HTTP and websocket on one port, a thread each
connection."""
import base64
import hashlib
import json
import socket
import struct
import threading
import urllib.parse
import zlib

GUILD, CHANNEL, ME = "g1", "c1", "me1"
TIME = 1_760_000_000_000


def user(number):
    place = number * 7919 % 100_003  # by name they stand in another order
    return {"id": f"u{number}", "username": f"Member {place:06}", "nickname": f"Nick {place:06}", "online": number % 2 == 0,
            "bot": False, "avatar": "", "identify_num": "0001", "roles": []}


def text_of(number):
    return f"live message **{number}** 你好 😀 `code` and some more text to read"


def event(sn, number, content=None, kind=9):
    who = user(number % 200)
    return {"s": 0, "sn": sn, "d": {
        "channel_type": "GROUP", "type": kind, "target_id": CHANNEL, "author_id": who["id"], "msg_id": f"m{number}",
        "content": text_of(number) if content is None else content, "msg_timestamp": TIME + number, "nonce": "",
        "extra": {"type": kind, "guild_id": GUILD, "channel_name": "flood", "author": who, "mention": [],
                  "mention_all": False, "mention_roles": [], "mention_here": False}}}


def system(sn, name, body):
    return {"s": 0, "sn": sn, "d": {
        "channel_type": "GROUP", "type": 255, "target_id": GUILD, "author_id": "1", "msg_id": f"s{sn}", "content": "[系统消息]",
        "msg_timestamp": TIME + sn, "nonce": "", "extra": {"type": name, "body": body}}}


def message(number, reactions=()):
    return {"id": f"h{number}", "type": 9, "content": text_of(number), "author": user(number % 200),
            "create_at": TIME - 1_000_000 + number, "updated_at": 0, "reactions": list(reactions), "attachments": None,
            "embeds": [], "mention": [], "mention_all": False, "mention_roles": [], "mention_here": False}


def websocket_frame(payload, binary=False):
    head = bytes([0x82 if binary else 0x81])
    if len(payload) < 126:
        head += bytes([len(payload)])
    elif len(payload) < 65536:
        head += bytes([126]) + struct.pack(">H", len(payload))
    else:
        head += bytes([127]) + struct.pack(">Q", len(payload))
    return head + payload


def frame(value, packed=False):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return websocket_frame(zlib.compress(text, 6) if packed else text, packed)


def emoji_of(number):
    return {"id": f"g1/e{number}", "name": f"e{number}"}


class FloodServer:
    """`flood(send)` is called once the client is connected and told to start; `history` and `members` are what lists
    answer with."""

    root, option = "/api/v3/", "--kook"

    def __init__(self, history=None, members=50):
        self.history = history if history is not None else [message(n) for n in range(1, 51)]
        self.members = members
        self.calls = {}
        self.connected = threading.Event()
        self.writing = threading.Lock()  # a pong does not go out in the middle of a frame
        self.sockets = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}" + self.root.rpartition("/v")[0]
        threading.Thread(target=self.accept, daemon=True).start()

    def arguments(self):
        """Of a program that signs in here and is sent events."""
        return [self.option, self.url] + (["--gateway", "direct"] if self.option == "--kook" else [])

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def send(self, data):
        """To the client that connected last; waits while it does not read."""
        with self.writing:
            self.sockets[-1].sendall(data)

    def serve(self, connection):
        stream = connection.makefile("rb")
        try:
            while line := stream.readline():
                target = line.split()[1].decode()
                headers = {}
                while (header := stream.readline().strip()):
                    name, _, value = header.decode().partition(":")
                    headers[name.lower()] = value.strip()
                posted = stream.read(int(headers.get("content-length", 0)))
                if "sec-websocket-key" in headers:
                    self.websocket(connection, stream, headers["sec-websocket-key"])
                    return
                parts = urllib.parse.urlsplit(target)
                name = parts.path.removeprefix(self.root)
                self.calls[name] = self.calls.get(name, 0) + 1
                body = json.dumps(self.reply(name, dict(urllib.parse.parse_qsl(parts.query)), posted)).encode()
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                   + str(len(body)).encode() + b"\r\n\r\n" + body)
        except OSError:
            pass

    def reply(self, name, query, posted):
        return {"code": 0, "message": "", "data": self.answer(name, query)}

    def answer(self, name, query):
        if name == "user/me":
            return {"id": ME, "username": "Flooded", "identify_num": "0001", "online": True, "bot": True, "avatar": ""}
        if name == "gateway/index":
            return {"url": self.url.replace("http", "ws") + "/gateway"}
        if name == "guild/list":
            return self.page([self.guild()])
        if name == "guild/view":
            return self.guild()
        if name == "channel/view":
            return self.channel()
        if name == "user/view":
            return dict(user(0), id=query.get("user_id", ""), roles=[1])
        if name == "message/list":
            return {"items": self.history if "msg_id" not in query else []}
        if name == "message/view":
            return next((m for m in self.history if m["id"] == query.get("msg_id")), {})
        if name == "guild/user-list":
            if query.get("role_id") or query.get("page", "1") != "1":
                return self.page([])
            return dict(self.page([user(n) for n in range(self.members)]), user_count=self.members, online_count=self.members // 2)
        return self.page([])

    @staticmethod
    def page(items):
        return {"items": items, "meta": {"page": 1, "page_total": 1, "page_size": 50, "total": len(items)}, "sort": {}}

    @staticmethod
    def channel():
        return {"id": CHANNEL, "guild_id": GUILD, "name": "flood", "type": 1, "level": 1, "parent_id": "0", "topic": "",
                "is_category": False, "permission_overwrites": [], "permission_users": [], "slow_mode": 0}

    @classmethod
    def guild(cls):
        return {"id": GUILD, "name": "Flood", "topic": "", "user_id": "u1", "icon": "", "notify_type": 2, "region": "",
                "enable_open": False, "open_id": "", "default_channel_id": CHANNEL, "welcome_channel_id": "",
                "roles": [{"role_id": 0, "name": "@全体成员@", "color": 0, "position": 999, "hoist": 0, "mentionable": 0,
                           "permissions": 0xFFFFFFF}], "channels": [cls.channel()]}

    def websocket(self, connection, stream, key):
        accept = base64.b64encode(hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()).decode()
        connection.sendall(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            f"Sec-WebSocket-Accept: {accept}\r\n\r\n").encode())
        self.greet(connection)
        while True:  # pings are answered so that nothing but the flood ends the connection
            head = stream.read(2)
            if len(head) < 2 or head[0] & 15 == 8:
                return
            size = head[1] & 127
            if size == 126:
                size = struct.unpack(">H", stream.read(2))[0]
            mask = stream.read(4)
            text = bytes(b ^ mask[i % 4] for i, b in enumerate(stream.read(size)))
            if head[0] & 15 == 1:
                self.heard(connection, json.loads(text))

    def greet(self, connection):
        connection.sendall(frame({"s": 1, "d": {"code": 0, "session_id": "s1"}}))
        self.ready(connection)

    def ready(self, connection):
        self.sockets.append(connection)
        self.connected.set()

    def heard(self, connection, said):
        if said.get("s") == 2:
            self.send(frame({"s": 3}))

    def close(self):
        self.listener.close()


LOGIN = {"sn": 1, "platform": "flood", "adapter": "flood", "status": 1, "user": {"id": ME, "name": "Flooded"},
         "features": ["message.list", "message.create", "guild.list", "guild.get", "channel.list", "login.get",
                      "guild.member.list", "message.get", "user.get", "channel.get", "guild.member.get"]}


def satori_user(number):
    return {"id": f"u{number}", "name": user(number)["username"], "nick": user(number)["nickname"]}


def satori_text(number):
    return f"live message <b>{number}</b> 你好 😀 <code>code</code> and some more text to read"


def satori_message(number, content=None, prefix="h", time=TIME - 1_000_000):
    return {"id": f"{prefix}{number}", "content": satori_text(number) if content is None else content,
            "created_at": time + number, "user": satori_user(number % 200), "channel": {"id": CHANNEL, "type": 0, "name": "flood"}}


def satori_event(sn, kind, message, **more):
    return {"op": 0, "body": dict({
        "sn": sn, "type": kind, "timestamp": TIME + sn, "login": {k: LOGIN[k] for k in ("sn", "platform", "user", "status")},
        "channel": {"id": CHANNEL, "type": 0, "name": "flood"}, "guild": {"id": GUILD, "name": "Flood"},
        "user": satori_user(sn % 200), "message": message}, **more)}


class SatoriFloodServer(FloodServer):
    root, option = "/satori/v1/", "--satori"

    def reply(self, name, query, posted):
        asked = json.loads(posted or b"{}")
        channel = {"id": CHANNEL, "type": 0, "name": "flood"}
        first = "next" not in asked
        return {
            "meta": lambda: {"logins": [LOGIN], "proxy_urls": []},
            "login.get": lambda: LOGIN,
            "guild.list": lambda: {"data": [{"id": GUILD, "name": "Flood"}]},
            "guild.get": lambda: {"id": GUILD, "name": "Flood"},
            "channel.list": lambda: {"data": [channel]},
            "channel.get": lambda: channel,
            "user.get": lambda: {"id": asked.get("user_id", ""), "name": "Somebody"},
            "guild.member.get": lambda: {"user": {"id": asked.get("user_id", ""), "name": "Somebody"}},
            "message.list": lambda: {"data": self.history if first else []},
            "guild.member.list": lambda: {"data": [{"user": satori_user(n)} for n in range(self.members)] if first else []},
        }.get(name, lambda: {"data": []})()

    def greet(self, connection):
        pass  # once it has said who it is

    def heard(self, connection, said):
        if said.get("op") == 3:
            connection.sendall(frame({"op": 4, "body": {"logins": [LOGIN], "proxy_urls": []}}))
            self.ready(connection)
        elif said.get("op") == 1:
            self.send(frame({"op": 2, "body": {}}))
