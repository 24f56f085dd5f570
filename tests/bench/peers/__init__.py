# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Other chat programs, where they are installed: nothing is ever installed for them."""


def installed(stage):
    return []
