// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoricheck.h"

#include "app/base/showntext.h"
#include "app/markup/satori/satoriparser.h"
#include "app/markup/satori/satoriscanner.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

using Severity = Finding::Severity;

//! Attributes without which an element shows nothing: one of each list.
QList<QStringView> neededBy(QStringView name)
{
    if (name == "img"_L1 || name == "image"_L1 || name == "audio"_L1 || name == "video"_L1 || name == "file"_L1)
        return {u"src", u"url"};
    if (name == "at"_L1)
        return {u"id", u"type", u"role", u"name"};
    if (name == "sharp"_L1 || name == "emoji"_L1)
        return {u"id", u"name"};
    if (name == "a"_L1)
        return {u"href"};
    return {};
}

//! Visits the tokens of a source and reports what readers of the message would not expect.
class Checker
{
public:
    Checker(QStringView source, const SatoriTarget &target)
        : m_source(source)
        , m_target(target)
    {
    }

    std::vector<Finding> check()
    {
        if (m_target.maxLength > 0 && m_source.size() > m_target.maxLength)
            add(m_target.maxLength, Severity::Error, "text_too_long"_L1,
                QCoreApplication::translate("SatoriCheck",
                    "Shorten the text to %1 characters, or send it as several messages: it has %2. What is too long "
                    "starts here.")
                    .arg(m_target.maxLength)
                    .arg(m_source.size()));
        const SatoriTokens tokens = scanSatori(m_source);
        std::vector<int> open;
        for (const SatoriToken &token : tokens) {
            checkToken(token);
            if (token.kind == SatoriToken::Kind::Open && token.match >= 0) {
                open.push_back(token.match);
                if (open.size() == static_cast<size_t>(kMaxSatoriDepth) + 1)
                    add(token.begin, Severity::Warning, "too_deep"_L1,
                        QCoreApplication::translate(
                            "SatoriCheck", "Nested in more than %1 elements: deeper ones are ignored. Remove some.")
                            .arg(kMaxSatoriDepth));
            } else if (token.kind == SatoriToken::Kind::Close && token.match >= 0 && !open.empty()) {
                open.pop_back();
            }
        }
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &a, const Finding &b) {
            return std::pair(a.line, a.column) < std::pair(b.line, b.column);
        });
        if (m_findings.size() > static_cast<size_t>(m_target.maxFindings))
            m_findings.resize(static_cast<size_t>(m_target.maxFindings));
        return std::move(m_findings);
    }

private:
    [[nodiscard]] bool isFull() const { return m_findings.size() > 4 * static_cast<size_t>(m_target.maxFindings); }

    void checkToken(const SatoriToken &token)
    {
        if (isFull())
            return;
        switch (token.kind) {
        case SatoriToken::Kind::Text:
            checkText(token);
            break;
        case SatoriToken::Kind::Comment:
            break;
        case SatoriToken::Kind::Open:
            checkClosed(token);
            if (!token.literal)
                checkElement(token);
            break;
        case SatoriToken::Kind::Empty:
            checkElement(token);
            break;
        case SatoriToken::Kind::Close:
            if (token.match < 0)
                add(token.begin, Severity::Warning, "unmatched_end_tag"_L1,
                    QCoreApplication::translate("SatoriCheck", "</%1> closes nothing. Remove it or write &lt;/%1&gt;.")
                        .arg(token.name));
            break;
        }
    }

    void checkClosed(const SatoriToken &token)
    {
        if (token.match >= 0 || token.name == "br"_L1 || token.name == "hr"_L1)
            return;
        const QString message = token.literal ? QCoreApplication::translate("SatoriCheck",
                                    "<%1> is never closed and is shown as text. If that is intended, write &lt;%1&gt;.")
            : token.empty
            ? QCoreApplication::translate("SatoriCheck", "<%1> is never closed: write <%1/>, or add </%1>.")
            : QCoreApplication::translate("SatoriCheck", "<%1> is never closed and continues to the end. Add </%1>.");
        add(token.begin, Severity::Warning, "unclosed_tag"_L1, message.arg(token.name));
    }

    void checkText(const SatoriToken &token)
    {
        const QStringView text = m_source.mid(token.begin, token.end - token.begin);
        for (qsizetype at = text.indexOf(u'<'); at >= 0 && !isFull(); at = text.indexOf(u'<', at + 1))
            add(token.begin + at, Severity::Warning, "stray_markup"_L1,
                QCoreApplication::translate("SatoriCheck",
                    "This \"<\" does not start an element, and some programs drop what follows. Write &lt;."));
        for (qsizetype at = text.indexOf(u'&'); at >= 0 && !isFull(); at = text.indexOf(u'&', at + 1)) {
            const QStringView rest = text.mid(at, 12);
            const qsizetype end = rest.indexOf(u';');
            const bool entity = end > 1 && decodeSatoriEntities(rest.left(end + 1)) != rest.left(end + 1);
            if (!entity)
                add(token.begin + at, Severity::Warning, "unknown_entity"_L1,
                    QCoreApplication::translate(
                        "SatoriCheck", "This \"&\" does not start a known entity. Write &amp;."));
        }
    }

    void checkElement(const SatoriToken &token)
    {
        if (!isKnownSatoriElement(token.name) && (token.kind == SatoriToken::Kind::Empty || token.match >= 0))
            add(token.begin, Severity::Warning, "unknown_tag"_L1,
                QCoreApplication::translate("SatoriCheck",
                    "There is no element <%1>: only its contents will be shown. Choose another name, or write "
                    "&lt;%1&gt;.")
                    .arg(token.name));
        const qsizetype end = token.end - (token.kind == SatoriToken::Kind::Empty ? 2 : 1);
        SatoriNode node = SatoriNode::ofElement(token.name.toString());
        if (end > token.attributes)
            node.attributes = parseSatoriAttributes(m_source.mid(token.attributes, end - token.attributes));
        const QList<QStringView> needed = neededBy(token.name);
        const bool given = needed.isEmpty()
            || std::ranges::any_of(needed, [&node](QStringView key) { return !node.attribute(key).isEmpty(); });
        if (!given)
            add(token.begin, Severity::Error, "missing_field"_L1,
                QCoreApplication::translate("SatoriCheck", "Add %2=\"…\" to <%1>: without it, nothing is shown.")
                    .arg(token.name, needed.front()));
        for (const QStringView key : {QStringView(u"src"), QStringView(u"href"), QStringView(u"url")})
            checkAddress(token, node.attribute(key));
    }

    void checkAddress(const SatoriToken &token, const QString &address)
    {
        if (address.isEmpty())
            return;
        static constexpr QLatin1StringView kSchemes[]
            = {"http"_L1, "https"_L1, "data"_L1, "internal"_L1, "base64"_L1, "upload"_L1, "mailto"_L1, "file"_L1};
        const QString scheme = address.section(u':', 0, 0).toLower();
        const bool known = address.contains(u':')
            && std::ranges::any_of(kSchemes, [&scheme](QLatin1StringView each) { return scheme == each; });
        const bool web = scheme == "http"_L1 || scheme == "https"_L1;
        if (web && std::ranges::any_of(address, [](QChar c) { return c.isSpace(); })) {
            add(token.begin, Severity::Error, "bad_url"_L1,
                QCoreApplication::translate("SatoriCheck", "The address contains a space: write %20 instead."));
            return;
        }
        if (!known || (web && QUrl(address).host().isEmpty()))
            add(token.begin, Severity::Error, "bad_url"_L1,
                QCoreApplication::translate("SatoriCheck",
                    "\"%1\" is not an address that a server can fetch. Write one that starts with https:// or http://.")
                    .arg(cutText(address, 80)));
    }

    void add(qsizetype pos, Severity severity, QLatin1StringView reason, const QString &message)
    {
        // Findings are almost in order: lines are counted from the last one.
        if (pos < m_counted) {
            m_counted = m_lineStart = 0;
            m_line = 1;
        }
        for (; m_counted < pos; ++m_counted) {
            if (m_source[m_counted] == u'\n') {
                ++m_line;
                m_lineStart = m_counted + 1;
            }
        }
        m_findings.push_back({severity, QString(reason), {}, m_line, static_cast<int>(pos - m_lineStart) + 1, message});
    }

    QStringView m_source;
    SatoriTarget m_target;
    std::vector<Finding> m_findings;
    qsizetype m_counted = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace

std::vector<Finding> checkSatori(QStringView source, const SatoriTarget &target)
{
    return Checker(source, target).check();
}

} // namespace chat::markup
