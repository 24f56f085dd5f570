# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Everything that people do with the window, scene by scene: a function of a stage and a program → figures."""
from scenes import arriving, counting, moving, resting, satori, scrolling, starting

SCENES = {}
for kind in (starting, resting, scrolling, arriving, moving, satori, counting):
    SCENES.update(kind.SCENES)

#: scenes that give the same figures each time
ONCE = set(counting.SCENES)

#: (scene, figure) → the most it may be
GOALS = {
    ("start, from the server", "wall s"): 0.25,
    ("start, from the server", "CPU s"): 0.25,
    ("start, from disk", "wall s"): 0.15,
    ("start, offline", "wall s"): 0.15,
    ("idle", "CPU %"): 0.05,
    ("idle", "wake-ups"): 20,  # of the gateway's pings
    ("memory, 1,000,000", "PSS MiB"): 60,
    ("wheel", "CPU s"): 1.25,
    ("wheel", "PSS after MiB"): 65,
    ("wheel", "between changes p99 ms"): 17,
    ("wheel", "between changes worst ms"): 33,
    ("wheel", "click → change p50 ms"): 8,
    ("touchpad", "between changes p99 ms"): 17,
    ("touchpad", "report → change p50 ms"): 8,
    ("live, 25 a second", "CPU s"): 1,
    ("storm, 2,000 a second", "turns > 16 ms CPU"): 0,
    ("storm, 2,000 a second", "behind s"): 1,
    ("storm, 2,000 a second", "messages missing"): 0,
    ("storm, 2,000 a second", "messages different"): 0,
    ("storm, 2,000 a second", "key → glyph p99 ms"): 20,
    ("typing", "key → glyph p99 ms"): 20,
    ("Satori, start", "wall s"): 0.25,
    ("Satori, memory, 100,000", "PSS MiB"): 60,
    ("Satori, wheel", "CPU s"): 1.25,
    ("Satori, live, 25 a second", "CPU s"): 1,
}

#: scenes whose memory shows how it grows with the history
GROWTH = {"memory, 1,000": 1000, "memory, 100,000": 100_000, "memory, 1,000,000": 1_000_000}
