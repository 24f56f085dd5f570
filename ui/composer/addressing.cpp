// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/addressing.h"

#include "app/base/showntext.h"
#include "app/domain/capabilities.h"
#include "app/models/directory/directory.h"
#include "app/services/backend.h"
#include "ui/composer/modebar.h"
#include "ui/input/quotebar.h"
#include "ui/input/writing.h"
#include "ui/people/memberpicker.h"
#include "ui/style/style.h"
#include "ui/widgets/aftermenu.h"

#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace chat::ui {

namespace {

QString mediaWord(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Image:
        return Addressing::tr("[picture]");
    case MessageKind::Video:
        return Addressing::tr("[video]");
    case MessageKind::File:
        return Addressing::tr("[file]");
    case MessageKind::Audio:
        return Addressing::tr("[audio]");
    case MessageKind::Card:
        return Addressing::tr("[card]");
    case MessageKind::Text:
    case MessageKind::Markup:
    case MessageKind::Item:
    case MessageKind::System:
    case MessageKind::Unknown:
        return {};
    }
    return {};
}

QString summaryOf(const Message &message)
{
    if (!message.content.plain.trimmed().isEmpty())
        return shownLine(message.content.plain, 200);
    if (!message.attachments.empty() && !message.attachments.front().name.isEmpty())
        return shownName(message.attachments.front().name);
    const QString word = mediaWord(message.kind);
    return word.isEmpty() ? shownLine(message.source, 200) : word;
}

} // namespace

Addressing::Addressing(Style &style, QWidget &composer)
    : m_style(style)
    , m_composer(composer)
    , m_quoteBar(new QuoteBar(style, &composer))
    , m_modeBar(new ModeBar(style, &composer))
{
    m_quoteBar->hide();
    connect(m_quoteBar, &QuoteBar::removeRequested, this, [this] {
        clearQuote();
        Q_EMIT finished();
    });
    connect(m_quoteBar, &QuoteBar::clicked, this, [this] {
        if (m_quote)
            Q_EMIT quoteClicked(m_quote->id);
    });
    connect(m_modeBar, &ModeBar::onlyForRemoved, this, [this] {
        setOnlyFor({}, {});
        Q_EMIT finished();
    });
    connect(m_modeBar, &ModeBar::plainRemoved, this, [this] {
        setPlain(false);
        Q_EMIT finished();
    });
}

void Addressing::addTo(QVBoxLayout &column)
{
    column.addWidget(m_quoteBar);
    column.addWidget(m_modeBar);
}

int Addressing::height() const
{
    int height = 0;
    for (const QWidget *bar : {static_cast<QWidget *>(m_quoteBar), static_cast<QWidget *>(m_modeBar)}) {
        if (bar->isVisibleTo(&m_composer))
            height += bar->sizeHint().height();
    }
    return height;
}

void Addressing::setWritable(bool writable)
{
    m_writable = writable;
    m_quoteBar->setVisible(m_quote.has_value() && m_writable);
    showModes();
}

void Addressing::setQuote(const Message &message)
{
    const auto *directory = m_writing ? &m_writing->directory() : nullptr;
    setQuoted(KeptDraft::Quoted{message.id,
        directory ? directory->nameOf(message.author, directory->guildOf(message.channel))
                  : message.author.displayName(),
        summaryOf(message)});
}

void Addressing::clearQuote()
{
    setQuoted({});
}

void Addressing::noteChanged(const Message &message)
{
    if (m_quote && m_quote->id == message.id)
        setQuoted(KeptDraft::Quoted{message.id, message.author.displayName(), summaryOf(message)});
}

void Addressing::show(const KeptDraft &draft)
{
    m_onlyFor = draft.onlyFor;
    m_onlyForName = draft.onlyForName;
    m_plain = draft.plain;
    showModes();
    setQuoted(draft.quote);
}

void Addressing::writeTo(KeptDraft &draft) const
{
    draft.quote = m_quote;
    draft.onlyFor = m_onlyFor;
    draft.onlyForName = m_onlyForName;
    draft.plain = m_plain;
}

void Addressing::direct(Draft &draft, const KeptDraft &kept)
{
    if (kept.quote)
        draft.quoted = kept.quote->id;
    draft.onlyFor = kept.onlyFor;
}

void Addressing::setQuoted(std::optional<KeptDraft::Quoted> quote)
{
    m_quote = std::move(quote);
    if (m_quote)
        m_quoteBar->setQuoted(m_quote->author, m_quote->summary);
    m_quoteBar->setVisible(m_quote.has_value() && m_writable);
    Q_EMIT changed();
}

void Addressing::setOnlyFor(const UserId &user, const QString &name)
{
    m_onlyFor = user;
    m_onlyForName = name;
    showModes();
    Q_EMIT changed();
}

void Addressing::setPlain(bool plain)
{
    m_plain = plain;
    showModes();
    Q_EMIT changed();
}

void Addressing::showModes()
{
    m_modeBar->setOnlyFor(m_writable ? m_onlyForName : QString());
    m_modeBar->setPlain(m_writable && m_plain);
}

void Addressing::fillMenu(QMenu &menu, const QRect &anchor)
{
    const Capabilities can = m_writing->capabilities();
    const bool whispers
        = obstacleToWhisper(m_channel, can, m_writing->directory().permissions(m_channel)) == Obstacle::None;
    if (!whispers && !can.plainText)
        return;
    menu.addSeparator();
    if (whispers) {
        const QAction *pick = menu.addAction(m_style.icon(Glyph::Eye), tr("Only visible to…"));
        connect(pick, &QAction::triggered, this,
            [this, anchor] { afterMenu(this, [this, anchor] { pickAddressee(anchor); }); });
    }
    if (!can.plainText)
        return;
    QAction *plainly = menu.addAction(tr("Send as plain text"));
    plainly->setCheckable(true);
    plainly->setChecked(m_plain);
    connect(plainly, &QAction::toggled, this, [this](bool on) {
        setPlain(on);
        Q_EMIT finished();
    });
}

void Addressing::pickAddressee(const QRect &anchor)
{
    const GuildId guild = m_writing->directory().guildOf(m_channel);
    auto *picker = new MemberPicker(
        m_style, m_writing->backend(), m_writing->directory(), m_writing->images(), m_composer.window());
    connect(picker, &MemberPicker::picked, this, [this, guild, where = m_channel](const User &user) {
        if (where == m_channel) // else another conversation is open by now
            setOnlyFor(user.id, m_writing->directory().nameOf(user, guild));
    });
    connect(picker, &MemberPicker::closed, this, &Addressing::finished);
    picker->popup(guild, tr("Who should see it?"), anchor);
}

} // namespace chat::ui
