// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/tools/fetchtool.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/models/search/knownnames.h"
#include "app/models/timeline/messagetext.h"
#include "app/session/accountsettings.h"
#include "ui/channels/placeactions.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/tools/taskbanner.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/toast.h"

#include <QLocale>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

FetchTool::FetchTool(AccountView &view)
    : QObject(&view)
    , m_view(view)
    , m_banner(new TaskBanner(view.needs().style, &view))
{
    view.addBanner(m_banner);
    auto &places = view.actions().places();
    connect(&places, &PlaceActions::olderRequested, this, &FetchTool::askFor);
    connect(&places, &PlaceActions::guildOlderRequested, this, &FetchTool::askForGuild);
    connect(&places, &PlaceActions::allOlderRequested, this, &FetchTool::askForAll);
    connect(&view.backend(), &Backend::selfChanged, this, &FetchTool::begin);
    begin();
}

//! What is left is kept for each account: it must be known.
void FetchTool::begin()
{
    const User &self = m_view.backend().self();
    if (m_fetches || self.id.isEmpty())
        return;
    // Beside what the window remembers of the account, and forgotten with it.
    const QString key = AccountSettings::stateKey(m_view.needs().accountKey, self.id) + u"/older"_s;
    m_fetches = std::make_unique<OlderFetches>(OlderFetches::Needs{m_view.backend(), m_view.needs().settings, key});
    connect(m_fetches.get(), &OlderFetches::changed, this, &FetchTool::showState);
    connect(m_fetches.get(), &OlderFetches::finished, this, &FetchTool::onFinished);
    showState();
}

QList<ChannelRef> FetchTool::channelsOf(const GuildId &id) const
{
    QList<ChannelRef> channels;
    const Guild *guild = m_view.needs().directory.findGuild(id);
    if (!guild)
        return channels;
    for (const Channel &channel : guild->channels) {
        if (channel.type != ChannelType::Category)
            channels.append(channel.ref());
    }
    return channels;
}

void FetchTool::askFor(const ChannelRef &channel)
{
    ask(placeName(m_view.needs().directory, channel), {channel});
}

void FetchTool::askForGuild(const GuildId &id)
{
    if (const Guild *guild = m_view.needs().directory.findGuild(id))
        ask(shownName(guild->name), channelsOf(id));
}

void FetchTool::askForAll()
{
    QList<ChannelRef> channels;
    for (const DirectChat &chat : m_view.needs().directory.directChats())
        channels.append(chat.ref());
    for (const Guild &guild : m_view.needs().directory.guilds())
        channels.append(channelsOf(guild.id));
    ask(tr("all conversations"), channels);
}

void FetchTool::ask(const QString &what, const QList<ChannelRef> &channels)
{
    if (!m_fetches || channels.isEmpty())
        return;
    ConfirmCard::Question question;
    question.title = tr("Fetch older messages of %1?").arg(what);
    question.text
        = tr("All messages back to the first one are stored on this computer, so that they can be searched and "
             "exported. This goes on in the background, slowly, and after a restart too.");
    question.action = tr("Fetch");
    question.tone = ConfirmCard::Tone::Neutral;
    confirm(m_view.window(), m_view.needs().style, question, [this, channels] { m_fetches->add(channels); });
}

void FetchTool::showState()
{
    const QLocale locale;
    const QString place = placeName(m_view.needs().directory, m_fetches->current());
    const QString count = locale.toString(m_fetches->fetched());
    const auto more = static_cast<int>(m_fetches->left() - 1);
    const QString rest = more > 0 ? tr(" · %n more conversation(s)", nullptr, more) : QString();
    const TaskBanner::Action pause{tr("Pause"), [this] { m_fetches->pause(); }};
    const TaskBanner::Action goOn{tr("Continue"), [this] { m_fetches->goOn(); }};
    const TaskBanner::Action stop{tr("Stop"), [this] { m_fetches->stop(); }};
    switch (m_fetches->state()) {
    case OlderFetches::State::Idle:
        m_banner->hide();
        break;
    case OlderFetches::State::Running:
        m_banner->tell(tr("Fetching older messages: %1 · %2 so far").arg(place, count) + rest, pause, stop);
        break;
    case OlderFetches::State::Paused:
        m_banner->tell(tr("Fetching older messages is paused: %1").arg(place) + rest, goOn, stop);
        break;
    case OlderFetches::State::Waiting:
        m_banner->warn(tr("Fetching older messages waits. %1")
                           .arg(m_fetches->error() ? errorSentence(*m_fetches->error()) : QString()),
            goOn, stop);
        break;
    }
}

void FetchTool::onFinished(qint64 fetched, int refused)
{
    const QString done = tr("Older messages are fetched: %1.").arg(QLocale().toString(fetched));
    const QString note
        = refused > 0 ? u' ' + tr("%n conversation(s) cannot be read by this account.", nullptr, refused) : QString();
    toast(m_view.window(), m_view.needs().style, done + note);
}

} // namespace chat::ui
