// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/spellchecker.h"

#include <hunspell/hunspell.hxx>

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMutex>
#include <QPointer>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kKnownWords = 4000;
constexpr qsizetype kMostDictionaries = 2; // unless a person has chosen more
constexpr qsizetype kMostChosen = 8;
constexpr qsizetype kMostSuggestions = 6;
constexpr qsizetype kLongestWord = 60;

bool isCjk(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark() || c == u'\'' || c == u'\u2019';
}

} // namespace

//! One loaded dictionary. Hunspell keeps state during a look-up, so only one thread may use it at a time.
struct SpellChecker::Dictionary
{
    explicit Dictionary(const QString &base)
        : hunspell(QFile::encodeName(base + u".aff"_s).constData(), QFile::encodeName(base + u".dic"_s).constData())
        , encode(hunspell.get_dict_encoding().c_str())
        , decode(hunspell.get_dict_encoding().c_str())
    {
    }

    bool isRight(const QString &word)
    {
        const QMutexLocker lock(&mutex);
        const QByteArray bytes = encode(word);
        return encode.hasError() || hunspell.spell(bytes.toStdString());
    }

    QStringList suggest(const QString &word)
    {
        const QMutexLocker lock(&mutex);
        QStringList words;
        const QByteArray bytes = encode(word);
        for (const std::string &suggestion : hunspell.suggest(bytes.toStdString()))
            words.append(decode(QByteArray::fromStdString(suggestion)));
        return words;
    }

    QMutex mutex;
    Hunspell hunspell;
    QStringEncoder encode;
    QStringDecoder decode;
};

SpellChecker::SpellChecker(QObject *parent)
    : SpellChecker(systemFolders(), systemLanguages(), parent)
{
}

SpellChecker::SpellChecker(const QStringList &folders, const QStringList &languages, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_files(find(folders, languages))
    , m_known(kKnownWords)
{
}

SpellChecker::~SpellChecker() = default;

QStringList SpellChecker::systemFolders()
{
    return {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s, u"/usr/local/share/hunspell"_s};
}

QStringList SpellChecker::systemLanguages()
{
    return QLocale::system().uiLanguages() + QStringList{u"en_US"_s, u"en_GB"_s};
}

QStringList SpellChecker::installed(const QStringList &folders)
{
    QStringList names;
    for (const QString &folder : folders) {
        const QStringList found = QDir(folder).entryList({u"*.dic"_s}, QDir::Files, QDir::Name);
        for (const QString &file : found) {
            const QString name = file.chopped(4);
            if (!name.startsWith("hyph_"_L1) && QFile::exists(folder + u'/' + name + u".aff"_s))
                names << name;
        }
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

void SpellChecker::setDictionaries(const QStringList &names)
{
    QStringList files;
    for (const QString &name : names) {
        if (files.size() >= kMostChosen || name.contains(u'/') || name.startsWith("hyph_"_L1))
            continue;
        const auto folder = std::ranges::find_if(m_folders, [&name](const QString &one) {
            const QString file = one + u'/' + name;
            return QFile::exists(file + u".aff"_s) && QFile::exists(file + u".dic"_s);
        });
        if (folder != m_folders.end())
            files.append(*folder + u'/' + name);
    }
    if (std::exchange(m_files, files) == files)
        return;
    m_dictionaries.clear();
    m_known.clear();
    ++m_load;
    if (m_wanted)
        load();
    Q_EMIT ready(); // what was marked may be right now
}

QStringList SpellChecker::forLanguages(const QStringList &languages)
{
    QStringList names;
    for (const QString &file : find(systemFolders(), languages))
        names << file.section(u'/', -1);
    return names;
}

//! The files without their extension.
QStringList SpellChecker::find(const QStringList &folders, const QStringList &languages)
{
    QStringList files;
    QStringList seen; // one dictionary per language
    for (QString language : languages) {
        language.replace(u'-', u'_');
        const QString plain = language.section(u'_', 0, 0);
        if (seen.contains(plain) || files.size() >= kMostDictionaries)
            continue;
        for (const QString &folder : folders) {
            QStringList found = QDir(folder).entryList({language + u".dic"_s, plain + u"_*.dic"_s, plain + u".dic"_s});
            found.sort();
            if (found.contains(language + u".dic"_s))
                found = {language + u".dic"_s};
            if (found.isEmpty() || !QFile::exists(folder + u'/' + found.first().chopped(4) + u".aff"_s))
                continue;
            files.append(folder + u'/' + found.first().chopped(4));
            seen.append(plain);
            break;
        }
    }
    return files;
}

void SpellChecker::prepare()
{
    if (!std::exchange(m_wanted, true))
        load();
}

void SpellChecker::load()
{
    if (m_files.isEmpty())
        return;
    const QPointer<SpellChecker> guard(this); // may be destroyed while the pool reads
    QThreadPool::globalInstance()->start([guard, files = m_files, number = ++m_load] {
        Dictionaries loaded;
        for (const QString &file : files)
            loaded.push_back(std::make_shared<Dictionary>(file));
        QMetaObject::invokeMethod(
            qApp,
            [guard, loaded, number] {
                if (!guard || guard->m_load != number)
                    return;
                guard->m_dictionaries = loaded;
                Q_EMIT guard->ready();
            },
            Qt::QueuedConnection);
    });
}

bool SpellChecker::isRight(const QString &word)
{
    if (m_dictionaries.empty() || word.size() > kLongestWord)
        return true;
    if (const bool *known = m_known.object(word))
        return *known;
    QString plain = word;
    plain.replace(u'\u2019', u'\'');
    const bool right = m_learnt.contains(word)
        || std::any_of(m_dictionaries.begin(), m_dictionaries.end(),
            [&](const auto &dictionary) { return dictionary->isRight(plain); });
    m_known.insert(word, new bool(right));
    return right;
}

void SpellChecker::suggest(const QString &word, QObject *context, std::function<void(QStringList)> found)
{
    const QPointer<QObject> guard(context); // the menu may be closed by then
    QThreadPool::globalInstance()->start([guard, word, dictionaries = m_dictionaries, found = std::move(found)] {
        QStringList words;
        for (const auto &dictionary : dictionaries)
            words.append(dictionary->suggest(word));
        words.removeDuplicates();
        words = words.mid(0, kMostSuggestions);
        QMetaObject::invokeMethod(
            qApp,
            [guard, words, found] {
                if (guard)
                    found(words);
            },
            Qt::QueuedConnection);
    });
}

void SpellChecker::learn(const QString &word)
{
    m_learnt.append(word);
    m_known.remove(word);
    Q_EMIT learnt();
}

std::vector<SpellChecker::Word> SpellChecker::wordsIn(QStringView text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        bool foreign = false;
        for (; end < text.size(); ++end) {
            char32_t c = text[end].unicode();
            if (text[end].isHighSurrogate() && end + 1 < text.size())
                c = QChar::surrogateToUcs4(text[end], text[end + 1]);
            if (isCjk(c)) {
                foreign = end == at;
                end += foreign ? 1 : 0;
                break;
            }
            if (!isWordPart(text[end]))
                break;
        }
        // Parts of names, addresses and paths are not words.
        const bool joined = (at > 0 && (text[at - 1].isDigit() || text[at - 1] == u'_' || text[at - 1] == u'@'))
            || (end < text.size() && (text[end].isDigit() || text[end] == u'_' || text[end] == u'@'));
        qsizetype last = end;
        while (last > at && (text[last - 1] == u'\'' || text[last - 1] == u'\u2019'))
            --last;
        if (!foreign && !joined && last - at > 1)
            words.push_back({at, last - at});
        at = std::max(end, at + 1);
    }
    return words;
}

} // namespace chat::ui
