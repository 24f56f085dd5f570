# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Matrix clients, on a stub of a Matrix server with one room."""
import time

from peers.matrixserver import DEVICE, ME, TOKEN, MatrixServer
from peers.peer import Peer

SHOWN_SECONDS = 4  # until a conversation stands still


class MatrixClient(Peer):
    scenes = {"start, from the server", "start, cold", "idle", "memory, 1,000", "memory, 100,000", "wheel",
              "live, 25 a second"}
    warm_up = 4
    room = None  # where it stands in the list, unless it is shown at once

    def server(self, stage, sandbox):
        return stage.kept(("Matrix", sandbox.seed), lambda: MatrixServer(sandbox.seed))

    def opened(self, screen):
        screen.fill()
        if self.room:
            screen.move(*self.room)
            time.sleep(0.2)
            screen.click(1)
        time.sleep(SHOWN_SECONDS)

    def environment(self, server, profile):
        for folder in ("config", "data", "cache"):
            (profile / folder).mkdir(parents=True, exist_ok=True)
        self.sign_in(server, profile)
        return dict(super().environment(server, profile), QT_QUICK_BACKEND="software", LIBGL_ALWAYS_SOFTWARE="1")


class Nheko(MatrixClient):
    name = "nheko"
    program = "nheko"
    remark = "on a stub of a Matrix server, QT_QUICK_BACKEND=software; its first picture shows no conversation yet"
    area, ink = (120, 120, 1150, 650), 0.004
    room = (133, 95)

    def sign_in(self, server, profile):
        """Its tokens stand in its settings."""
        (profile / "config/nheko").mkdir(exist_ok=True)
        (profile / "config/nheko/nheko.conf").write_text(
            "[General]\nrun_without_secure_secrets_service=true\n\n[window]\nsize=@Size(1280 800)\ntray=false\n\n[auth]\n"
            f"access_token={TOKEN}\ndevice_id={DEVICE}\nhome_server={server.url}\nuser_id={ME}\n")


class Quaternion(MatrixClient):
    name = "Quaternion"
    program = "quaternion"
    remark = "on a stub of a Matrix server, QT_QUICK_BACKEND=software; its first window is small"
    area = (440, 330, 820, 470)

    def sign_in(self, server, profile):
        """Without a keyring it reads its token from a file that nobody else can read."""
        settings = profile / "config/Quotient"
        settings.mkdir(exist_ok=True)
        key = ME.replace("@", "%40").replace(":", "%3A")
        (settings / "quaternion.conf").write_text(
            f"[Accounts]\n{key}\\homeserver={server.url}\n{key}\\device_id={DEVICE}\n{key}\\keep_logged_in=true\n")
        folder = profile / "data/Quotient/quaternion"
        folder.mkdir(parents=True, exist_ok=True)
        token = folder / ME.replace(":", "_")
        token.write_text(TOKEN)
        token.chmod(0o600)
