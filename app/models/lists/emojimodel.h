// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace chat {

//! The emoji for a picker: recent ones and the groups one after another, or the results of a search, best first.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CharactersRole = Qt::UserRole + 1, NameRole, GroupRole, SectionRole, ShortcodeRole, HasTonesRole };
    enum class Language : quint8 { English, Chinese };

    //! A run of rows under one heading. The view has the texts for `key`: "recent", "results", "smileys", "people",
    //! "nature", "food", "travel", "activities", "objects", "symbols", "flags".
    struct SectionInfo
    {
        QString key;
        int firstRow = 0;
        int count = 0;
        friend bool operator==(const SectionInfo &, const SectionInfo &) = default;
    };

    static constexpr int kMaxRecent = 36;

    explicit EmojiModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    //! The characters to insert, with the skin tone if the emoji has tones. Empty for an invalid row.
    [[nodiscard]] QString charactersAt(int row) const;
    [[nodiscard]] std::vector<SectionInfo> sections() const { return m_sections; }

    //! Searches names, keywords and shortcodes of both languages; every word must be found. Empty: shows all.
    void setFilter(const QString &filter);
    [[nodiscard]] QString filter() const { return m_filter; }
    //! 0: none (yellow), 1 (light) to 5 (dark).
    void setTone(int tone);
    [[nodiscard]] int tone() const { return m_tone; }
    void setLanguage(Language language);

    //! Characters, newest first. Those that the table lacks (custom emoji) are kept but not shown.
    void setRecent(const QStringList &recent);
    [[nodiscard]] QStringList recent() const { return m_recent; }
    //! Puts one in front of the recent ones; the caller stores `recent()`. Shown from the next rebuild on, so that
    //! nothing moves under the pointer.
    void noteUsed(const QString &characters);
    //! Shows what noteUsed added.
    void refreshRecent();

private:
    void rebuild();
    void addSection(const QString &key, int firstRow);
    [[nodiscard]] int tonedIndex(int row) const;

    std::vector<int> m_rows; //!< indexes of the emoji table; recent ones include their own tone
    std::vector<SectionInfo> m_sections;
    QString m_filter;
    QStringList m_recent;
    int m_recentRows = 0;
    int m_tone = 0;
    Language m_language = Language::English;
};

} // namespace chat
