// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/countdownpart.h"

#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kCountdownPartHeight = 34;
constexpr int kBarHeight = 6;
constexpr qint64 kDay = 24 * 3600;

} // namespace

CountdownPart::CountdownPart(const CardModule &module, int width, const Style &style)
    : m_mode(module.mode == "day"_L1     ? Mode::Day
            : module.mode == "second"_L1 ? Mode::Second
                                         : Mode::Hour)
    , m_start(module.startTime)
    , m_end(module.endTime)
{
    Q_UNUSED(style)
    m_size = {width, kCountdownPartHeight};
}

void CountdownPart::paint(PaintContext &context, QPoint origin) const
{
    const qint64 now = context.now > 0 ? context.now : QDateTime::currentMSecsSinceEpoch();
    if (m_mode == Mode::Second)
        paintBar(context, origin, now);
    else
        paintDigits(context, origin, std::max<qint64>(0, (m_end - now + 999) / 1000));
}

void CountdownPart::paintDigits(PaintContext &context, QPoint origin, qint64 seconds) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    std::vector<std::pair<qint64, QString>> units;
    if (m_mode == Mode::Day)
        units.emplace_back(seconds / kDay, QCoreApplication::translate("chat::ui::CountdownPart", "d"));
    units.emplace_back(m_mode == Mode::Day ? seconds % kDay / 3600 : seconds / 3600,
        QCoreApplication::translate("chat::ui::CountdownPart", "h"));
    units.emplace_back(seconds % 3600 / 60, QCoreApplication::translate("chat::ui::CountdownPart", "min"));
    units.emplace_back(seconds % 60, QCoreApplication::translate("chat::ui::CountdownPart", "s"));
    const QFont digits = context.style.font(FontRole::Title);
    const QFont words = context.style.font(FontRole::Note);
    const bool over = seconds == 0;
    int x = origin.x();
    for (const auto &[value, word] : units) {
        const QString number = u"%1"_s.arg(value, 2, 10, QChar(u'0'));
        const int box = std::max(36, static_cast<int>(std::ceil(textWidth(number, digits))) + 14);
        p.setPen(Qt::NoPen);
        p.setBrush(t.codeGround);
        p.drawRoundedRect(QRect(x, origin.y() + 1, box, kCountdownPartHeight - 2), 6, 6);
        drawText(p, QRectF(x, origin.y() + 1, box, kCountdownPartHeight - 2), Qt::AlignCenter, number, digits,
            over ? t.dim : t.text);
        x += box + 6;
        const int wide = static_cast<int>(std::ceil(textWidth(word, words)));
        drawText(p, QRectF(x, origin.y(), wide + 1, kCountdownPartHeight), Qt::AlignLeft | Qt::AlignVCenter, word,
            words, t.dim);
        x += wide + 10;
    }
    if (over)
        drawText(p, QRectF(x + 2, origin.y(), origin.x() + m_size.width() - x - 2, kCountdownPartHeight),
            Qt::AlignLeft | Qt::AlignVCenter, QCoreApplication::translate("chat::ui::CountdownPart", "ended"), words,
            t.dim);
}

void CountdownPart::paintBar(PaintContext &context, QPoint origin, qint64 now) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const qint64 left = std::max<qint64>(0, m_end - now);
    const qint64 whole = m_start > 0 && m_end > m_start ? m_end - m_start : 0;
    const double share = whole > 0 ? std::clamp(static_cast<double>(left) / static_cast<double>(whole), 0.0, 1.0) : 0;
    const QFont font = context.style.font(FontRole::ListStrong);
    const QString text = left == 0
        ? QCoreApplication::translate("chat::ui::CountdownPart", "ended")
        : QCoreApplication::translate("chat::ui::CountdownPart", "%1 s").arg((left + 999) / 1000);
    const int label = std::max(64, static_cast<int>(std::ceil(textWidth(text, font))) + 2);
    const QRectF track(
        origin.x(), origin.y() + (kCountdownPartHeight - kBarHeight) / 2.0, m_size.width() - label - 12, kBarHeight);
    p.setPen(Qt::NoPen);
    p.setBrush(t.line);
    p.drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
    if (share > 0) {
        p.setBrush(t.accent);
        p.drawRoundedRect(
            QRectF(track.topLeft(), QSizeF(std::max<qreal>(kBarHeight, track.width() * share), kBarHeight)),
            kBarHeight / 2.0, kBarHeight / 2.0);
    }
    drawText(p, QRectF(track.right() + 12, origin.y(), label, kCountdownPartHeight), Qt::AlignRight | Qt::AlignVCenter,
        text, font, left == 0 ? t.dim : t.text);
}

} // namespace chat::ui
