# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""A virtual display with a window manager; real pointer and key events by XTEST; its pixels, read while they change."""
import ctypes
import ctypes.util
import mmap
import os
import pathlib
import struct
import subprocess
import tempfile
import time

WIDTH, HEIGHT = 1280, 800


class Display:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="kookaburra-bench-")
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", self.folder.name,
             "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = ":" + pipe.readline().strip()
        self.environment = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        self.environment.update(DISPLAY=self.name, LANG="C.UTF-8", XDG_RUNTIME_DIR=self.folder.name,
                                HOME=self.folder.name, DBUS_SESSION_BUS_ADDRESS="disabled:")
        self.manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self.xtst = ctypes.CDLL(ctypes.util.find_library("Xtst") or "libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.handle = ctypes.c_void_p(self.x11.XOpenDisplay(self.name.encode()))
        frame = open(pathlib.Path(self.folder.name) / "Xvfb_screen0", "rb")
        self.pixels = mmap.mmap(frame.fileno(), 0, prot=mmap.PROT_READ)
        # An XWD file: header, colour map, then the rows.
        header = struct.unpack(">25I", self.pixels[:100])
        self.offset = header[0] + 12 * header[19]
        self.stride = header[12]

    def close(self):
        self.x11.XCloseDisplay(self.handle)
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()
        self.pixels.close()
        self.folder.cleanup()

    def move(self, x, y):
        self.xtst.XTestFakeMotionEvent(self.handle, -1, x, y, 0)
        self.x11.XFlush(self.handle)

    def click(self, button):
        self.xtst.XTestFakeButtonEvent(self.handle, button, 1, 0)
        self.xtst.XTestFakeButtonEvent(self.handle, button, 0, 0)
        self.x11.XFlush(self.handle)

    def key(self, *symbols):
        codes = [self.x11.XKeysymToKeycode(self.handle, ctypes.c_ulong(symbol)) for symbol in symbols]
        for code, down in [(c, 1) for c in codes] + [(c, 0) for c in reversed(codes)]:
            self.xtst.XTestFakeKeyEvent(self.handle, code, down, 0)
        self.x11.XFlush(self.handle)

    def hold(self, button, down):
        self.xtst.XTestFakeButtonEvent(self.handle, button, int(down), 0)
        self.x11.XFlush(self.handle)

    def drag(self, start, end, seconds, per_second=60):
        """With the left button, at an even pace."""
        self.move(*start)
        time.sleep(0.2)
        self.hold(1, True)
        begin = time.monotonic()
        steps = int(seconds * per_second)
        for step in range(1, steps + 1):
            time.sleep(max(0, begin + step / per_second - time.monotonic()))
            self.move(*(round(a + (b - a) * step / steps) for a, b in zip(start, end)))
        self.hold(1, False)

    def repeat(self, count, per_second, *symbols):
        """Presses keys again and again, as a keyboard does while one is held."""
        begin = time.monotonic()
        for number in range(count):
            time.sleep(max(0, begin + number / per_second - time.monotonic()))
            self.key(*symbols)

    def restore(self):
        """The window manager opens windows that are as large as the screen maximized: a double click on the title."""
        self.move(WIDTH // 2, 8)
        time.sleep(0.1)
        self.click(1)
        self.click(1)
        time.sleep(0.5)

    def resize(self, width, height):
        """The largest window that a program has open."""
        window = self._largest()
        self.x11.XResizeWindow(self.handle, ctypes.c_ulong(window), width, height)
        self.x11.XFlush(self.handle)

    def fill(self):
        """The largest window over the whole screen."""
        self.x11.XMoveResizeWindow(self.handle, ctypes.c_ulong(self._largest()), 0, 0, WIDTH, HEIGHT - 20)
        self.x11.XFlush(self.handle)
        time.sleep(1)

    def _largest(self):
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        best, area = 0, 0
        left = [self.x11.XDefaultRootWindow(self.handle)]
        while left:
            window = left.pop()
            root, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
            self.x11.XQueryTree(self.handle, ctypes.c_ulong(window), ctypes.byref(root), ctypes.byref(parent),
                                ctypes.byref(children), ctypes.byref(count))
            left += children[:count.value]
            names = (ctypes.c_char_p * 2)()
            if not self.x11.XGetClassHint(self.handle, ctypes.c_ulong(window), ctypes.byref(names)):
                continue
            x, y = ctypes.c_int(), ctypes.c_int()
            size = [ctypes.c_uint() for _ in range(4)]
            self.x11.XGetGeometry(self.handle, ctypes.c_ulong(window), ctypes.byref(root), ctypes.byref(x),
                                  ctypes.byref(y), *(ctypes.byref(value) for value in size))
            if size[0].value * size[1].value > area:
                best, area = window, size[0].value * size[1].value
        return best

    def close_window(self):
        self.key(0xFFE9, 0xFFC1)  # Alt+F4, by the window manager

    def sample(self, left=380, right=940, lines=range(150, 650, 25)):
        """Some rows of pixels, across the timeline if nothing else is said: different when anything has moved."""
        rows = [self.offset + y * self.stride for y in lines]
        return [self.pixels[row + left * 4:row + right * 4] for row in rows]

    def wait_empty(self, lines=range(150, 650, 25), most=5):
        """Until nothing but one colour is shown in the middle: the last window is gone."""
        end = time.monotonic() + most
        self.move(WIDTH - 1, HEIGHT - 1)  # the display paints the pointer
        while time.monotonic() < end:
            rows = self.sample(lines=lines)
            if len(set(rows)) == 1 and len({rows[0][at:at + 3] for at in range(0, len(rows[0]), 4)}) == 1:
                return
            time.sleep(0.02)

    def save(self, path):
        subprocess.run(["convert", f"xwd:{self.folder.name}/Xvfb_screen0", str(path)], check=True)

    def wheel(self, button, clicks, per_second=30):
        """Turns the wheel at an even pace and tells when the screen changed: (times of clicks, times of changes)."""
        clicked, changed = [], []
        before = self.sample()
        start = time.monotonic()
        end = start + clicks / per_second + 1
        while True:
            now = time.monotonic()
            if len(clicked) < clicks and now >= start + len(clicked) / per_second:
                clicked.append(now)
                self.click(button)
            elif now > end:
                return clicked, changed
            after = self.sample()
            if after != before:
                changed.append(time.monotonic())
                before = after
            time.sleep(0.0005)
