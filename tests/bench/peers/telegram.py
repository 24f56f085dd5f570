# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Telegram Desktop, as far as it goes without an account: its login page."""
from peers.peer import Peer


class Telegram(Peer):
    name = "Telegram"
    program = "telegram-desktop"
    remark = "its login page, nothing behind it; QT_QUICK_BACKEND=software, LIBGL_ALWAYS_SOFTWARE=1"
    scenes = {"start, from the server", "start, cold", "idle"}
    area = (320, 120, 960, 700)
    ink = 0.004
    warm_up = 5
    rest = 0.1

    def arguments(self, server, profile, **_):
        return super().arguments(server, profile) + ["-workdir", str(profile / "telegram") + "/"]

    def environment(self, server, profile):
        (profile / "telegram").mkdir(parents=True, exist_ok=True)
        return dict(super().environment(server, profile), QT_QUICK_BACKEND="software", LIBGL_ALWAYS_SOFTWARE="1")
