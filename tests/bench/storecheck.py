# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Does a closed window's history.db hold what the server has?"""
import pathlib
import sqlite3
import uuid

from programs import Lacks

CHANGING_MS = 4000  # residents edit and delete the 40 newest of a channel, which has 30 a second
COLUMNS = {"conversation", "mid", "created", "gone", "body"}


class Stored:
    """The conversations of a profile."""

    def __init__(self, profile):
        files = list(pathlib.Path(profile).rglob("history.db"))
        if len(files) != 1:
            raise Lacks(f"{len(files)} history files in the profile")
        self.file = sqlite3.connect(f"file:{files[0]}?mode=ro", uri=True)
        columns = {name for _, name, *_ in self.file.execute("PRAGMA table_info(messages)")}
        if not COLUMNS <= columns:
            raise Lacks("a history of another form")

    def channels(self):
        """id → number of the conversation"""
        return dict(self.file.execute("SELECT channel, id FROM conversations WHERE channel <> ''"))

    def messages(self, conversation, since):
        """id → (Unix ms, deleted there, the bytes that are stored of it)"""
        rows = self.file.execute("SELECT mid, created, gone, body FROM messages WHERE conversation = ? AND created >= ?",
                                 (conversation, since))
        return {self.id_of(mid): (created, gone != 0, bytes(body)) for mid, created, gone, body in rows}

    def newest(self):
        """Unix ms"""
        return self.file.execute("SELECT max(created) FROM messages").fetchone()[0]

    @staticmethod
    def id_of(mid):
        """The letter g and the 16 bytes of a GUID, or the letter t and any other id."""
        return str(uuid.UUID(bytes=mid[1:])) if mid[:1] == b"g" else mid[1:].decode(errors="replace")


def compare(profile, server, since, frozen):
    """Of the messages that the server has of that span (Unix ms), in every channel where it has any: those that the
    window does not have, or has as deleted; those whose text differs, and those that only the window has. What the server
    could not send any more before it stood still is another matter ("behind"): events come in their order, so what is
    older than the newest one that came had been sent."""
    stored = Stored(profile)
    until = stored.newest() - CHANGING_MS
    kept = stored.channels()
    found = {"behind s": (frozen - stored.newest()) / 1000, "messages compared": 0, "channels compared": 0, "messages missing": 0, "messages different": 0}
    for channel in server.channels:
        theirs = server.messages(channel, since)
        ours = stored.messages(kept.get(channel), since)
        within = {id_: content for id_, (created, content) in theirs.items() if created <= until}
        alive = {id_: body for id_, (_, deleted, body) in ours.items() if not deleted}
        surplus = {id_ for id_ in alive if id_ not in theirs and ours[id_][0] <= until}
        found["channels compared"] += bool(within)
        found["messages compared"] += len(within)
        found["messages missing"] += len(within.keys() - alive.keys())
        found["messages different"] += len(surplus) + sum(
            id_ in alive and content.encode() not in alive[id_] for id_, content in within.items())
    found["messages a second"] = found["messages compared"] * 1000 / (until - since)
    return found
