#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Writes app/history/words/hanvariants.cpp: which Chinese character a search takes for which.

    apt-get install unicode-data
    python3 resources/han/generate.py

Each traditional character of Unihan's kSimplifiedVariant goes to its simplified one, so that both forms of a word have
the same search words. Where Unihan names several, one of the others than the character itself is taken. Another way to
write a traditional character (kZVariant, kSemanticVariant) goes to the same one.
"""
import bz2
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCE = pathlib.Path("/usr/share/unicode/Unihan_Variants.txt.bz2")
LINE = 50  # characters
HEADER = """// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Written by resources/han/generate.py from Unicode's Unihan_Variants.txt (licence: resources/han/README.md): change
// that, not this.
#include "app/history/words/hanvariants.h"

#include <algorithm>
#include <string_view>

namespace chat {

namespace {

// clang-format off
"""
FOOTER = """// clang-format on

} // namespace

char16_t simplifiedHan(char16_t character)
{
    const auto *const found = std::ranges::lower_bound(kTraditional, character);
    return found != kTraditional.end() && *found == character
        ? kSimplified[static_cast<size_t>(found - kTraditional.begin())]
        : character;
}

} // namespace chat
"""


def variants_called(name):
    variants = {}
    for line in bz2.open(SOURCE, "rt", encoding="utf-8"):
        fields = line.strip().split("\t")
        if len(fields) != 3 or fields[1] != name:
            continue
        character = int(fields[0][2:], 16)
        others = [int(one[2:].partition("<")[0], 16) for one in fields[2].split()]
        others = [one for one in others if one != character and one <= 0xFFFF]
        if character <= 0xFFFF and others:
            variants[character] = others
    return variants


def read():
    variants = {character: min(others) for character, others in variants_called("kSimplifiedVariant").items()}
    simplified = set(variants.values())
    for name in ("kZVariant", "kSemanticVariant"):
        for character, others in variants_called(name).items():
            known = [one for one in others if one in variants]
            if known and character not in variants and character not in simplified:
                variants[character] = variants[known[0]]

    def last(character):  # a simplified form may itself be simplified further
        seen = set()
        while character in variants and character not in seen:
            seen.add(character)
            character = variants[character]
        return character

    return sorted((character, last(character)) for character in variants if last(character) != character)


def literal(name, characters):
    lines = ["".join(characters[i:i + LINE]) for i in range(0, len(characters), LINE)]
    text = "\n".join(f'    u"{line}"' for line in lines)
    return f"constexpr std::u16string_view {name}(\n{text});\n"


def main():
    pairs = read()
    text = HEADER + literal("kTraditional", [chr(a) for a, _ in pairs])
    text += literal("kSimplified", [chr(b) for _, b in pairs])
    text += "static_assert(kTraditional.size() == kSimplified.size());\n"
    (ROOT / "app/history/words/hanvariants.cpp").write_text(text + FOOTER, encoding="utf-8")
    print(len(pairs), "characters")


if __name__ == "__main__":
    main()
