// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/kmarkdownescaper.h"

#include "app/domain/emojitable.h"
#include "app/markup/kmarkdownsyntax.h"

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

void Escaper::run()
{
    qsizetype done = 0; // end of the last address
    for (qsizetype pos = 0; pos < m_text.size(); ++pos) {
        const char16_t c = m_text[pos].unicode();
        if (c == u'\n') {
            if (m_place.quote && m_out.endsWith(u'\n'))
                m_out += u"> "; // an empty line would end the quote
        } else if (c == u':' && m_place.literal) {
            if (const UrlRange url = bareUrlAt(m_text, pos, done, UrlStops{}); !url.isEmpty()) {
                m_out += m_text.mid(pos, url.end - pos);
                done = url.end;
                pos = url.end - 1;
                continue;
            }
        }
        if (needsEscape(pos))
            m_out += u'\\';
        m_out += QChar(c);
    }
}

bool Escaper::needsEscape(qsizetype pos) const
{
    const char16_t next = pos + 1 < m_text.size() ? m_text[pos + 1].unicode() : u'\0';
    switch (m_text[pos].unicode()) {
    case u'\\':
        return isEdge(pos + 1) ? !m_place.literal : isEscapable(next);
    case u'`':
        return true;
    case u'*':
        return starNeedsEscape(pos);
    case u'~':
        return next == u'~' || (pos > 0 && m_text[pos - 1] == u'~')
            || (!m_place.literal && (isEdge(pos - 1) || isEdge(pos + 1)));
    case u':':
        return colonNeedsEscape(pos);
    case u'-':
        return startsDivider(pos);
    case u'>':
        return atLineStart() && (next == u' ' || (isEdge(pos + 1) && !m_place.literal));
    case u'[':
        return m_place.link;
    case u']':
        return m_place.link || next == u'(' || (isEdge(pos + 1) && !m_place.literal);
    case u'(':
        return tagLengthAt(m_text, pos) > 0;
    default:
        return false;
    }
}

//! An asterisk between spaces is never markup.
bool Escaper::starNeedsEscape(qsizetype pos) const
{
    const auto spaceAt = [this](qsizetype at) { return isEdge(at) ? m_place.literal : isSpace(m_text[at].unicode()); };
    return !spaceAt(pos - 1) || !spaceAt(pos + 1);
}

bool Escaper::colonNeedsEscape(qsizetype pos) const
{
    if (m_text.mid(pos, 3) == u"://") {
        const QStringView before = m_text.left(pos);
        return !m_place.literal
            && (before.endsWith("http"_L1, Qt::CaseInsensitive) || before.endsWith("https"_L1, Qt::CaseInsensitive));
    }
    if (pos == 0 && m_place.shortcodeBefore)
        return true;
    // Text next to the name of a shortcode may get escaped too and then no longer prevents the shortcode: only the name
    // itself is examined.
    const qsizetype limit = std::min(m_text.size(), pos + 1 + kMaxShortcode);
    qsizetype end = pos + 1;
    bool letters = false;
    for (; end < limit && isShortcodeChar(m_text[end].unicode()); ++end)
        letters = letters || !isAsciiDigit(m_text[end].unicode());
    if (end == m_text.size())
        return m_place.shortcodeFollows;
    if (end == pos + 1 || m_text[end] != u':')
        return false;
    return letters || emojitable::indexForShortcode(m_text.mid(pos + 1, end - pos - 1)) >= 0;
}

bool Escaper::startsDivider(qsizetype pos) const
{
    if (!atLineStart() || m_text.mid(pos, 3) != u"---")
        return false;
    for (qsizetype at = pos + 3; at < m_text.size(); ++at) {
        const QChar c = m_text[at];
        if (c != u' ' && c != u'\t' && c != u'\r')
            return c == u'\n';
    }
    return true;
}

} // namespace chat::markup
