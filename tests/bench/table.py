# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""The one table: scene, figure, ours, the best of the others, their ratio, the goal and whether it is reached."""
import figures
from scenes import GOALS, GROWTH

#: figures of which more is better or that only say what was done: there is no best of the others
NO_CONTEST = {"messages a second", "messages compared", "channels compared", "clicks seen %", "reports seen %"}
MOST_NAME = 16


def text_of(value):
    if value is None:
        return "–"
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.1f}" if value >= 10 else f"{value:.3f}"


def of_runs(runs, figure):
    return figures.median([run.get(figure) for run in runs])


def best(others, scene, figure):
    """(value, name) of the program that does best."""
    if figure in NO_CONTEST:
        return None, ""
    found = [(of_runs(scenes.get(scene, []), figure), name) for name, scenes in others.items()]
    return min((one for one in found if one[0] is not None), default=(None, ""))


def beside(others, floors, scene, figure):
    """The best peer; where there is none, how little a program can need."""
    value, name = best(others, scene, figure)
    return (value, name) if value is not None else best(floors, scene, figure)


def rows(ours, others, floors):
    """(scene, figure, ours, theirs, whose, ratio, goal, reached)"""
    for scene in dict.fromkeys([*ours, *(scene for one in others.values() for scene in one)]):
        runs = ours.get(scene, [])
        named = runs or [run for one in others.values() for run in one.get(scene, [])]
        for figure in dict.fromkeys(key for run in named for key in run):
            mine = of_runs(runs, figure)
            theirs, whose = beside(others, floors, scene, figure)
            goal = GOALS.get((scene, figure))
            reached = "" if goal is None else "–" if mine is None else "yes" if mine <= goal else "NO"
            ratio = mine / theirs if mine is not None and theirs else None
            yield scene, figure, mine, theirs, whose, ratio, goal, reached


def show(ours, others, floors, title):
    print(f"\n{'scene':26}{'figure':26}{'ours':>9}{title:>10}  {'':{MOST_NAME}}{'ratio':>7}{'goal':>8}  reached")
    for scene, figure, mine, theirs, whose, ratio, goal, reached in rows(ours, others, floors):
        print(f"{scene:26}{figure:26}{text_of(mine):>9}{text_of(theirs):>10}  {whose[:MOST_NAME]:{MOST_NAME}}"
              f"{'–' if ratio is None else f'{ratio:.2f}':>7}{text_of(goal) if goal is not None else '':>8}  {reached}")
    grown = [(size, of_runs(ours[scene], "written MiB")) for scene, size in GROWTH.items() if scene in ours]
    if len(grown) > 1:
        print(f"\nwritten memory grows with the history to the power of {figures.exponent(*zip(*grown)):.3f}")
    for name, scenes in others.items():  # each of them, not the best alone
        said = [f"{scene}: {figure} {text_of(of_runs(runs, figure))}" for scene, runs in scenes.items()
                for figure in ("wall s", "CPU s", "CPU %", "PSS MiB", "PSS after MiB", "between changes p99 ms")
                if of_runs(runs, figure) is not None]
        print(f"\n{name}: " + "; ".join(said))
