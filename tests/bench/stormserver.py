# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""A sandbox on disk whose residents write without pause, and which can be stopped at a moment to say what it had then."""
import json
import pathlib
import signal
import tempfile

from servers import Sandbox

CHANNELS = 50  # as many as residents write to
PAGE = 100
TEXT = 1  # type of a channel


class StormServer(Sandbox):
    def __init__(self, build, per_second):
        self.folder = tempfile.TemporaryDirectory()
        data = str(pathlib.Path(self.folder.name) / "sandbox.db")
        super().__init__(build, 1000, "--data", data)
        self.more_channels()
        super().close()
        self.command += ["--data", data]
        self.open("--residents", str(per_second))

    def more_channels(self):
        """Until there are enough for the storm, in the guild where somebody may make them."""
        first = self.call("GET", f"/v3/channel/view?target_id={self.channel}")["data"]
        tokens = [self.token, *self.others]
        while (count := list(self.channels.values()).count(TEXT)) < CHANNELS + 10:  # residents cannot write to all
            body = json.dumps({"guild_id": first["guild_id"], "name": f"storm {count}", "type": TEXT})
            answer = self.call("POST", "/v3/channel/create", body, token=tokens[0])
            if answer["code"] == 0:
                self.channels[answer["data"]["id"]] = TEXT
            elif len(tokens) > 1:
                tokens.pop(0)
            else:
                raise RuntimeError(f"nobody can make a channel: {answer}")

    def freeze(self):
        """Nothing happens there any more."""
        self.process.send_signal(signal.SIGSTOP)

    def open_as_it_was(self):
        """The frozen server ends at once and another one answers from what it had written: its residents did nothing
        more. It writes before it tells anybody."""
        self.process.kill()
        self.process.wait()
        self.open()

    def messages(self, channel, since):
        """id → (Unix ms, content) of those since that moment, from the newest page on backwards."""
        found, before = {}, ""
        while True:
            path = f"/v3/message/list?target_id={channel}&page_size={PAGE}" + before
            items = (self.call("GET", path)["data"] or {}).get("items", [])  # a category has none
            new = {item["id"]: (item["create_at"], item["content"]) for item in items if item["create_at"] >= since}
            if not new.keys() - found.keys():
                return found
            found.update(new)
            oldest = min(items, key=lambda item: item["create_at"])
            before = f"&msg_id={oldest['id']}&flag=before"

    def close(self):
        self.process.send_signal(signal.SIGCONT)
        super().close()
        self.folder.cleanup()
