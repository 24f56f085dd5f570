// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What stands where a conversation would be: nothing is open, it is not there any more, nobody is signed in.
#include "ui/shell/account/accountview.h"

#include "app/base/showntext.h"
#include "app/models/timeline/messagetext.h"
#include "ui/composer/composer.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticepage.h"

#include <QApplication>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

void AccountView::sayNothingOpen()
{
    const auto &directory = m_needs.directory;
    if (directory.state() == Directory::State::Idle) {
        saySignIn();
        return;
    }
    if (m_gone) {
        sayGone();
        return;
    }
    const auto state = m_guild.isEmpty() ? directory.state() : directory.guildState(m_guild);
    const auto error = m_guild.isEmpty() ? directory.error() : directory.guildError(m_guild);
    if (state == Directory::State::Failed) {
        m_notice->show(Glyph::Warning,
            m_guild.isEmpty() ? tr("The lists could not be loaded.") : tr("This guild could not be loaded."),
            error ? errorSentence(*error) : QString(), tr("Try again"));
    } else if (state == Directory::State::Ready) {
        m_notice->show(Glyph::Chat, tr("Nothing is open."), tr("Choose a conversation on the left, or press Ctrl+K."));
    } else {
        m_notice->show(Glyph::Info, tr("Loading…"), {});
    }
}

void AccountView::sayGone()
{
    QStringList text{m_gone->text};
    if (m_gone->kept)
        text << tr("What you had begun is kept, in case you can write there again.");
    text << tr("Choose a conversation on the left, or press Ctrl+K.");
    text.removeAll(QString());
    m_notice->show(
        Glyph::Info, m_gone->title, text.join(u'\n'), m_gone->unsent.isEmpty() ? QString() : tr("Copy what you wrote"));
}

//! What was written where nothing can be written any more, for the clipboard.
QString AccountView::strandedText() const
{
    if (m_current.isEmpty())
        return m_gone ? m_gone->unsent : QString();
    return isRefused() ? m_composer->draftText(m_current) : QString();
}

void AccountView::saySignIn()
{
    const auto &connection = m_needs.backend.connection();
    const auto why = connection.error ? errorSentence(*connection.error) : QString();
    if (connection.phase == ConnectionState::Phase::Refused)
        m_notice->show(Glyph::Lock, tr("The server does not accept the token."),
            tr("It may have been reset, or its time is over."), tr("Sign in again"));
    else if (connection.phase == ConnectionState::Phase::Waiting)
        m_notice->show(Glyph::Offline, tr("Not signed in yet."), why, tr("Try now"));
    else
        m_notice->show(Glyph::Info, tr("Signing in…"), {});
}

//! As they were while they were known.
void AccountView::noteNames()
{
    if (const auto *guild = m_needs.directory.findGuild(m_guild))
        m_guildName = shownName(guild->name);
    if (const auto *channel = m_needs.directory.findChannel(m_current.id))
        m_channelName = shownName(channel->name);
}

void AccountView::onChannelRemoved(const ChannelRef &removed)
{
    const auto channel = removed; // NOLINT(performance-unnecessary-copy-initialization): it may be of what goes
    m_composer->suspend(channel);
    if (channel == m_current)
        noteGone(!m_guild.isEmpty() && !m_needs.directory.findGuild(m_guild));
    if (const auto *model = m_conversations.find(channel))
        keepUnsent(*model);
    m_conversations.forget(channel);
}

//! What is on screen is not there any more: says so in its place, and gives back what was not sent.
void AccountView::noteGone(bool withGuild)
{
    QStringList unsent;
    if (const auto *model = m_conversations.find(m_current)) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const auto &message = model->messageAt(row); message.state != SendState::Sent)
                unsent.append(message.source);
        }
    }
    if (const auto text = m_composer->draftText(m_current); !text.trimmed().isEmpty())
        unsent.append(text);
    // A server that names only what one may see looks the same in both cases.
    m_gone = Gone{m_current,
        withGuild ? tr("You are no longer in %1.").arg(m_guildName)
                  : tr("#%1 is not here any more.").arg(m_channelName),
        withGuild ? QString() : tr("It was deleted, or you may no longer see it."), unsent.join(u"\n\n"_s),
        m_composer->hasDraft(m_current) || !unsent.isEmpty()};
    const auto *focus = QApplication::focusWidget();
    const bool writing = focus && m_composer->isAncestorOf(focus);
    showNowhere();
    if (writing)
        leaveComposer();
}

//! On to the next one; what was written in it stays its draft.
void AccountView::onDirectClosed(const ChannelRef &chat)
{
    const bool onScreen = chat == m_current;
    if (onScreen)
        showNowhere();
    if (const auto *model = m_conversations.find(chat))
        keepUnsent(*model);
    m_conversations.forget(chat);
    if (onScreen)
        openDirects();
}

//! Somebody typed when the composer went away: what is typed on must reach nobody, and a blank must not press what
//! happens to be next.
void AccountView::leaveComposer()
{
    QWidget *next = m_notice->button().isVisibleTo(m_notice) ? static_cast<QWidget *>(&m_notice->button()) : this;
    next->setFocus(Qt::OtherFocusReason);
}

//! A guild that is gone leaves the direct chats in the list, but none of them on screen: who is writing just now would
//! write to somebody else.
void AccountView::onGuildsChanged()
{
    if (m_guild.isEmpty() || m_needs.directory.findGuild(m_guild))
        return;
    if (!m_gone)
        noteGone(true);
    m_guild = {};
    m_waitingFor = {};
    m_rail->setOpen({});
    m_channels->showDirects();
    refreshCurrent();
    fit();
}

} // namespace chat::ui
