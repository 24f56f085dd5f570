// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/inspector/trafficdetail.h"

#include "app/base/showntext.h"
#include "app/traffic/traffictext.h"
#include "ui/inspector/jsonview.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

TrafficDetail::TrafficDetail(Style &style, TrafficModel &model, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_model(model)
    , m_head(new QLabel(this))
    , m_go(new Button(style, Button::Kind::Link, tr("Go to message"), this))
    , m_copyJson(new Button(style, Button::Kind::Link, tr("Copy as JSON"), this))
    , m_copyCurl(new Button(style, Button::Kind::Link, tr("Copy as curl"), this))
    , m_json(new JsonView(style, tr("Details"), this))
{
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new Button(style, Glyph::Close, tr("Close the details"), this);
    close->setSide(24);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(14, 6, 8, 0);
    actions->setSpacing(12);
    actions->addWidget(m_go);
    actions->addWidget(m_copyJson);
    actions->addWidget(m_copyCurl);
    actions->addStretch(1);
    actions->addWidget(close);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 2, 14, 6);
    head->addWidget(m_head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(actions);
    layout->addLayout(head);
    layout->addWidget(m_json, 1);
    connect(close, &Button::clicked, this, &TrafficDetail::closeRequested);
    connect(m_go, &Button::clicked, this, [this] { Q_EMIT messageRequested(m_message); });
    connect(m_copyJson, &Button::clicked, this, [this] {
        if (const int row = m_model.rowOf(m_number); row >= 0)
            Q_EMIT copyRequested(QString::fromUtf8(m_model.jsonAt(row)));
    });
    connect(m_copyCurl, &Button::clicked, this, [this] {
        if (const int row = m_model.rowOf(m_number); row >= 0)
            Q_EMIT copyRequested(curlCommand(*m_model.at(row).entry));
    });
    const auto dress = [this] {
        m_head->setFont(m_style.font(FontRole::Note));
        QPalette colours = m_head->palette();
        colours.setColor(QPalette::WindowText, m_style.color(Level::Dim));
        m_head->setPalette(colours);
        update();
    };
    connect(&style, &Style::changed, this, dress);
    dress();
}

QString TrafficDetail::headOf(const TrafficModel::Row &row) const
{
    const TrafficEntry &entry = *row.entry;
    QStringList parts{QDateTime::fromMSecsSinceEpoch(entry.time).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s)};
    if (entry.kind == TrafficEntry::Kind::Call) {
        parts << (entry.who.isEmpty() ? tr("this window") : shownName(entry.who, 80));
        parts << (entry.status == 0 ? tr("no answer") : tr("status %1").arg(entry.status));
        if (row.summary.code != 0)
            parts << tr("code %1").arg(row.summary.code);
        if (entry.milliseconds >= 0)
            parts << tr("%1 ms").arg(entry.milliseconds);
        if (entry.limit >= 0 && entry.resetSeconds >= 0)
            parts << tr("%1 of %2 calls left for %3 s").arg(entry.remaining).arg(entry.limit).arg(entry.resetSeconds);
        if (!entry.failure.isEmpty())
            parts << entry.failure;
    } else {
        if (!entry.who.isEmpty())
            parts << shownName(entry.who, 80);
        parts << (entry.kind == TrafficEntry::Kind::Sent ? tr("sent") : tr("received"));
        if (row.summary.number >= 0)
            parts << tr("number %1").arg(row.summary.number);
    }
    if (entry.size > 0)
        parts << QLocale().formattedDataSize(entry.size);
    if (entry.cut)
        parts << tr("only the beginning is kept");
    return parts.join(u" · "_s);
}

QString TrafficDetail::bodyOf(int row) const
{
    const TrafficEntry &entry = *m_model.at(row).entry;
    const QString text = readableJson(m_model.textAt(row));
    if (entry.kind != TrafficEntry::Kind::Call)
        return text;
    if (entry.url.isEmpty())
        return text; // of another program, told by the sandbox
    QString all = QString::fromLatin1(entry.method) + u' ' + QString::fromLatin1(entry.url);
    if (!entry.body.isEmpty())
        all += u"\n\n"_s + readableJson(entry.body);
    if (!text.isEmpty())
        all += u"\n\n"_s + QString::number(entry.status) + u'\n' + text;
    return all;
}

void TrafficDetail::show(int row)
{
    const TrafficModel::Row &shown = m_model.at(row);
    m_number = shown.entry->number;
    const ChannelRef &channel = shown.summary.channel;
    m_message = {channel, channel.isEmpty() ? MessageId() : shown.summary.message};
    m_go->setVisible(!m_message.id.isEmpty());
    m_copyCurl->setVisible(!curlCommand(*shown.entry).isEmpty());
    setWords(m_head, headOf(shown));
    m_json->setJson(shownText(bodyOf(row)));
}

void TrafficDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().side);
    painter.fillRect(0, 0, width(), 1, m_style.tokens().line);
}

} // namespace chat::ui
