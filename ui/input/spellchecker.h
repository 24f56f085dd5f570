// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QObject>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <memory>
#include <vector>

class Hunspell;

namespace chat::ui {

//! Checks words with the system's hunspell dictionaries. They are loaded on the thread pool when they are first needed;
//! until then, and without dictionaries, every word is accepted.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    explicit SpellChecker(QObject *parent = nullptr);
    //! Searches for dictionaries in these folders only.
    SpellChecker(const QStringList &folders, const QStringList &languages, QObject *parent = nullptr);
    ~SpellChecker() override;

    //! Uses these of the installed dictionaries from now on; none: accepts every word.
    void setDictionaries(const QStringList &names);
    //! The names of all dictionaries in these folders ("en_US"), sorted.
    [[nodiscard]] static QStringList installed(const QStringList &folders = systemFolders());
    //! The names of the dictionaries that are used for these languages.
    [[nodiscard]] static QStringList forLanguages(const QStringList &languages);
    [[nodiscard]] static QStringList systemFolders();
    [[nodiscard]] static QStringList systemLanguages();

    [[nodiscard]] bool isAvailable() const { return !m_files.isEmpty(); } //!< a dictionary was found
    [[nodiscard]] bool isReady() const { return !m_dictionaries.empty(); }
    void prepare(); //!< loads; ready() follows if there is anything
    [[nodiscard]] bool isRight(const QString &word);
    //! Finds suggestions on the pool; `found` is called later unless `context` is destroyed.
    void suggest(const QString &word, QObject *context, std::function<void(QStringList)> found);
    void learn(const QString &word); //!< accepted from now on, for this run

    //! The parts of a text that are words to check: no addresses, numbers, single letters, no CJK.
    struct Word
    {
        qsizetype begin = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] static std::vector<Word> wordsIn(QStringView text);

Q_SIGNALS:
    void ready();
    void learnt();

private:
    struct Dictionary;
    using Dictionaries = std::vector<std::shared_ptr<Dictionary>>;

    [[nodiscard]] static QStringList find(const QStringList &folders, const QStringList &languages);
    void load();

    QStringList m_folders;
    QStringList m_files; //!< without their extension
    Dictionaries m_dictionaries;
    bool m_wanted = false; //!< prepare() was called
    int m_load = 0; //!< number of the last loading; results of earlier ones are dropped
    QCache<QString, bool> m_known;
    QStringList m_learnt;
};

} // namespace chat::ui
