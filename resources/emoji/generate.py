#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Writes app/domain/emojidata.cpp, the emoji table that is compiled in.

    npm pack emojibase-data && tar xzf emojibase-data-*.tgz
    python3 resources/emoji/generate.py --shortcodes package/en/shortcodes

Sequences, order and groups come from Debian's unicode-data, names and keywords from its unicode-cldr-core, shortcodes
from emojibase-data (MIT), which holds the lists of several chat programs.
"""
import argparse
import json
import pathlib
import re
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent.parent / "app" / "domain" / "emojidata.cpp"
UNICODE = pathlib.Path("/usr/share/unicode")
GROUPS = ["Smileys & Emotion", "People & Body", "Animals & Nature", "Food & Drink", "Travel & Places", "Activities",
          "Objects", "Symbols", "Flags"]
TONES = [chr(c) for c in range(0x1F3FB, 0x1F400)]
# A name that two lists give to different emoji is the first list's.
LISTS = ["github", "joypixels", "iamcal", "emojibase", "cldr"]
VS16 = "\ufe0f"


def key(text):
    """Sequences are compared without VS16, which is often left out."""
    return text.replace(VS16, "")


def utf16(text):
    return text.encode("utf-16-be")


def read_sequences():
    """Fully-qualified sequences in the order pickers use: [(characters, group)], and those with one tone by base."""
    plain, toned, group = [], {}, None
    for line in (UNICODE / "emoji/emoji-test.txt").read_text("utf-8").splitlines():
        if line.startswith("# group:"):
            group = line.split(":", 1)[1].strip()
        match = re.match(r"([0-9A-F ]+); fully-qualified", line)
        if not match:
            continue
        text = "".join(chr(int(c, 16)) for c in match.group(1).split())
        used = [t for t in TONES if t in text]
        if not used:
            plain.append((text, GROUPS.index(group)))
        elif len(used) == 1:
            toned.setdefault(key(re.sub("[\U0001F3FB-\U0001F3FF]", "", text)), {})[TONES.index(used[0])] = text
    # "People holding hands" has its one-tone forms under a shorter sequence.
    return plain, {base: [forms[i] for i in range(5)] for base, forms in toned.items() if len(forms) == 5}


def read_annotations(language):
    names, words = {}, {}
    for folder in ("annotations", "annotationsDerived"):
        root = ET.parse(UNICODE / "cldr/common" / folder / (language + ".xml")).getroot()
        for node in root.iter("annotation"):
            cp, text = key(node.get("cp")), node.text or ""
            if node.get("type") == "tts":
                names.setdefault(cp, text)
            else:
                words.setdefault(cp, [w.strip() for w in text.split("|")])
    return names, words


def read_test_names():
    names = {}
    for line in (UNICODE / "emoji/emoji-test.txt").read_text("utf-8").splitlines():
        match = re.match(r"([0-9A-F ]+); fully-qualified\s+# \S+ E[\d.]+ (.*)", line)
        if match:
            names[key("".join(chr(int(c, 16)) for c in match.group(1).split()))] = match.group(2)
    return names


def read_shortcodes(folder, index_of):
    """name -> (row, tone), and the names of each row in the order of the lists."""
    codes, of_row = {}, {}
    for name in LISTS:
        for hexcode, values in json.loads((folder / (name + ".json")).read_text("utf-8")).items():
            text = key("".join(chr(int(c, 16)) for c in hexcode.split("-")))
            place = index_of.get(text)
            if place is None:
                continue
            for code in [values] if isinstance(values, str) else values:
                if not re.fullmatch(r"[a-z0-9_+-]{1,64}", code) or code in codes:
                    continue
                codes[code] = place
                if place[1] == 0:
                    of_row.setdefault(place[0], []).append(code)
    return codes, of_row


def read_ranges(wanted):
    points = set()
    for line in (UNICODE / "emoji/emoji-data.txt").read_text("utf-8").splitlines():
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
        if match and match.group(3) == wanted:
            first = int(match.group(1), 16)
            points.update(range(first, int(match.group(2) or match.group(1), 16) + 1))
    ranges = []
    for point in sorted(points):
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return ranges


class Blob:
    """All texts one after the other; the same text is kept once."""

    def __init__(self):
        self.parts, self.places, self.size = [], {}, 0

    def add(self, text):
        if text not in self.places:
            self.places[text] = self.size
            self.parts.append(text)
            self.size += len(utf16(text)) // 2
        return self.places[text], len(utf16(text)) // 2

    def literal(self):
        lines = []
        for part in self.parts:
            out = ""
            for c in part:
                point = ord(c)
                if c in "\"\\":
                    out += "\\" + c
                elif c == "\n":
                    out += "\\n"
                elif 0x20 <= point < 0x7F or 0x4E00 <= point <= 0x9FFF:
                    out += c
                elif point > 0xFFFF:
                    out += "\\U%08x" % point
                else:
                    out += "\\u%04x" % point if point >= 0xA0 else "\\%03o" % point
            lines.append('    u"' + out + '"')
        return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shortcodes", type=pathlib.Path, required=True, help="emojibase-data's en/shortcodes")
    folder = parser.parse_args().shortcodes

    plain, toned = read_sequences()
    names_en, words_en = read_annotations("en")
    names_zh, words_zh = read_annotations("zh")
    names_test = read_test_names()
    index_of = {}
    for row, (text, _) in enumerate(plain):
        index_of[key(text)] = (row, 0)
        for i, form in enumerate(toned.get(key(text), [])):
            index_of[key(form)] = (row, i + 1)
    codes, of_row = read_shortcodes(folder, index_of)

    blob, rows = Blob(), []
    for row, (text, group) in enumerate(plain):
        k = key(text)
        en = names_en.get(k, names_test.get(k, "")).lower()
        zh = names_zh.get(k, en)
        own = of_row.get(row, [])
        words = dict.fromkeys(w.lower() for w in words_zh.get(k, []) + words_en.get(k, []) if w.lower() not in (en, zh))
        forms = toned.get(k)
        fields = [blob.add(text), blob.add(k), blob.add(en), blob.add(zh), blob.add("\n".join(words)), blob.add("\n".join(own))]
        tones = blob.add("\n".join(forms)) if forms else (0, 0)
        rows.append((fields + [tones], group))
    by_key = sorted(range(len(plain)), key=lambda r: utf16(key(plain[r][0])))

    out = [
        "// SPDX-FileCopyrightText: 2026 The Kookaburra authors",
        "// SPDX-FileCopyrightText: 1991-2022 Unicode, Inc.",
        "// SPDX-FileCopyrightText: 2017-2019 Miles Johnson",
        "// SPDX-License-Identifier: MIT AND Unicode-DFS-2016",
        "// Written by resources/emoji/generate.py: change that, not this.",
        "// clang-format off",
        '#include "app/domain/emojidata.h"', "",
        "namespace chat::emojitable::data {", "",
        "constexpr char16_t kTextData[] =", blob.literal() + ";", "const char16_t *const kText = kTextData;", "",
        "constexpr Row kRowData[] = {",
    ]
    for fields, group in rows:
        out.append("    {%s, %d}," % (", ".join("{%d, %d}" % f for f in fields), group))
    out += ["};", "const Row *const kRows = kRowData;", "const int kRowCount = %d;" % len(rows), "",
            "constexpr quint16 kByCharactersData[] = {"]
    for i in range(0, len(by_key), 20):
        out.append("    " + ", ".join(str(r) for r in by_key[i:i + 20]) + ",")
    out += ["};", "const quint16 *const kByCharacters = kByCharactersData;", "",
            "constexpr char kCodeTextData[] ="]
    offset, code_rows = 0, []
    for code in sorted(codes):
        out.append('    "%s"' % code)
        row, tone = codes[code]
        code_rows.append("    {%d, %d, %d, %d}," % (offset, row, tone, len(code)))
        offset += len(code)
    out += ["    ;", "const char *const kCodeText = kCodeTextData;", "",
            "constexpr Code kCodeData[] = {"] + code_rows
    out += ["};", "const Code *const kCodes = kCodeData;", "const int kCodeCount = %d;" % len(code_rows), ""]
    for name, prop in (("Emoji", "Emoji"), ("Presentation", "Emoji_Presentation"), ("ModifierBase", "Emoji_Modifier_Base")):
        ranges = read_ranges(prop)
        out.append("constexpr Range k%sData[] = {" % name)
        out += ["    {0x%x, 0x%x}," % tuple(r) for r in ranges]
        out += ["};", "const Range *const k%s = k%sData;" % (name, name), "const int k%sCount = %d;" % (name, len(ranges)), ""]
    out += ["} // namespace chat::emojitable::data", ""]
    OUT.write_text("\n".join(out), "utf-8")
    print("%d emoji, %d with tones, %d shortcodes, %d KiB of text" % (len(rows), len(toned), len(codes), blob.size * 2 // 1024))


if __name__ == "__main__":
    main()
