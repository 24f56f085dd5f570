// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/textdiff.h"

#include "app/base/showntext.h"

#include <QChar>
#include <QHash>
#include <QStringView>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>
#include <utility>

namespace chat {

namespace {

constexpr qint64 kMostSteps = 2'000'000; // some milliseconds
constexpr qsizetype kContext = 120; // code units of an unchanged run that stay beside a change
constexpr qsizetype kIsland = 2; // an unchanged run of so few code units does not divide a larger change

// ---- into words ---------------------------------------------------------------------------------------------------

//! Chinese and Japanese are written without spaces: each character stands for itself.
bool isOfWords(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return false;
    default:
        return QChar::isLetterOrNumber(character) || character == U'_';
    }
}

char32_t firstOf(QStringView cluster)
{
    return cluster.size() > 1 && cluster[0].isHighSurrogate() && cluster[1].isLowSurrogate()
        ? QChar::surrogateToUcs4(cluster[0], cluster[1])
        : char32_t(cluster[0].unicode());
}

//! The text in pieces that are compared whole: words, runs of spaces, and single characters as people see them.
std::vector<QStringView> pieces(QStringView text)
{
    enum class Kind : quint8 { Word, Space, Other };
    std::vector<QStringView> all;
    Kind last = Kind::Other;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype to = next > from ? next : text.size();
        const QStringView cluster = text.sliced(from, to - from);
        const char32_t first = firstOf(cluster);
        const Kind kind = isOfWords(first)            ? Kind::Word
            : first != U'\n' && QChar::isSpace(first) ? Kind::Space
                                                      : Kind::Other;
        if (kind != Kind::Other && kind == last)
            all.back() = QStringView(all.back().data(), all.back().size() + cluster.size());
        else
            all.push_back(cluster);
        last = kind;
        from = to;
    }
    return all;
}

// ---- comparing ----------------------------------------------------------------------------------------------------

//! Numbers of pieces: equal pieces have equal numbers.
using Numbers = std::vector<int>;

//! A part of both texts.
struct Box
{
    int beforeFrom = 0;
    int beforeTo = 0;
    int afterFrom = 0;
    int afterTo = 0;
};

//! Which pieces have no counterpart in the other text: Myers' O(ND) algorithm in linear space. The way through the
//! differences is searched from both ends; where the searches meet, the texts are divided and each half is compared.
//! Debian's library for this, dtl, keeps every step of its search: 0.18 s and 77 MB for two texts of 8,000 characters
//! with nothing in common; it cannot be told to stop.
class Comparison
{
public:
    Comparison(Numbers before, Numbers after)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_removed(m_before.size())
        , m_added(m_after.size())
    {
        std::vector<Box> boxes{{0, static_cast<int>(m_before.size()), 0, static_cast<int>(m_after.size())}};
        while (!boxes.empty()) {
            const Box box = trimmed(boxes.back());
            boxes.pop_back();
            const bool oneSided = box.beforeFrom == box.beforeTo || box.afterFrom == box.afterTo;
            const auto meeting = oneSided ? std::nullopt : meetingPlace(box);
            if (meeting) {
                boxes.push_back({box.beforeFrom, meeting->first, box.afterFrom, meeting->second});
                boxes.push_back({meeting->first, box.beforeTo, meeting->second, box.afterTo});
            } else {
                std::fill(m_removed.begin() + box.beforeFrom, m_removed.begin() + box.beforeTo, true);
                std::fill(m_added.begin() + box.afterFrom, m_added.begin() + box.afterTo, true);
            }
        }
    }

    [[nodiscard]] const std::vector<bool> &removed() const { return m_removed; }
    [[nodiscard]] const std::vector<bool> &added() const { return m_added; }

private:
    using Place = std::pair<int, int>;

    //! Without what is equal at both ends.
    [[nodiscard]] Box trimmed(Box box) const
    {
        const auto same = [this](int before, int after) {
            return m_before[static_cast<size_t>(before)] == m_after[static_cast<size_t>(after)];
        };
        while (box.beforeFrom < box.beforeTo && box.afterFrom < box.afterTo && same(box.beforeFrom, box.afterFrom)) {
            ++box.beforeFrom;
            ++box.afterFrom;
        }
        while (
            box.beforeFrom < box.beforeTo && box.afterFrom < box.afterTo && same(box.beforeTo - 1, box.afterTo - 1)) {
            --box.beforeTo;
            --box.afterTo;
        }
        return box;
    }

    //! A search from one end: how far each diagonal is reached with a number of differences. Counted from its own end.
    struct Search
    {
        explicit Search(int reach)
            : offset(reach + 1)
            , furthest(static_cast<size_t>(2 * reach + 3), -1)
        {
            at(1) = 0;
        }
        [[nodiscard]] int &at(int diagonal) { return furthest[static_cast<size_t>(diagonal + offset)]; }
        [[nodiscard]] int known(int diagonal) const
        {
            const int index = diagonal + offset;
            return index < 0 || index >= static_cast<int>(furthest.size()) ? -1 : furthest[static_cast<size_t>(index)];
        }

        int offset;
        std::vector<int> furthest; //!< pieces of the earlier text; -1: not reached
        int skippedLow = 0; //!< diagonals that have left the box
        int skippedHigh = 0;
    };

    //! Nothing: too many steps.
    [[nodiscard]] std::optional<Place> meetingPlace(const Box &box)
    {
        const int reach = (box.beforeTo - box.beforeFrom + box.afterTo - box.afterFrom + 1) / 2;
        Search forward(reach);
        Search backward(reach);
        for (int differences = 0; differences <= reach && m_steps < kMostSteps; ++differences) {
            if (const auto place = advance(box, forward, backward, differences, false))
                return place;
            if (const auto place = advance(box, backward, forward, differences, true))
                return place;
        }
        return std::nullopt;
    }

    //! One more difference on every diagonal of a search; the place where it meets the other one.
    [[nodiscard]] std::optional<Place> advance(
        const Box &box, Search &search, const Search &other, int differences, bool backwards)
    {
        const int width = box.beforeTo - box.beforeFrom;
        const int height = box.afterTo - box.afterFrom;
        const int delta = width - height;
        const bool meetsHere = (delta % 2 != 0) != backwards;
        for (int diagonal = -differences + search.skippedLow; diagonal <= differences - search.skippedHigh;
             diagonal += 2) {
            const bool down = diagonal == -differences
                || (diagonal != differences && search.known(diagonal - 1) < search.known(diagonal + 1));
            int x = down ? search.known(diagonal + 1) : search.known(diagonal - 1) + 1;
            int y = x - diagonal;
            ++m_steps;
            while (x < width && y < height && same(box, x, y, backwards)) {
                ++x;
                ++y;
                ++m_steps;
            }
            search.at(diagonal) = x;
            if (x > width) {
                search.skippedHigh += 2;
            } else if (y > height) {
                search.skippedLow += 2;
            } else if (meetsHere) {
                const int opposite = other.known(delta - diagonal);
                if (opposite >= 0 && x >= width - opposite)
                    return backwards ? Place{box.beforeTo - x, box.afterTo - y}
                                     : Place{box.beforeFrom + x, box.afterFrom + y};
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool same(const Box &box, int x, int y, bool backwards) const
    {
        const int before = backwards ? box.beforeTo - 1 - x : box.beforeFrom + x;
        const int after = backwards ? box.afterTo - 1 - y : box.afterFrom + y;
        return m_before[static_cast<size_t>(before)] == m_after[static_cast<size_t>(after)];
    }

    Numbers m_before;
    Numbers m_after;
    std::vector<bool> m_removed;
    std::vector<bool> m_added;
    qint64 m_steps = 0;
};

// ---- into runs ----------------------------------------------------------------------------------------------------

//! What was removed and added at one place, and what is unchanged behind it.
struct Change
{
    QString removed;
    QString added;
    QString same;

    [[nodiscard]] qsizetype size() const { return std::max(removed.size(), added.size()); }
};

//! Is the unchanged text between two changes so little that it reads better as a part of one change?
bool isIsland(const QString &same, const Change &left, const Change &right)
{
    if (left.size() == 0 || right.size() == 0)
        return false;
    const bool blank = std::ranges::all_of(same, [](QChar c) { return c.isSpace() && c != u'\n'; });
    return blank || (same.size() <= kIsland && same.size() < left.size() && same.size() < right.size());
}

std::vector<Change> joined(const std::vector<Change> &changes)
{
    std::vector<Change> out;
    for (const Change &change : changes) {
        if (!out.empty() && isIsland(out.back().same, out.back(), change)) {
            const QString same = out.back().same;
            out.back().removed += same + change.removed;
            out.back().added += same + change.added;
            out.back().same = change.same;
        } else {
            out.push_back(change);
        }
    }
    return out;
}

} // namespace

TextRuns compareTexts(const QString &before, const QString &after)
{
    const std::vector<QStringView> earlier = pieces(before);
    const std::vector<QStringView> later = pieces(after);
    QHash<QStringView, int> known;
    const auto numbers = [&known](const std::vector<QStringView> &all) {
        Numbers out;
        out.reserve(all.size());
        for (const QStringView piece : all) {
            auto number = known.constFind(piece);
            if (number == known.constEnd())
                number = known.insert(piece, static_cast<int>(known.size()));
            out.push_back(*number);
        }
        return out;
    };
    Numbers first = numbers(earlier);
    const Comparison found(std::move(first), numbers(later));

    std::vector<Change> changes(1);
    size_t i = 0;
    size_t j = 0;
    while (i < earlier.size() || j < later.size()) {
        const bool removed = i < earlier.size() && found.removed()[i];
        const bool added = j < later.size() && found.added()[j];
        if ((removed || added) && !changes.back().same.isEmpty())
            changes.emplace_back();
        if (removed)
            changes.back().removed += earlier[i++];
        else if (added)
            changes.back().added += later[j++];
        else
            changes.back().same += (++j, earlier[i++]);
    }

    TextRuns runs;
    const auto add = [&runs](TextRun::Kind kind, const QString &text) {
        if (!text.isEmpty())
            runs.push_back({kind, text});
    };
    for (const Change &change : joined(changes)) {
        add(TextRun::Kind::Removed, change.removed);
        add(TextRun::Kind::Added, change.added);
        add(TextRun::Kind::Same, change.same);
    }
    return runs;
}

TextRuns condensed(const TextRuns &runs, qsizetype most)
{
    TextRuns out;
    const auto add = [&out](TextRun::Kind kind, const QString &text) {
        if (!text.isEmpty())
            out.push_back({kind, text});
    };
    for (size_t i = 0; i < runs.size(); ++i) {
        const TextRun &run = runs[i];
        const bool whole = runs.size() == 1;
        const qsizetype head = run.kind != TextRun::Kind::Same || whole ? most : i == 0 ? 0 : kContext;
        const qsizetype tail = run.kind != TextRun::Kind::Same || whole || i + 1 == runs.size() ? 0 : kContext;
        const qsizetype from = cutPosition(run.text, head);
        const qsizetype to = tail == 0 ? run.text.size() : cutPosition(run.text, run.text.size() - tail);
        if (run.text.size() <= head + tail || to <= from || (tail == 0 && from == run.text.size())) {
            out.push_back(run);
            continue;
        }
        add(run.kind, run.text.first(from));
        out.push_back({TextRun::Kind::Skipped, {}});
        add(run.kind, tail == 0 ? QString() : run.text.sliced(to));
    }
    return out;
}

} // namespace chat
