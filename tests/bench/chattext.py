# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""What is said in histories that are made when they are asked for: the same each time."""
import random
import re

WORDS = ("the", "build", "is", "green", "again", "after", "lunch", "今天", "晚上", "八点", "开会", "你好", "大家", "raid", "tonight",
         "<b>important</b>", "<code>make test</code>", "😀", "🎉", '<a href="https://example.org/page">a page</a>',
         "<i>maybe</i>", "screenshot", "版本", "更新", "了", "somebody", "please", "look")


def html_of(number):
    """Of 1 to 60 words, with the markup that Satori and Matrix have in common."""
    chosen = random.Random(number)
    return " ".join(chosen.choices(WORDS, k=chosen.choice((1, 3, 5, 8, 12, 20, 60)))) + f" {number}"


def plain_of(html):
    return re.sub(r"<[^>]*>", "", html)
