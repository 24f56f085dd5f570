# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Serves the chat page, and passes on to the sandbox what the page asks: the sandbox itself refuses web pages."""
import http.client
import pathlib
import socket
import threading
import urllib.parse

from peers import web

PAGE = pathlib.Path(__file__).parent / "chatpage.html"


class FrontProxy:
    def __init__(self, sandbox):
        self.sandbox = sandbox
        self.token, self.post, self.seed = sandbox.token, sandbox.post, sandbox.seed
        self.server = web.WebServer(self.handler())
        self.url, self.close = f"{self.server.url}/?channel={sandbox.channel}", self.server.close

    def handler(self):
        target = urllib.parse.urlsplit(self.sandbox.url)
        place, token = (target.hostname, target.port), self.token

        class Handler(web.Handler):
            def do_GET(self):
                if "Upgrade" in self.headers:
                    self.tunnel()
                elif urllib.parse.urlsplit(self.path).path == "/":
                    self.answer(200, "text/html; charset=utf-8", PAGE.read_bytes())
                else:
                    connection = http.client.HTTPConnection(*place)
                    connection.request("GET", self.path, headers={"Authorization": "Bot " + token})
                    answer = connection.getresponse()
                    self.answer(answer.status, answer.getheader("Content-Type", "application/json"), answer.read())

            def tunnel(self):
                """A websocket, as it is, without the headers that say it comes from a page."""
                other = socket.create_connection(place)
                kept = [f"{name}: {value}" for name, value in self.headers.items()
                        if name.lower() not in ("origin", "host", "cookie", "sec-websocket-extensions")]
                head = [f"GET {self.path} HTTP/1.1", f"Host: {place[0]}:{place[1]}", *kept, "", ""]
                other.sendall("\r\n".join(head).encode())
                threading.Thread(target=self.pipe, args=(other, self.connection), daemon=True).start()
                self.pipe(self.connection, other)
                self.close_connection = True

            @staticmethod
            def pipe(source, sink):
                try:
                    while data := source.recv(65536):
                        sink.sendall(data)
                except OSError:
                    pass
                finally:
                    for end in (source, sink):
                        end.close()

        return Handler
