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

//! Looks words up in the system's hunspell dictionaries. They are loaded on the thread pool when they are first needed;
//! until then, and where there are none, every word is right.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    explicit SpellChecker(QObject *parent = nullptr);
    //! Looks for dictionaries in these folders only.
    SpellChecker(const QStringList &folders, const QStringList &languages, QObject *parent = nullptr);
    ~SpellChecker() override;

    [[nodiscard]] bool isAvailable() const { return !m_files.isEmpty(); } //!< a dictionary was found
    [[nodiscard]] bool isReady() const { return !m_dictionaries.empty(); }
    void prepare(); //!< loads; ready() follows if there is anything
    [[nodiscard]] bool isRight(const QString &word);
    //! Finds what may have been meant, on the pool; `found` is called later unless `context` died.
    void suggest(const QString &word, QObject *context, std::function<void(QStringList)> found);
    void learn(const QString &word); //!< right from now on, for this run

    //! The stretches of a text that are words to look up: no addresses, numbers, single letters, no CJK.
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

    void find(const QStringList &folders, const QStringList &languages);

    QStringList m_files; //!< without their ending
    Dictionaries m_dictionaries;
    bool m_loading = false;
    QCache<QString, bool> m_known;
    QStringList m_learnt;
};

} // namespace chat::ui
