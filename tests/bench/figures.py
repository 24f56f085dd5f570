# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""How figures are put together, and what the frame log of the window says."""
import math
import statistics


def exponent(sizes, values):
    """How a figure grows with a size: 0 not at all, 1 in proportion, 2 with its square."""
    pairs = [(math.log(size), math.log(value)) for size, value in zip(sizes, values) if value and value > 0]
    if len(pairs) < 2:
        return None
    mean_x = statistics.mean(x for x, _ in pairs)
    mean_y = statistics.mean(y for _, y in pairs)
    return sum((x - mean_x) * (y - mean_y) for x, y in pairs) / sum((x - mean_x) ** 2 for x, _ in pairs)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else None


def median(values):
    values = [value for value in values if value is not None]
    return statistics.median(values) if values else None


def waits(causes, effects):
    """Milliseconds from each cause to the first effect before the next cause; nothing for those without one."""
    found, index = [], 0
    for at, following in zip(causes, causes[1:]):
        while index < len(effects) and effects[index] < at:
            index += 1
        if index < len(effects) and effects[index] < following:
            found.append((effects[index] - at) * 1000)
    return found


def read_frame_log(path, begin, end):
    """(paints in ms, turns over 16 ms in ms) between two times in seconds of the log's own clock."""
    paints, turns = [], []
    with open(path) as file:
        for line in file:
            at, duration, _, reason = line.strip().split(",")
            if begin <= int(at) / 1e6 <= end:
                (turns if reason == "turn" else paints).append(int(duration) / 1000)
    return paints, turns


def read_turns(path, spans):
    """Processor time in ms of the turns of the event loop that took over 16 ms, in these spans of the log's own clock:
    other programs do not change it. None: this commit's log does not tell it."""
    with open(path) as file:
        lines = [line.strip().split(",") for line in file]
    turns = [(int(at) / 1e6, int(cpu) / 1000) for at, _, cpu, reason in lines if reason == "turn"]
    if turns and not any(cpu for _, cpu in turns):
        return None
    return [cpu for at, cpu in turns if any(begin <= at <= end for begin, end in spans)]
