// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/coveredlinks.h"

#include "app/markup/kmarkdownsyntax.h"

#include <QUrl>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Normalises an address, since servers write the same address differently.
QString comparable(const QString &url)
{
    const QUrl parsed = QUrl(url).adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    return parsed.isValid() ? parsed.toString(QUrl::FullyEncoded) : url;
}

//! Visits a tree in the order in which spoilers are counted.
class LinkWalk
{
public:
    LinkWalk(const QSet<int> &uncovered, QSet<QString> &open, QSet<QString> &covered)
        : m_uncovered(uncovered)
        , m_open(open)
        , m_covered(covered)
    {
    }

    void walk(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            walk(block.inlines);
            for (const Card &card : block.card)
                walk(card);
        }
    }

private:
    void walk(const Card &card)
    {
        for (const CardModule &module : card.modules) {
            if (module.text)
                walk(*module.text);
            if (module.accessory)
                walk(*module.accessory);
            for (const CardElement &element : module.elements)
                walk(element);
        }
    }

    void walk(const CardElement &element)
    {
        walk(element.blocks);
        for (const CardElement &child : element.elements)
            walk(child);
    }

    void walk(const Inlines &inlines)
    {
        for (const Inline &node : inlines) {
            const bool spoiler = node.kind == Inline::Kind::Spoiler;
            const bool covers = spoiler && !m_uncovered.contains(m_spoilers);
            m_spoilers += spoiler ? 1 : 0;
            m_below += covers ? 1 : 0;
            if (node.kind == Inline::Kind::Link)
                note(node.value);
            else if (node.kind == Inline::Kind::Text || node.kind == Inline::Kind::Code)
                noteAddresses(node.text); // servers also find addresses that are not links
            walk(node.children);
            m_below -= covers ? 1 : 0;
        }
    }

    void noteAddresses(const QString &text)
    {
        qsizetype done = 0;
        for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
            const UrlRange url = bareUrlAt(text, colon, done, UrlStops{false, false, false});
            if (url.isEmpty())
                continue;
            note(text.mid(url.begin, url.end - url.begin));
            done = url.end;
            colon = url.end - 1;
        }
    }

    void note(const QString &url) { (m_below > 0 ? m_covered : m_open).insert(comparable(url)); }

    const QSet<int> &m_uncovered;
    QSet<QString> &m_open;
    QSet<QString> &m_covered;
    int m_spoilers = 0;
    int m_below = 0; //!< number of closed spoilers around the current node
};

} // namespace

CoveredLinks::CoveredLinks(const Blocks &blocks, const QSet<int> &uncovered)
{
    LinkWalk(uncovered, m_open, m_covered).walk(blocks);
}

bool CoveredLinks::covers(const QString &url) const
{
    return !m_covered.isEmpty() && !m_open.contains(comparable(url));
}

} // namespace chat::markup
