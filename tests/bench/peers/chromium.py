# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""A chat page in Chromium, on the same sandbox: a virtualised list, pages of 50, the gateway."""
from display import HEIGHT, WIDTH
from peers.frontproxy import FrontProxy
from peers.peer import Peer


class ChromiumPage(Peer):
    name = "Chromium page"
    program = "chromium"
    remark = "peers/chatpage.html on the same sandbox, --disable-gpu; sums over all its processes"
    scenes = {"start, from the server", "start, cold", "idle", "memory, 1,000", "memory, 100,000", "wheel",
              "live, 25 a second", "cards", "pictures"}
    warm_up = 4
    flags = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check",
             "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-breakpad",
             "--password-store=basic", "--test-type", "--window-position=0,0", f"--window-size={WIDTH},{HEIGHT}")

    def server(self, stage, sandbox):
        return stage.kept((self.name, sandbox.seed), lambda: FrontProxy(sandbox))

    def arguments(self, server, profile, **_):
        return super().arguments(server, profile) + [f"--user-data-dir={profile}/chromium", f"--app={server.url}"]
