# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Tests of what the bench computes, without a window: python3 tests/bench/selftest.py"""
import pathlib
import sqlite3
import sys
import tempfile
import unittest
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.dont_write_bytecode = True

import figures  # noqa: E402
import openedfiles  # noqa: E402
import processes  # noqa: E402
import programs  # noqa: E402
import storecheck  # noqa: E402
import table  # noqa: E402
from peers.matrixserver import MatrixServer  # noqa: E402
from satoriserver import SatoriServer  # noqa: E402


class Figures(unittest.TestCase):
    def test_growth(self):
        self.assertAlmostEqual(figures.exponent([10, 100, 1000], [3, 30, 300]), 1)
        self.assertAlmostEqual(figures.exponent([10, 1000], [5, 5]), 0)
        self.assertIsNone(figures.exponent([10], [5]))

    def test_median_leaves_out_what_is_missing(self):
        self.assertEqual(figures.median([None, 3, 1, 2]), 2)
        self.assertIsNone(figures.median([None]))

    def test_waits_end_at_the_next_cause(self):
        self.assertEqual([round(wait) for wait in figures.waits([1, 2, 3, 4], [1.1, 3.2, 3.3])], [100, 200])

    def log(self, text):
        file = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory())) / "frames.csv"
        file.write_text(text)
        return file

    def test_turns_of_the_spans(self):
        log = self.log("1000000,20000,18000,turn\n2000000,5000,9,scroll\n3000000,30000,25000,turn\n")
        self.assertEqual(figures.read_turns(log, [(0.5, 1.5)]), [18])
        self.assertEqual(figures.read_turns(log, [(0, 1.5), (2.5, 4)]), [18, 25])
        self.assertEqual(figures.read_frame_log(log, 1.5, 2.5), ([5], []))

    def test_log_without_processor_time(self):
        self.assertIsNone(figures.read_turns(self.log("1000000,20000,0,turn\n"), [(0, 2)]))
        self.assertEqual(figures.read_turns(self.log("1000000,200,3,scroll\n"), [(0, 2)]), [])


class Table(unittest.TestCase):
    ours = {"wheel": [{"CPU s": 1, "PSS after MiB": 70}, {"CPU s": 1.2, "PSS after MiB": 80}]}

    def test_best_peer_before_floor(self):
        peers = {"a": {"wheel": [{"CPU s": 4}]}, "b": {"wheel": [{"CPU s": 2.2}]}}
        floors = {"plain": {"wheel": [{"CPU s": 0.5, "PSS after MiB": 25}]}}
        rows = {row[1]: row[2:] for row in table.rows(self.ours, peers, floors)}
        self.assertEqual(rows["CPU s"], (1.1, 2.2, "b", 0.5, 1.25, "yes"))
        self.assertEqual(rows["PSS after MiB"], (75, 25, "plain", 3, 65, "NO"))

    def test_what_another_commit_lacks(self):
        rows = list(table.rows(self.ours, {"old": {}}, {}))
        self.assertEqual([row[3:6] for row in rows], [(None, "", None)] * 2)
        self.assertEqual(table.text_of(None), "–")

    def test_goal_without_a_figure(self):
        row = next(table.rows({"wheel": [{"CPU s": None}]}, {}, {}))
        self.assertEqual(row[-1], "–")


class Store(unittest.TestCase):
    """A store of three messages, and a server that has other ones."""

    ids = [str(uuid.UUID(int=number + 1)) for number in range(5)]

    class Server:
        channels = {"c": 1}

        def __init__(self, messages):
            self.said = messages

        def messages(self, channel, since):
            return {id_: said for id_, said in self.said.items() if said[0] >= since}

    def compare(self, said):
        profile = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        file = sqlite3.connect(profile / "history.db")
        file.execute("CREATE TABLE conversations (id, kind, channel)")
        file.execute("CREATE TABLE messages (conversation, mid, created, gone, body)")
        file.execute("INSERT INTO conversations VALUES (7, 0, 'c')")
        rows = [(0, 1000, 0, "one"), (1, 1100, 5, "two"), (2, 1200, 0, "three"), (4, 9000, 0, "last")]
        file.executemany("INSERT INTO messages VALUES (7, ?, ?, ?, ?)",
                         [(b"g" + uuid.UUID(self.ids[n]).bytes, created, gone, b"\1" + body.encode())
                          for n, created, gone, body in rows])
        file.commit()
        file.close()
        found = storecheck.compare(profile, self.Server({self.ids[n]: what for n, what in said.items()}), 900, 9500)
        return found["messages missing"], found["messages different"], found["behind s"]

    def test_same(self):
        self.assertEqual(self.compare({0: (1000, "one"), 2: (1200, "three"), 4: (9000, "last")}), (0, 0, 0.5))

    def test_missing_and_deleted(self):
        said = {0: (1000, "one"), 1: (1100, "two"), 2: (1200, "three"), 3: (1300, "four")}
        self.assertEqual(self.compare(said)[:2], (2, 0))

    def test_other_text_and_surplus(self):
        self.assertEqual(self.compare({2: (1200, "edited")})[:2], (0, 2))

    def test_what_was_not_sent_is_not_missing(self):
        self.assertEqual(self.compare({0: (1000, "one"), 2: (1200, "three"), 3: (9400, "late")})[:2], (0, 0))

    def test_no_store(self):
        with tempfile.TemporaryDirectory() as profile, self.assertRaises(programs.Lacks):
            storecheck.compare(profile, None, 0, 0)


class Programs(unittest.TestCase):
    def arguments(self, *options):
        program = programs.Program("old", "kookaburra")
        program.options = set(options)
        server = type("Server", (), {"options": {"kook": "URL", "gateway": "direct", "open": "1"}})
        return program.arguments(server, "P", frame_log="L")

    def test_unknown_options_are_left_out(self):
        self.assertEqual(self.arguments("profile", "kook", "open", "frame-log"),
                         ["kookaburra", "--profile", "P", "--kook", "URL", "--open", "1", "--frame-log", "L"])

    def test_what_nothing_works_without(self):
        with self.assertRaises(programs.Lacks):
            self.arguments("profile", "satori")

    def test_family(self):
        self.assertIn(processes.os.getpid(), processes.Family(processes.os.getpid()).pids())


class Files(unittest.TestCase):
    def test_trace(self):
        opened = openedfiles.OpenedFiles([
            '7 openat(AT_FDCWD</tmp>, "/lib/libQt6Core.so.6", O_RDONLY|O_CLOEXEC) = 3</usr/lib/libQt6Core.so.6.4.2>',
            '7 openat(AT_FDCWD</tmp>, "/none", O_RDONLY) = -1 ENOENT (No such file or directory)',
            '8 openat(AT_FDCWD, "/etc/fonts.conf", O_RDONLY) = 4</etc/fonts.conf>',
            '8 openat(AT_FDCWD, "/proc/self/maps", O_RDONLY) = 5</proc/self/maps>',
            '8 read(4</etc/fonts.conf>, ""..., 4096) = 1048576', '8 read(9<socket:[1]>, ""..., 4096) = 12'])
        self.assertEqual(opened.figures(), {"libraries": 1, "files opened": 2, "file reads": 1, "file reads MiB": 1})


class Servers(unittest.TestCase):
    def test_satori_pages_meet(self):
        server = SatoriServer(120)
        self.addCleanup(server.close)
        found, asked = [], {}
        while True:
            page = server.page_of(asked)
            found = [message["id"] for message in page["data"]] + found
            if "next" not in page:
                break
            asked = {"next": page["next"]}
        self.assertEqual(found, [f"h{number}" for number in range(1, 121)])

    def test_matrix_pages_meet(self):
        server = MatrixServer(120)
        self.addCleanup(server.close)
        timeline = server.sync({})["rooms"]["join"]["!stress:localhost"]["timeline"]
        found, token = [event["event_id"] for event in timeline["events"]], timeline["prev_batch"]
        while token:
            page = server.older({"from": token, "limit": "30"})
            found = [event["event_id"] for event in reversed(page["chunk"])] + found
            token = page.get("end")
        self.assertEqual(found, [f"$h{number}:localhost" for number in range(1, 121)])

    def test_matrix_news(self):
        server = MatrixServer(10)
        self.addCleanup(server.close)
        server.post(2, 1000)
        news = server.sync({"since": "s0", "timeout": "0"})
        self.assertEqual(len(news["rooms"]["join"]["!stress:localhost"]["timeline"]["events"]), 2)
        self.assertEqual(server.sync({"since": news["next_batch"]})["rooms"]["join"], {})


if __name__ == "__main__":
    unittest.main()
