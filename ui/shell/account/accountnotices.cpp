// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/accountnotices.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagetext.h"

#include <QPointer>

namespace chat::ui {

AccountNotices::AccountNotices(Backend &backend, Directory &directory, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_directory(directory)
{
}

PageNotice AccountNotices::nothingOpen(const GuildId &guild, const std::optional<LostPlace> &lost)
{
    if (m_directory.state() == Directory::State::Idle)
        return signIn();
    if (lost)
        return gone(*lost);
    auto state = guild.isEmpty() ? m_directory.state() : m_directory.guildState(guild);
    if (state == Directory::State::Loading && (guild.isEmpty() ? m_directory.isKnown() : m_directory.knowsGuild(guild)))
        state = Directory::State::Ready; // it is only loaded again
    switch (state) {
    case Directory::State::Failed: {
        const auto error = guild.isEmpty() ? m_directory.error() : m_directory.guildError(guild);
        const auto why = error ? errorSentence(*error) : QString();
        if (guild.isEmpty())
            return {Glyph::Warning, tr("The lists could not be loaded."), why, tr("Try again"),
                [this] { m_directory.load(); }};
        return {Glyph::Warning, tr("This guild could not be loaded."), why, tr("Try again"),
            [this, guild] { m_directory.loadGuild(guild); }};
    }
    case Directory::State::Ready:
        return {Glyph::Chat, tr("No conversation is open."), tr("Choose a conversation on the left, or press Ctrl+K.")};
    case Directory::State::Idle:
    case Directory::State::Loading:
        break;
    }
    return {Glyph::Info, tr("Loading…")};
}

PageNotice AccountNotices::signIn()
{
    const auto &connection = m_backend.connection();
    if (connection.phase == ConnectionState::Phase::Refused)
        return {Glyph::Lock, tr("The server does not accept the token."), tr("It may have been reset or have expired."),
            tr("Sign in again"), [this] { Q_EMIT signInAgainRequested(); }};
    if (connection.phase == ConnectionState::Phase::Waiting)
        return {Glyph::Offline, tr("Not signed in yet."),
            connection.error ? errorSentence(*connection.error) : QString(), tr("Try now"),
            [this] { m_backend.retryNow(); }};
    return {Glyph::Info, tr("Signing in…")};
}

PageNotice AccountNotices::gone(const LostPlace &lost)
{
    QStringList text{lost.text};
    if (lost.kept)
        text << tr("What you were writing is kept in case you can write there again.");
    text << tr("Choose a conversation on the left, or press Ctrl+K.");
    text.removeAll(QString());
    return copying({Glyph::Info, lost.title, text.join(u'\n')}, lost.unsent);
}

PageNotice AccountNotices::refused(MessageListModel &model, const QString &unsent, bool kept)
{
    PageNotice notice{Glyph::Lock, tr("You cannot read this channel."), tr("Your roles here do not allow it."),
        tr("Try again"), [again = QPointer(&model)] {
            if (again) // the notice may live longer
                again->loadLatest();
        }};
    if (kept)
        notice.text += u'\n' + tr("What you were writing is kept in case you can write there again.");
    return copying(std::move(notice), unsent);
}

//! If there is text to copy, copying is the next step.
PageNotice AccountNotices::copying(PageNotice notice, const QString &unsent)
{
    if (unsent.isEmpty())
        return notice;
    notice.action = tr("Copy what you wrote");
    notice.run = [this, unsent] { Q_EMIT copyRequested(unsent); };
    return notice;
}

bool AccountNotices::isRefused(const MessageListModel &model)
{
    const auto forbidden = [&model](MessageListModel::Edge edge) {
        const auto &error = model.edge(edge).error;
        return error && error->kind == ApiError::Kind::Forbidden;
    };
    return model.rowCount() == 0
        && (forbidden(MessageListModel::Edge::Older) || forbidden(MessageListModel::Edge::Newer));
}

} // namespace chat::ui
