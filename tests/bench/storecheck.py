# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Does a closed window's history.db hold what the server has?"""
import pathlib
import sqlite3
import uuid


class Stored:
    """The conversations of a profile."""

    def __init__(self, profile):
        files = list(pathlib.Path(profile).rglob("history.db"))
        if len(files) != 1:
            raise RuntimeError(f"{len(files)} history files in the profile")
        self.file = sqlite3.connect(f"file:{files[0]}?mode=ro", uri=True)

    def channels(self):
        """id → number of the conversation"""
        return dict(self.file.execute("SELECT channel, id FROM conversations WHERE channel <> ''"))

    def messages(self, conversation, since):
        """id → (deleted there, the bytes that are stored of it)"""
        rows = self.file.execute("SELECT mid, gone, body FROM messages WHERE conversation = ? AND created >= ?",
                                 (conversation, since))
        return {self.id_of(mid): (gone != 0, bytes(body)) for mid, gone, body in rows}

    @staticmethod
    def id_of(mid):
        """The letter g and the 16 bytes of a GUID, or the letter t and any other id."""
        return str(uuid.UUID(bytes=mid[1:])) if mid[:1] == b"g" else mid[1:].decode(errors="replace")


def compare(profile, server, since, until):
    """Of the messages that the server has of that span (Unix ms), in every channel where it has any: those that the
    window does not have, or has as deleted; those whose text differs, and those that only the window has."""
    stored = Stored(profile)
    kept = stored.channels()
    found = {"messages compared": 0, "channels compared": 0, "messages missing": 0, "messages different": 0}
    for channel in server.channels:
        theirs = {id_: content for id_, (created, content) in server.messages(channel, since).items() if created <= until}
        ours = stored.messages(kept.get(channel), since)
        found["channels compared"] += bool(theirs)
        found["messages compared"] += len(theirs)
        for id_, content in theirs.items():
            deleted, body = ours.get(id_, (True, b""))
            found["messages missing"] += deleted
            found["messages different"] += not deleted and content.encode() not in body
        found["messages different"] += only_here(stored, kept.get(channel), since, until, theirs)
    return found


def only_here(stored, conversation, since, until, theirs):
    rows = stored.file.execute("SELECT mid FROM messages WHERE conversation = ? AND created BETWEEN ? AND ? AND gone = 0",
                               (conversation, since, until))
    return sum(Stored.id_of(mid) not in theirs for mid, in rows)
