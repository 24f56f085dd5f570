// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoritextflow.h"

#include "app/markup/kmarkdownsyntax.h"
#include "app/markup/plaintext.h"

#include <algorithm>
#include <utility>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

void appendFlowText(Inlines &out, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!out.empty() && out.back().kind == Inline::Kind::Text)
        out.back().text += text;
    else
        out.emplace_back().text = text;
}

} // namespace

bool SatoriTextFlow::hasText() const
{
    return !m_inlines.empty()
        || std::ranges::any_of(m_styles, [](const Inline &style) { return !style.children.empty(); });
}

void SatoriTextFlow::payLine()
{
    if (std::exchange(m_lineDue, false) && hasText())
        appendFlowText(here(), u"\n"_s);
}

void SatoriTextFlow::addText(const QString &written)
{
    QString kept;
    const QString text = written.contains(u'\r') ? withLineFeeds(written, kept).toString() : written;
    payLine();
    if (m_links && !m_inLink)
        appendLinked(text);
    else
        appendFlowText(here(), text);
}

//! plainContent() drops newlines at the ends, but these are in the middle of a message.
void SatoriTextFlow::appendLinked(const QString &text)
{
    qsizetype lead = 0;
    while (lead < text.size() && text[lead] == u'\n')
        ++lead;
    qsizetype tail = text.size();
    while (tail > lead && text[tail - 1] == u'\n')
        --tail;
    appendFlowText(here(), text.left(lead));
    for (const Block &block : plainContent(text).blocks) {
        for (const Inline &node : block.inlines) {
            if (node.kind == Inline::Kind::Text)
                appendFlowText(here(), node.text);
            else
                here().push_back(node);
        }
    }
    appendFlowText(here(), text.mid(tail));
}

void SatoriTextFlow::add(Inline node)
{
    payLine();
    here().push_back(std::move(node));
}

void SatoriTextFlow::add(Inline::Kind kind, const QString &value, const QString &text)
{
    Inline node;
    node.kind = kind;
    node.value = value;
    node.text = text;
    add(std::move(node));
}

void SatoriTextFlow::beginStyle(Inline::Kind kind, const QString &value)
{
    payLine();
    Inline style;
    style.kind = kind;
    style.value = value;
    m_styles.push_back(std::move(style));
}

void SatoriTextFlow::endStyle()
{
    Inline style = std::move(m_styles.back());
    m_styles.pop_back();
    if (!style.children.empty())
        here().push_back(std::move(style));
}

void SatoriTextFlow::flush()
{
    std::vector<Inline> styles = std::exchange(m_styles, {});
    for (const Inline &style : styles) {
        Inline fresh;
        fresh.kind = style.kind;
        fresh.value = style.value;
        m_styles.push_back(std::move(fresh));
    }
    while (!styles.empty()) {
        Inline style = std::move(styles.back());
        styles.pop_back();
        if (!style.children.empty())
            (styles.empty() ? m_inlines : styles.back().children).push_back(std::move(style));
    }
    m_lineDue = false;
    trimNewlines(m_inlines);
    if (!m_inlines.empty())
        m_blocks.emplace_back().inlines = std::move(m_inlines);
    m_inlines.clear();
}

} // namespace chat::markup
