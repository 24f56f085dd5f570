// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/inspector/trafficdelegate.h"

#include "app/base/showntext.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/rowground.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTrafficRowHeight = 42;
constexpr int kTextSide = 14;
constexpr int kFirstLine = 4;
constexpr int kTrafficLine = 17;
constexpr int kBetween = 8;

} // namespace

TrafficDelegate::TrafficDelegate(Style &style, TrafficModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_model(model)
{
}

QSize TrafficDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, kTrafficRowHeight};
}

TrafficDelegate::Result TrafficDelegate::resultOf(const TrafficModel::Row &row) const
{
    const TrafficEntry &entry = *row.entry;
    if (entry.kind != TrafficEntry::Kind::Call)
        return {row.summary.number >= 0 ? u"#%1"_s.arg(row.summary.number) : QString(), m_style.color(Level::Dim)};
    if (entry.status == 0)
        return {tr("no answer"), m_style.color(Level::Danger)};
    QString text = QString::number(entry.status);
    if (row.summary.code != 0)
        text += u" · "_s + QString::number(row.summary.code);
    const bool failed = entry.status >= 400 || row.summary.code != 0;
    const Level level = entry.status == 429 ? Level::Warning : failed ? Level::Danger : Level::Dim;
    return {text, m_style.color(level)};
}

QString TrafficDelegate::noteOf(const TrafficModel::Row &row) const
{
    const TrafficEntry &entry = *row.entry;
    QStringList parts;
    if (entry.kind == TrafficEntry::Kind::Call || !entry.who.isEmpty())
        parts << (entry.who.isEmpty() ? tr("this window") : shownName(entry.who, 40));
    if (entry.kind != TrafficEntry::Kind::Call && !row.summary.author.isEmpty())
        parts << shownName(row.summary.author, 40);
    if (!row.summary.place.isEmpty())
        parts << shownName(row.summary.place, 40);
    if (entry.size > 0)
        parts << QLocale().formattedDataSize(entry.size);
    if (entry.milliseconds >= 0)
        parts << tr("%1 ms").arg(entry.milliseconds);
    if (entry.limit >= 0)
        parts << tr("%1 of %2 left").arg(entry.remaining).arg(entry.limit);
    return parts.join(u" · "_s);
}

void TrafficDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TrafficModel::Row &row = m_model.at(index.row());
    const TrafficEntry &entry = *row.entry;
    drawRowGround(
        *painter, option, option.rect.adjusted(6, 1, -6, -1), m_chosen != 0 && entry.number == m_chosen, m_style);
    const QRect place = option.rect.adjusted(kTextSide, kFirstLine, -kTextSide, 0);
    QFont mono = m_style.font(FontRole::Mono);
    mono.setPixelSize(12);
    const auto line = [&](int x, int right, const QString &text, const QFont &font, const QColor &color) {
        drawText(*painter, QRectF(x, place.top(), right - x, kTrafficLine), Qt::AlignLeft | Qt::AlignVCenter, text,
            font, color);
    };

    const Result result = resultOf(row);
    int right = place.right() + 1;
    if (!result.text.isEmpty()) {
        const int wide = pixelWidth(result.text, mono);
        line(right - wide, right, result.text, mono, result.color);
        right -= wide + kBetween;
    }
    int x = place.left();
    const QString time = QDateTime::fromMSecsSinceEpoch(entry.time).toString(u"HH:mm:ss.zzz"_s);
    const int timeWide = pixelWidth(time, mono);
    line(x, right, time, mono, m_style.color(Level::Dim));
    x += timeWide + kBetween;
    const bool call = entry.kind == TrafficEntry::Kind::Call;
    const QString kind = call                    ? QString::fromLatin1(entry.method)
        : entry.kind == TrafficEntry::Kind::Sent ? u"↑"_s
                                                 : u"↓"_s;
    const QColor kindColor = m_style.color(call ? Level::Link : Level::Accent);
    line(x, right, kind, mono, readable(kindColor, m_style.tokens().side));
    x += pixelWidth(kind, mono) + kBetween;
    if (x < right)
        line(x, right, row.summary.what, mono, m_style.tokens().text);
    drawText(*painter, QRectF(place.left(), place.top() + kTrafficLine, place.width(), kTrafficLine),
        Qt::AlignLeft | Qt::AlignVCenter, noteOf(row), m_style.font(FontRole::Note), m_style.color(Level::Dim));
}

} // namespace chat::ui
