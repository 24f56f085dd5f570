# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""./dev bench scenes: each scene with ours and the others in turn, so that what else the machine does hits all alike."""
import json
import os
import pathlib
import platform
import traceback

import display
import peers
import programs
import table
from scenes import ONCE, SCENES
from stage import Stage


class Bench:
    def __init__(self, stage, others):
        self.stage = stage
        self.ours = programs.Program("ours", stage.build / "bin/kookaburra")
        self.others = others
        self.failed = []  # scenes
        self.found = {program.name: {} for program in [self.ours, *others]}

    def play(self, scene, number):
        self.stage.scene = scene
        for program in [self.ours, *self.others]:
            if not program.plays(scene) or (program.once and number > 0):
                continue
            try:
                found = SCENES[scene](self.stage, program)
            except Exception as error:  # another program may lack what the scene needs; ours may not
                print(f"  {scene}: {program.name}: {error or type(error).__name__}", flush=True)
                if program is self.ours and not isinstance(error, programs.Lacks):
                    self.failed.append(scene)
                    traceback.print_exc()
                continue
            self.found[program.name].setdefault(scene, []).append(found)
            print(f"  run {number + 1}: {scene}, {program.name}", flush=True)

    def columns(self, floor):
        return {program.name: self.found[program.name] for program in self.others
                if program.floor == floor and self.found[program.name]}


def run(args, build, other=None):
    """`other`: (name, build folder) of a commit that is driven in turn with ours, in place of peers. The exit code."""
    screen = display.Display()
    stage = Stage(screen, build, args)
    others = [programs.Program(other[0], other[1] / "bin/kookaburra")] if other else (
        peers.installed() + programs.floors(build))
    others = [program for program in others if args.peers or other or program.floor]
    bench = Bench(stage, others)
    print(f"{platform.system()} {platform.release()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}; Xvfb "
          f"{display.WIDTH}×{display.HEIGHT} with openbox; beside: {', '.join(p.name for p in others) or 'nothing'}")
    print(f"medians of {args.runs} runs; of peers and floors one run")
    for program in others:
        if program.remark:
            print(f"{program.name}: {program.remark}")
    print("instructions by perf" if stage.counts else "this machine does not let perf count instructions: "
          "callgrind counts those of a click of the wheel", flush=True)
    try:
        for scene in SCENES:
            if not args.only or args.only in scene:
                for number in range(1 if scene in ONCE else args.runs):
                    bench.play(scene, number)
    finally:
        stage.close()
        screen.close()
        if args.json:
            pathlib.Path(args.json).write_text(json.dumps(bench.found, indent=1, ensure_ascii=False))
    table.show(bench.found["ours"], bench.columns(False), bench.columns(True), other[0] if other else "best peer")
    if bench.failed:
        print("\nfailed: " + ", ".join(dict.fromkeys(bench.failed)))
    return 1 if bench.failed else 0
