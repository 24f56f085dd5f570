// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/rownotes.h"

#include "app/base/showntext.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr size_t kClicks = 3;
constexpr int kNoteLine = 18;
constexpr int kLongestNote = 60;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("chat::ui::RowNotes", text, nullptr, n);
}

QString sentence(const ButtonClick &click, const LayoutContext &context)
{
    const auto name = shownName(context.userName(click.user), 40);
    const auto time = context.style.time(click.time.toLocalTime().time());
    return say(QT_TRANSLATE_NOOP("chat::ui::RowNotes", "%1 pressed “%2” · %3"))
        .arg(name, shownLine(click.value, kLongestNote), time);
}

//! With the day, if it was another one than that of the message.
QString deletion(const Message &message, const Style &style)
{
    if (!message.deletedAt.isValid())
        return say(QT_TRANSLATE_NOOP("chat::ui::RowNotes", "Deleted"));
    const QDateTime time = message.deletedAt.toLocalTime();
    const bool sameDay = time.date() == message.created.toLocalTime().date();
    return say(QT_TRANSLATE_NOOP("chat::ui::RowNotes", "Deleted · %1"))
        .arg(sameDay ? style.time(time.time()) : QLocale().toString(time, QLocale::ShortFormat));
}

QString sentence(const Interaction &interaction)
{
    const auto result = shownName(interaction.result.simplified(), kLongestNote);
    if (interaction.kind.compare("dice"_L1, Qt::CaseInsensitive) == 0)
        return say(QT_TRANSLATE_NOOP("chat::ui::RowNotes", "Rolled %1")).arg(result);
    if (interaction.kind.isEmpty())
        return say(QT_TRANSLATE_NOOP("chat::ui::RowNotes", "Result: %1")).arg(result);
    return say(QT_TRANSLATE_NOOP("chat::ui::RowNotes", "%1: %2")).arg(shownName(interaction.kind, 40), result);
}

} // namespace

RowNotes::RowNotes(const Message &message, bool read, const LayoutContext &context)
{
    if (message.deleted)
        m_lines.push_back({Glyph::Trash, deletion(message, context.style)});
    if (!message.interaction.isEmpty())
        m_lines.push_back({Glyph::Check, sentence(message.interaction)});
    const auto &clicks = message.clicks;
    const auto shown = std::min(clicks.size(), kClicks);
    if (clicks.size() > shown) {
        m_lines.push_back({Glyph::Check,
            say(QT_TRANSLATE_N_NOOP("chat::ui::RowNotes", "%n earlier click(s)"),
                static_cast<int>(clicks.size() - shown))});
    }
    for (auto it = clicks.end() - static_cast<std::ptrdiff_t>(shown); it != clicks.end(); ++it)
        m_lines.push_back({Glyph::Check, sentence(*it, context)});
    if (read && !message.deleted)
        m_lines.push_back({Glyph::Eye, say(QT_TRANSLATE_NOOP("chat::ui::RowNotes", "Read"))});
}

int RowNotes::height() const
{
    return kNoteLine * static_cast<int>(m_lines.size());
}

void RowNotes::paint(PaintContext &context, const QRect &place) const
{
    QPainter &p = context.painter;
    int y = place.top();
    for (const auto &line : m_lines) {
        p.drawPixmap(
            place.left(), y + 3, context.style.pixmap(line.glyph, Level::Dim, 12, p.device()->devicePixelRatioF()));
        drawText(p, QRectF(place.left() + 18, y, place.width() - 18, kNoteLine), Qt::AlignLeft | Qt::AlignVCenter,
            line.text, context.style.font(FontRole::Note), context.style.color(Level::Dim));
        y += kNoteLine;
    }
}

} // namespace chat::ui
