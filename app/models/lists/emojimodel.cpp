// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/emojimodel.h"

#include "app/domain/emojitable.h"
#include "app/models/lists/emojisearch.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, emojitable::kGroupCount> kGroupKeys = {"smileys"_L1, "people"_L1, "nature"_L1,
    "food"_L1, "travel"_L1, "activities"_L1, "objects"_L1, "symbols"_L1, "flags"_L1};

} // namespace

EmojiModel::EmojiModel(QObject *parent)
    : QAbstractListModel(parent)
{
    rebuild();
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EmojiModel::tonedIndex(int row) const
{
    const int index = m_rows[static_cast<size_t>(row)];
    return row < m_recentRows ? index : emojitable::withTone(index, m_tone);
}

QString EmojiModel::charactersAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : emojitable::characters(tonedIndex(row)).toString();
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int emoji = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case CharactersRole:
        return charactersAt(index.row());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case NameRole:
        return (m_language == Language::Chinese ? emojitable::chineseName(emoji) : emojitable::englishName(emoji))
            .toString();
    case ShortcodeRole:
        return emojitable::shortcode(emoji).toString();
    case GroupRole:
        return static_cast<int>(emojitable::group(emoji));
    case HasTonesRole:
        return emojitable::hasTones(emoji);
    case SectionRole: {
        const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), index.row(),
            [](int row, const SectionInfo &section) { return row < section.firstRow; });
        return (after - 1)->key;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> EmojiModel::roleNames() const
{
    return {{CharactersRole, "characters"_ba}, {NameRole, "name"_ba}, {GroupRole, "group"_ba},
        {SectionRole, "section"_ba}, {ShortcodeRole, "shortcode"_ba}, {HasTonesRole, "hasTones"_ba}};
}

void EmojiModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

void EmojiModel::setTone(int tone)
{
    const int bounded = std::clamp(tone, 0, 5);
    if (m_tone == bounded)
        return;
    m_tone = bounded;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, CharactersRole});
}

void EmojiModel::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NameRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void EmojiModel::setRecent(const QStringList &recent)
{
    if (m_recent == recent)
        return;
    m_recent = recent.mid(0, kMaxRecent);
    refreshRecent();
}

void EmojiModel::noteUsed(const QString &characters)
{
    if (characters.isEmpty())
        return;
    m_recent.removeAll(characters);
    m_recent.prepend(characters);
    if (m_recent.size() > kMaxRecent)
        m_recent.resize(kMaxRecent);
}

void EmojiModel::refreshRecent()
{
    if (m_filter.trimmed().isEmpty())
        rebuild();
}

void EmojiModel::addSection(const QString &key, int firstRow)
{
    if (const int count = rowCount() - firstRow; count > 0)
        m_sections.push_back({key, firstRow, count});
}

void EmojiModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_sections.clear();
    m_recentRows = 0;
    if (!m_filter.trimmed().isEmpty()) {
        m_rows = findEmoji(m_filter);
        addSection(u"results"_s, 0);
    } else {
        for (const QString &characters : std::as_const(m_recent)) {
            if (const int index = emojitable::indexForCharacters(characters); index >= 0)
                m_rows.push_back(index);
        }
        m_recentRows = rowCount();
        addSection(u"recent"_s, 0);
        int first = rowCount();
        for (int i = 0; i < emojitable::count(); ++i) {
            m_rows.push_back(i);
            const auto group = emojitable::group(i);
            if (i + 1 == emojitable::count() || emojitable::group(i + 1) != group) {
                addSection(kGroupKeys[static_cast<size_t>(group)], first);
                first = rowCount();
            }
        }
    }
    endResetModel();
}

} // namespace chat
