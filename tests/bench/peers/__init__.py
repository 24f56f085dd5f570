# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Other chat programs, where they are installed: nothing is ever installed for them."""
import shutil

from peers import chromium, matrix, telegram

KINDS = [chromium.ChromiumPage, matrix.Nheko, matrix.Quaternion, telegram.Telegram]


def installed():
    return [kind() for kind in KINDS if shutil.which(kind.program)]
