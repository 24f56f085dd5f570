// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/json/jsonfault.h"

#include <QJsonDocument>
#include <QCoreApplication>

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kJsonFaultMaxDepth = 1024; // the limit of QJsonDocument

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

constexpr const char *kPlainQuotes
    = QT_TRANSLATE_NOOP("JsonFault", "Use straight quotes: \" at the beginning and at the end.");

//! Quotes as word processors and Chinese keyboards write them.
bool isCurlyQuote(QChar c)
{
    return c == u'“' || c == u'”' || c == u'„' || c == u'‟' || c == u'＂' || c == u'「' || c == u'」' || c == u'«'
        || c == u'»';
}

//! Reads JSON up to its first error.
class FaultFinder
{
public:
    explicit FaultFinder(QStringView json)
        : m_json(json)
    {
    }

    std::optional<JsonFault> find()
    {
        const QChar c = peek();
        if (m_json.startsWith(QChar(QChar::ByteOrderMark))) {
            fail(0, QT_TRANSLATE_NOOP("JsonFault", "Remove the invisible character (U+FEFF) at the beginning."));
        } else if (!atEnd() && c != u'[' && c != u'{') {
            fail(m_pos, QT_TRANSLATE_NOOP("JsonFault", "Start with [, then a card in { }."));
        } else if (value(0) && (skipSpace(), !atEnd())) {
            fail(m_pos, QT_TRANSLATE_NOOP("JsonFault", "Remove what follows the last bracket."));
        }
        return std::move(m_fault);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_pos >= m_json.size(); }

    void skipSpace()
    {
        while (!atEnd()
            && (m_json[m_pos] == u' ' || m_json[m_pos] == u'\n' || m_json[m_pos] == u'\t' || m_json[m_pos] == u'\r'))
            ++m_pos;
    }

    //! The next character that is not a space; NUL at the end.
    QChar peek()
    {
        skipSpace();
        return atEnd() ? QChar() : m_json[m_pos];
    }

    bool fail(qsizetype offset, const char *message)
    {
        m_fault = JsonFault{offset, QCoreApplication::translate("JsonFault", message)};
        return false;
    }

    bool endsEarly(qsizetype opener, bool array)
    {
        const qsizetype line = m_json.left(opener).count(u'\n') + 1;
        m_fault = JsonFault{m_json.size(),
            QCoreApplication::translate("JsonFault", "The text ends too early: close the %1 in line %2 with %3.")
                .arg(QChar(array ? u'[' : u'{'))
                .arg(line)
                .arg(QChar(array ? u']' : u'}'))};
        return false;
    }

    bool value(int depth)
    {
        const QChar c = peek();
        if (depth > kJsonFaultMaxDepth)
            return fail(m_pos, QT_TRANSLATE_NOOP("JsonFault", "Brackets are nested too deeply here."));
        if (c == u'{')
            return container(false, depth);
        if (c == u'[')
            return container(true, depth);
        if (c == u'"')
            return string();
        if (c == u'-' || isDigit(c))
            return number();
        return word();
    }

    bool container(bool array, int depth)
    {
        const qsizetype opener = m_pos++;
        const QChar end = array ? u']' : u'}';
        const QChar other = array ? u'}' : u']';
        if (peek() == end) {
            ++m_pos;
            return true;
        }
        for (;;) {
            if (peek(); atEnd())
                return endsEarly(opener, array);
            if (!(array ? value(depth + 1) : member(opener, depth)))
                return false;
            const QChar c = peek();
            if (atEnd())
                return endsEarly(opener, array);
            if (c == other) {
                return fail(m_pos,
                    array ? QT_TRANSLATE_NOOP("JsonFault", "An array is closed with ]: put it before this bracket.")
                          : QT_TRANSLATE_NOOP("JsonFault", "An object is closed with }: put it before this bracket."));
            }
            if (c == u'，' || c == u'、')
                return fail(m_pos, QT_TRANSLATE_NOOP("JsonFault", "Use an ordinary comma: ,"));
            if (c != u',' && c != end)
                return fail(m_pos, QT_TRANSLATE_NOOP("JsonFault", "Put a comma before this."));
            ++m_pos;
            if (c == end)
                return true;
            const qsizetype comma = m_pos - 1;
            if (peek() == end)
                return fail(comma, QT_TRANSLATE_NOOP("JsonFault", "Remove this comma: nothing follows it."));
        }
    }

    bool member(qsizetype opener, int depth)
    {
        if (peek() == u']')
            return fail(
                m_pos, QT_TRANSLATE_NOOP("JsonFault", "An object is closed with }: put it before this bracket."));
        if (isCurlyQuote(peek()))
            return fail(m_pos, kPlainQuotes);
        if (peek() != u'"')
            return fail(m_pos, QT_TRANSLATE_NOOP("JsonFault", "Put the name of the field into double quotes."));
        if (!string())
            return false;
        const QChar c = peek();
        if (atEnd())
            return endsEarly(opener, false);
        if (c == u'：')
            return fail(m_pos, QT_TRANSLATE_NOOP("JsonFault", "Use an ordinary colon: :"));
        if (c != u':')
            return fail(m_pos, QT_TRANSLATE_NOOP("JsonFault", "Put a colon between the field's name and its value."));
        ++m_pos;
        if (peek(); atEnd())
            return endsEarly(opener, false);
        return value(depth + 1);
    }

    bool string()
    {
        const qsizetype opener = m_pos;
        for (++m_pos; !atEnd(); ++m_pos) {
            const QChar c = m_json[m_pos];
            if (c == u'"') {
                ++m_pos;
                return true;
            }
            if (c < u' ') {
                return fail(m_pos,
                    c == u'\n' || c == u'\r'
                        ? QT_TRANSLATE_NOOP("JsonFault", "A line cannot end inside quotes: write \\n for a line break.")
                        : QT_TRANSLATE_NOOP("JsonFault", "Remove this control character, or write a tab as \\t."));
            }
            if (c != u'\\')
                continue;
            ++m_pos;
            const QStringView digits = m_json.mid(m_pos + 1, 4);
            if (!atEnd() && !u"\"\\/bfnrtu"_s.contains(m_json[m_pos])) {
                return fail(m_pos - 1,
                    QT_TRANSLATE_NOOP("JsonFault", "A backslash is written \\\\ in JSON; \\n is a line break."));
            }
            if (!atEnd() && m_json[m_pos] == u'u'
                && (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), isHexDigit))) {
                return fail(m_pos - 1,
                    QT_TRANSLATE_NOOP("JsonFault",
                        "\\u must be followed by four digits from 0 to f. To write a backslash, use \\\\."));
            }
        }
        return fail(opener, QT_TRANSLATE_NOOP("JsonFault", "This text has no closing quote."));
    }

    bool number()
    {
        const qsizetype begin = m_pos;
        const auto digits = [this] {
            const qsizetype first = m_pos;
            while (!atEnd() && isDigit(m_json[m_pos]))
                ++m_pos;
            return m_pos > first;
        };
        if (m_json[m_pos] == u'-')
            ++m_pos;
        const bool zero = !atEnd() && m_json[m_pos] == u'0';
        const qsizetype first = m_pos;
        bool good = digits() && !(zero && m_pos - first > 1);
        if (good && !atEnd() && m_json[m_pos] == u'.') {
            ++m_pos;
            good = digits();
        }
        if (good && !atEnd() && (m_json[m_pos] == u'e' || m_json[m_pos] == u'E')) {
            ++m_pos;
            if (!atEnd() && (m_json[m_pos] == u'+' || m_json[m_pos] == u'-'))
                ++m_pos;
            good = digits();
        }
        return good
            || fail(begin, QT_TRANSLATE_NOOP("JsonFault", "This is not a number. Write it like 12, -3 or 0.5."));
    }

    bool word()
    {
        const qsizetype begin = m_pos;
        for (const QLatin1StringView known : {"true"_L1, "false"_L1, "null"_L1}) {
            if (m_json.mid(begin).startsWith(known)) {
                m_pos += known.size();
                return true;
            }
        }
        const QChar c = atEnd() ? QChar() : m_json[begin];
        if (isCurlyQuote(c))
            return fail(begin, kPlainQuotes);
        const QStringView rest = m_json.mid(begin);
        if (rest.startsWith(u"True") || rest.startsWith(u"False") || rest.startsWith(u"None")
            || rest.startsWith(u"undefined"))
            return fail(begin, QT_TRANSLATE_NOOP("JsonFault", "Write it in lower case: true, false or null."));
        if (c == u'\'')
            return fail(begin, QT_TRANSLATE_NOOP("JsonFault", "Put the text into double quotes, not single ones."));
        if (c == u'/' || c == u'#')
            return fail(begin, QT_TRANSLATE_NOOP("JsonFault", "JSON does not allow comments: remove this one."));
        if (c == u',' || c == u']' || c == u'}' || c == u':')
            return fail(begin, QT_TRANSLATE_NOOP("JsonFault", "A value is missing before this."));
        return fail(begin,
            QT_TRANSLATE_NOOP(
                "JsonFault", "Put the text into double quotes; only true, false and null are written without them."));
    }

    QStringView m_json;
    qsizetype m_pos = 0;
    std::optional<JsonFault> m_fault;
};

} // namespace

std::optional<JsonFault> findJsonFault(QStringView json)
{
    return FaultFinder(json).find();
}

bool isJson(const QString &text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(text.toUtf8(), &error);
    return error.error == QJsonParseError::NoError;
}

} // namespace chat::markup
