#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
"""Writes emoji.tsv and ranges.tsv beside it, from which the build makes the table of emoji (maketable.cpp).

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
UNICODE = pathlib.Path("/usr/share/unicode")
HEADER = """# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-FileCopyrightText: 1991-2022 Unicode, Inc.
# SPDX-FileCopyrightText: 2017-2019 Miles Johnson
# SPDX-License-Identifier: MIT AND Unicode-DFS-2016
# Written by generate.py: change that, not this.
"""
GROUPS = ["Smileys & Emotion", "People & Body", "Animals & Nature", "Food & Drink", "Travel & Places", "Activities",
          "Objects", "Symbols", "Flags"]
TONES = [chr(c) for c in range(0x1F3FB, 0x1F400)]
# A name that two lists give to different emoji is the first list's.
LISTS = ["github", "joypixels", "iamcal", "emojibase", "cldr"]
VS16 = "\ufe0f"


def key(text):
    """Sequences are compared without VS16, which is often left out."""
    return text.replace(VS16, "")


def read_sequences(unicode_data):
    """Fully-qualified sequences in the order pickers use: [(characters, group)], and those with one tone by base."""
    plain, toned, group = [], {}, None
    for line in (unicode_data / "emoji/emoji-test.txt").read_text("utf-8").splitlines():
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


def read_annotations(unicode_data, language):
    names, words = {}, {}
    for folder in ("annotations", "annotationsDerived"):
        root = ET.parse(unicode_data / "cldr/common" / folder / (language + ".xml")).getroot()
        for node in root.iter("annotation"):
            cp, text = key(node.get("cp")), node.text or ""
            if node.get("type") == "tts":
                names.setdefault(cp, text)
            else:
                words.setdefault(cp, [w.strip() for w in text.split("|")])
    return names, words


def read_test_names(unicode_data):
    names = {}
    for line in (unicode_data / "emoji/emoji-test.txt").read_text("utf-8").splitlines():
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


def read_ranges(unicode_data, wanted):
    points = set()
    for line in (unicode_data / "emoji/emoji-data.txt").read_text("utf-8").splitlines():
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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shortcodes", type=pathlib.Path, required=True, help="emojibase-data's en/shortcodes")
    parser.add_argument("--unicode", type=pathlib.Path, default=UNICODE, help="Debian's folder (default %(default)s)")
    arguments = parser.parse_args()

    plain, toned = read_sequences(arguments.unicode)
    names_en, words_en = read_annotations(arguments.unicode, "en")
    names_zh, words_zh = read_annotations(arguments.unicode, "zh")
    names_test = read_test_names(arguments.unicode)
    index_of = {}
    for row, (text, _) in enumerate(plain):
        index_of[key(text)] = (row, 0)
        for i, form in enumerate(toned.get(key(text), [])):
            index_of[key(form)] = (row, i + 1)
    codes, of_row = read_shortcodes(arguments.shortcodes, index_of)
    of_tone = {}
    for code in sorted(codes):
        if codes[code][1] > 0:
            of_tone.setdefault(codes[code], []).append(code)

    lines = ["# group\temoji\tEnglish\tChinese\tkeywords\tshortcodes\tfive toned forms\ttheir shortcodes"]
    for row, (text, group) in enumerate(plain):
        k = key(text)
        en = names_en.get(k, names_test.get(k, "")).lower()
        zh = names_zh.get(k, en)
        words = dict.fromkeys(w.lower() for w in words_zh.get(k, []) + words_en.get(k, []) if w.lower() not in (en, zh))
        tones = [" ".join(of_tone.get((row, tone), [])) for tone in range(1, 6)]
        lines.append("\t".join([str(group), text, en, zh, "|".join(words), " ".join(of_row.get(row, [])),
                                " ".join(toned.get(k, [])), "|".join(tones) if any(tones) else ""]))
    (HERE / "emoji.tsv").write_text(HEADER + "\n".join(lines) + "\n", "utf-8")

    lines = ["# property\tfirst-last, hexadecimal"]
    for prop in ("Emoji", "Emoji_Presentation", "Emoji_Modifier_Base"):
        ranges = read_ranges(arguments.unicode, prop)
        lines.append(prop + "\t" + " ".join("%x-%x" % tuple(r) for r in ranges))
    (HERE / "ranges.tsv").write_text(HEADER + "\n".join(lines) + "\n", "utf-8")
    print("%d emoji, %d with tones, %d shortcodes" % (len(plain), len(toned), len(codes)))


if __name__ == "__main__":
    main()
