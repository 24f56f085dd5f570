# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""A Satori server with one channel of any number of messages, which are made when they are asked for."""
import json
import threading
import time

import floodserver
from chattext import html_of
from floodserver import CHANNEL, SatoriFloodServer, frame, satori_event, satori_message

PAGE = 50
APART = 60_000  # milliseconds between two messages


class SatoriServer(SatoriFloodServer):
    token = "t"

    def __init__(self, messages):
        super().__init__(history=[])
        self.first = floodserver.TIME - messages * APART
        self.count = messages
        self.posted = 0
        self.options = {"satori": self.url, "open": CHANNEL}

    def reply(self, name, query, posted):
        if name == "message.list":
            return self.page_of(json.loads(posted or b"{}"))
        if name == "message.get":
            return self.message(int(json.loads(posted)["message_id"].removeprefix("h")))
        return super().reply(name, query, posted)

    def message(self, number):
        return satori_message(number, html_of(number), time=self.first + number * (APART - 1))

    def page_of(self, asked):
        """Tokens say where a page begins ("a") or ends ("b")."""
        limit = min(int(asked.get("limit") or PAGE), PAGE)
        token, direction = asked.get("next") or f"b{self.count}", asked.get("direction", "before")
        edge = int(token[1:])
        if token[0] == "b" and direction != "after":
            begin, end = max(0, edge - limit), edge
        else:
            begin, end = edge, min(self.count, edge + limit)
        page = {"data": [self.message(number + 1) for number in range(begin, end)]}
        if begin > 0:
            page["prev"] = f"b{begin}"
            if direction == "before":
                page["next"] = f"b{begin}"
        if end < self.count and direction != "before":
            page["next"] = f"a{end}"
        return page

    def post(self, count, per_second):
        start = time.monotonic()
        for number in range(count):
            time.sleep(max(0, start + number / per_second - time.monotonic()))
            self.posted += 1
            self.send(frame(satori_event(self.posted, "message-created",
                                         satori_message(self.posted, prefix="m", time=floodserver.TIME))))

    def post_apart(self, count, per_second):
        worker = threading.Thread(target=self.post, args=(count, per_second))
        worker.start()
        return worker
