# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""As much of a Matrix server as clients need to show one room of any number of messages: sync, older messages, and what
they cannot start without. Everybody is signed in already."""
import json
import re
import threading
import time
import urllib.parse

from chattext import html_of, plain_of
from floodserver import TIME, text_of, user
from peers import web

ME, DEVICE, TOKEN, ROOM = "@me:localhost", "BENCH", "t", "!stress:localhost"
PAGE, PEOPLE, APART = 50, 50, 60_000
NOT_FOUND = (404, {"errcode": "M_NOT_FOUND", "error": "not here"})


def event(kind, id_, sender, at, content, **more):
    return dict({"type": kind, "event_id": f"${id_}:localhost", "sender": sender, "origin_server_ts": at, "room_id": ROOM,
                 "content": content, "unsigned": {"age": 1}}, **more)


def said(id_, number, at, html):
    return event("m.room.message", id_, f"@u{number % PEOPLE}:localhost", at, {
        "msgtype": "m.text", "body": plain_of(html), "format": "org.matrix.custom.html", "formatted_body": html})


def member(who, name):
    content = {"membership": "join", "displayname": name}
    return event("m.room.member", f"member{name}", who, TIME - 10**10, content, state_key=who)


def state():
    made = [("m.room.create", {"creator": ME, "room_version": "6"}), ("m.room.join_rules", {"join_rule": "public"}),
            ("m.room.history_visibility", {"history_visibility": "shared"}), ("m.room.name", {"name": "stress"}),
            ("m.room.power_levels", {"users": {ME: 100}, "users_default": 0, "events_default": 0})]
    people = [member(ME, "Me")] + [member(f"@u{n}:localhost", user(n)["nickname"]) for n in range(PEOPLE)]
    return [event(kind, kind, ME, TIME - 10**10, content, state_key="") for kind, content in made] + people


class MatrixServer:
    def __init__(self, messages):
        self.count = self.seed = messages
        self.token = TOKEN
        self.arrived = []
        self.news = threading.Condition()
        self.server = web.WebServer(self.handler())
        self.url, self.close = self.server.url, self.server.close

    def post(self, count, per_second):
        """That many messages by somebody else, at an even pace."""
        start = time.monotonic()
        for number in range(count):
            time.sleep(max(0, start + number / per_second - time.monotonic()))
            html = re.sub(r"`(.*)`", r"<code>\1</code>", re.sub(r"\*\*(.*)\*\*", r"<b>\1</b>", text_of(number)))
            with self.news:
                at = len(self.arrived)
                self.arrived.append(said(f"live{at}", at, TIME + at, html))
                self.news.notify_all()

    def message(self, number):
        return said(f"h{number}", number, TIME - (self.count - number) * APART, html_of(number))

    def sync(self, query):
        """All that came since the token; waits for something as long as the client wants to."""
        since = query.get("since")
        if since is None:
            with self.news:
                at = len(self.arrived)
            first = max(1, self.count - PAGE + 1)
            newest = [self.message(n) for n in range(first, self.count + 1)]
            timeline = {"events": newest, "limited": True, "prev_batch": f"p{first}"}
            return self.answer(at, {"state": {"events": state()}, "timeline": timeline})
        since = int(since[1:])
        with self.news:
            self.news.wait_for(lambda: len(self.arrived) > since, timeout=int(query.get("timeout", 0)) / 1000)
            new = self.arrived[since:]
        if not new:
            return self.answer(since, None)
        timeline = {"events": new, "limited": False, "prev_batch": f"p{self.count + 1}"}
        return self.answer(since + len(new), {"state": {"events": []}, "timeline": timeline})

    @staticmethod
    def answer(at, room):
        whole = room and dict({"summary": {"m.joined_member_count": PEOPLE + 1, "m.heroes": []},
                               "ephemeral": {"events": []}, "account_data": {"events": []},
                               "unread_notifications": {"highlight_count": 0, "notification_count": 0}}, **room)
        return {"next_batch": f"s{at}", "rooms": {"join": {ROOM: whole} if room else {}, "invite": {}, "leave": {}},
                "presence": {"events": []}, "account_data": {"events": []}, "to_device": {"events": []},
                "device_lists": {"changed": [], "left": []}, "device_one_time_keys_count": {"signed_curve25519": 50}}

    def older(self, query):
        """A page before the token, the newest first."""
        before = int((query.get("from") or f"p{self.count + 1}")[1:])
        first = max(1, before - int(query.get("limit", PAGE)))
        page = {"start": f"p{before}", "chunk": [self.message(n) for n in range(before - 1, first - 1, -1)], "state": []}
        return dict(page, end=f"p{first}") if first < before else page

    def reply(self, path, query):
        """(status, JSON) by the end of the path."""
        people = {"chunk": [one for one in state() if one["type"] == "m.room.member"]}
        for pattern, made in (
                (r"/versions$", lambda: {"versions": ["r0.6.0", "r0.6.1", "v1.1"]}),
                (r"/login$", lambda: {"flows": [{"type": "m.login.password"}]}),
                (r"/whoami$", lambda: {"user_id": ME, "device_id": DEVICE}),
                (r"/filter$", lambda: {"filter_id": "1"}),
                (r"/sync$", lambda: self.sync(query)),
                (r"/messages$", lambda: self.older(query)),
                (r"/members$", lambda: people),
                (r"/joined_rooms$", lambda: {"joined_rooms": [ROOM]}),
                (r"/capabilities$", lambda: {"capabilities": {}}),
                (r"/keys/upload", lambda: {"one_time_key_counts": {"signed_curve25519": 50}}),
                (r"/keys/query$", lambda: {"device_keys": {}, "failures": {}}),
                (r"/pushrules", lambda: {"global": {}}),
                (r"/profile/", lambda: {"displayname": "Me"})):
            if re.search(pattern, path):
                return 200, made()
        absent = r"/room_keys/|/account_data/|/media/|/thumbnail/|well-known|/presence/"
        return NOT_FOUND if re.search(absent, path) else (200, {})

    def handler(self):
        server = self

        class Handler(web.Handler):
            def do_GET(self):
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                parts = urllib.parse.urlsplit(self.path)
                status, value = server.reply(parts.path, dict(urllib.parse.parse_qsl(parts.query)))
                self.answer(status, "application/json", json.dumps(value, ensure_ascii=False).encode())

            do_POST = do_PUT = do_DELETE = do_GET

        return Handler
