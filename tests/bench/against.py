# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Another commit of this repository, built to be measured beside the current one."""
import pathlib
import subprocess
import sys


def build_of(root, commit):
    """(short name, build folder): builds the window of that commit in a work tree of its own, unless that was done."""
    name = subprocess.run(["git", "rev-parse", "--short", f"{commit}^{{commit}}"], cwd=root, check=True,
                          capture_output=True, text=True).stdout.strip()
    tree = pathlib.Path(root) / "build/against" / name
    build = tree / "build/release"
    if (build / "bin/kookaburra").exists():
        return name, build
    print(f"building {name} in {tree.relative_to(root)} …", file=sys.stderr, flush=True)
    if not tree.exists():
        subprocess.run(["git", "worktree", "add", "--detach", tree, name], cwd=root, check=True, stdout=sys.stderr)
    with open(tree.with_suffix(".log"), "w") as log:
        for command in (["cmake", "--preset", "release"], ["ninja", "-C", "build/release", "kookaburra"]):
            if subprocess.call(command, cwd=tree, stdout=log, stderr=log) != 0:
                raise SystemExit(f"{name} could not be built; all of it is in {log.name}")
    return name, build
