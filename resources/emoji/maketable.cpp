// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT

// Runs while building: maketable emoji.tsv ranges.tsv OUT.cpp writes the arrays that app/domain/emojidata.h declares.
// Constant arrays cost nothing at the start of a program: no parsing, and memory only for the pages that are looked at.

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <map>
#include <numeric>
#include <string>
#include <vector>

namespace {

using Strings = std::vector<std::string>;

Strings split(const std::string &text, char separator)
{
    Strings parts(1);
    for (const char c : text) {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

//! Well-formed UTF-8 is taken for granted: the table is our own.
std::u16string utf16(const std::string &text)
{
    std::u16string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        char32_t point = size == 1 ? lead : lead & (0xffu >> (size + 1));
        for (std::size_t k = 1; k < size && i + k < text.size(); ++k)
            point = point << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3fu);
        i += size;
        if (point >= 0x10000) {
            out += static_cast<char16_t>(0xd7c0 + (point >> 10));
            out += static_cast<char16_t>(0xdc00 + (point & 0x3ff));
        } else {
            out += static_cast<char16_t>(point);
        }
    }
    return out;
}

std::string oneALine(std::string text, char separator)
{
    std::replace(text.begin(), text.end(), separator, '\n');
    return text;
}

//! Lines that are neither empty nor comments, as fields.
std::vector<Strings> readTable(const char *path)
{
    std::vector<Strings> rows;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.front() != '#')
            rows.push_back(split(line, '\t'));
    }
    return rows;
}

//! All texts one after the other; the same text is kept once.
class Blob
{
public:
    //! "{offset, size}"
    std::string add(const std::string &text)
    {
        if (text.empty())
            return "{0, 0}";
        const std::u16string units = utf16(text);
        const auto [it, isNew] = m_places.try_emplace(units, m_text.size());
        if (isNew)
            m_text += units;
        return "{" + std::to_string(it->second) + ", " + std::to_string(units.size()) + "}";
    }

    [[nodiscard]] const std::u16string &text() const { return m_text; }

private:
    std::u16string m_text;
    std::map<std::u16string, std::size_t> m_places;
};

struct Code
{
    std::size_t row;
    int tone;
};

class Writer
{
public:
    explicit Writer(const char *path)
        : m_file(path)
    {
        m_file << "// Made from resources/emoji/emoji.tsv by maketable.\n#include \"app/domain/emojidata.h\"\n\n"
                  "namespace chat::emojitable::data {\n\n";
    }

    void array(const std::string &type, const std::string &name, const Strings &items)
    {
        m_file << "constexpr " << type << " k" << name << "Data[] = {";
        for (std::size_t i = 0; i < items.size(); ++i)
            m_file << (i % 12 == 0 ? "\n" : " ") << items[i] << ',';
        m_file << "\n};\nconst " << type << " *const k" << name << " = k" << name << "Data;\n\n";
    }

    void count(const std::string &name, std::size_t count)
    {
        m_file << "const int k" << name << "Count = " << count << ";\n\n";
    }

    [[nodiscard]] bool finish()
    {
        m_file << "} // namespace chat::emojitable::data\n";
        m_file.close();
        return m_file.good();
    }

private:
    std::ofstream m_file;
};

void writeRanges(Writer &out, const std::vector<Strings> &properties)
{
    const std::map<std::string, std::string> names{
        {"Emoji", "Emoji"}, {"Emoji_Presentation", "Presentation"}, {"Emoji_Modifier_Base", "ModifierBase"}};
    for (const Strings &fields : properties) {
        Strings items;
        for (const std::string &range : split(fields.at(1), ' ')) {
            const Strings ends = split(range, '-');
            items.push_back("{0x" + ends.at(0) + ", 0x" + ends.at(1) + "}");
        }
        out.array("Range", names.at(fields.at(0)), items);
        out.count(names.at(fields.at(0)), items.size());
    }
}

bool write(const std::vector<Strings> &table, const std::vector<Strings> &properties, const char *path)
{
    Blob blob;
    Strings rows;
    std::vector<std::u16string> keys;
    std::map<std::string, Code> codes;
    for (const Strings &fields : table) {
        const std::string &characters = fields.at(1);
        std::string key = characters; // without VS16, which is often left out
        for (std::size_t at = 0; (at = key.find("\xef\xb8\x8f", at)) != std::string::npos;)
            key.erase(at, 3);
        std::string row = "{";
        for (const std::string &text : {characters, key, fields.at(2), fields.at(3), oneALine(fields.at(4), '|'),
                 oneALine(fields.at(5), ' '), oneALine(fields.at(6), ' ')})
            row += blob.add(text) + ", ";
        rows.push_back(row + fields.at(0) + "}");
        keys.push_back(utf16(key));
        int tone = 0;
        for (const std::string &names : split(fields.at(5) + '|' + fields.at(7), '|')) {
            for (const std::string &name : split(names, ' ')) {
                if (!name.empty())
                    codes.emplace(name, Code{rows.size() - 1, tone});
            }
            ++tone;
        }
    }

    Writer out(path);
    Strings units;
    for (const char16_t unit : blob.text())
        units.push_back(std::to_string(unsigned{unit}));
    out.array("char16_t", "Text", units);
    out.array("Row", "Rows", rows);
    out.count("Row", rows.size());
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    Strings sorted;
    for (const std::size_t row : order)
        sorted.push_back(std::to_string(row));
    out.array("quint16", "ByCharacters", sorted);
    Strings letters;
    Strings entries;
    for (const auto &[name, code] : codes) {
        entries.push_back("{" + std::to_string(letters.size()) + ", " + std::to_string(code.row) + ", "
            + std::to_string(code.tone) + ", " + std::to_string(name.size()) + "}");
        for (const char c : name)
            letters.push_back(std::to_string(int{c}));
    }
    out.array("char", "CodeText", letters);
    out.array("Code", "Codes", entries);
    out.count("Code", entries.size());
    writeRanges(out, properties);
    return out.finish();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: maketable EMOJI.tsv RANGES.tsv OUT.cpp\n");
        return 2;
    }
    const auto table = readTable(argv[1]);
    const auto properties = readTable(argv[2]);
    const bool whole = std::all_of(table.begin(), table.end(), [](const Strings &row) { return row.size() == 8; });
    if (table.empty() || properties.size() != 3 || !whole || !write(table, properties, argv[3])) {
        std::fprintf(stderr, "maketable: %s or %s cannot be read, or %s not be written\n", argv[1], argv[2], argv[3]);
        return 1;
    }
    return 0;
}
