// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/net/pictures/imagecache.h"
#include "tests/support/fakebackend.h"
#include "tests/support/soon.h"
#include "ui/editor/messageeditor.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/notice.h"
#include "ui/timeline/timelinepane.h"

#include <QPlainTextEdit>
#include <QTest>

#include <memory>

namespace chat::test {

using ui::Hit;
using ui::MessageEditor;
using ui::MessageListView;
using ui::Notice;
using ui::Style;
using ui::TimelinePane;

//! A conversation of a few messages whose contents the test chooses, with a mouse.
struct TimelineRig
{
    using Edge = MessageListModel::Edge;
    using Phase = MessageListModel::EdgeState::Phase;

    explicit TimelineRig(
        QSize size = {760, 700}, const QString &pictureFolder = {}, const QList<Role> &roles = {raiders()})
    {
        backend.me.id = UserId(QStringLiteral("self"));
        backend.me.name = QStringLiteral("Me");
        Guild guild;
        guild.id = GuildId(QStringLiteral("1"));
        Channel channel;
        channel.id = channelRef.id;
        channel.guild = guild.id;
        channel.name = QStringLiteral("general");
        guild.channels = {channel};
        guild.roles = roles;
        backend.directoryService.guilds = {guild};
        backend.messageService.self = backend.me;
        backend.start();
        mustBecome([this] { return !backend.self().id.isEmpty(); }, "the account did not sign in");
        directory = std::make_unique<Directory>(backend);
        directory->load();
        mustBecome([this] { return directory->state() == Directory::State::Ready; }, "the directory was not loaded");
        directory->loadGuild(GuildId(QStringLiteral("1")));
        images = std::make_unique<ImageCache>(pictureFolder);
        pane = std::make_unique<TimelinePane>(style, *directory, *images);
        pane->resize(size);
        pane->show();
        mustBecome([this] { return QTest::qWaitForWindowExposed(pane.get()); }, "the window did not appear");
        model = std::make_unique<MessageListModel>(backend.messageService, channelRef, backend.self());
    }

    ~TimelineRig()
    {
        if (pane && model)
            pane->setModel(nullptr); // the model goes first, and is asked when what is unread changes
    }

    static Role raiders()
    {
        Role role;
        role.id = RoleId(QStringLiteral("5"));
        role.name = QStringLiteral("Raiders");
        return role;
    }

    //! The server has so many messages, all of ours: m1, m2, …
    void fillOwn(int messages)
    {
        backend.messageService.fill(channelRef, messages);
        for (Message &message : backend.messageService.messages(channelRef)) {
            message.author = backend.self();
            message.kind = MessageKind::Markup;
        }
    }

    void open()
    {
        pane->setModel(model.get());
        mustBecome([this] { return model->edge(Edge::Newer).phase == Phase::End; }, "the conversation did not open");
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }

    MessageId add(const Content &content, MessageKind kind)
    {
        ++count;
        Message message = FakeMessageService::makeMessage(channelRef, QStringLiteral("m%1").arg(count),
            QStringLiteral("source"), backend.self(), QDateTime::currentDateTimeUtc().addSecs(count));
        message.content = content;
        message.kind = kind;
        backend.messageService.emitEvent(MessageCreated{message});
        QCoreApplication::processEvents();
        return message.id;
    }
    MessageId markup(const QString &source) { return add(markup::parseKMarkdown(source), MessageKind::Markup); }
    MessageId card(const QString &modules)
    {
        return add(markup::readCards(QStringLiteral("[{\"type\":\"card\",\"modules\":[%1]}]").arg(modules)),
            MessageKind::Card);
    }

    [[nodiscard]] MessageListView &view() const { return *pane->view(); }
    [[nodiscard]] MessageEditor *editorOf(const MessageId &id) const { return view().editors().of(id); }
    [[nodiscard]] static QPlainTextEdit *fieldOf(const MessageEditor *editor)
    {
        return editor->findChild<QPlainTextEdit *>();
    }
    //! The notice on screen with these words; null: none.
    [[nodiscard]] Notice *saying(const QString &words) const
    {
        for (Notice *notice : pane->findChildren<Notice *>()) {
            if (notice->isVisible() && !notice->text().isEmpty() && notice->text().contains(words))
                return notice;
        }
        return nullptr;
    }
    [[nodiscard]] QRect rectOf(const MessageId &id) const { return view().visualRect(model->index(model->rowOf(id))); }
    [[nodiscard]] QPoint find(const MessageId &id, Hit::Kind kind) const
    {
        const QRect rect = rectOf(id);
        for (int y = std::max(0, rect.top()); y < std::min(rect.bottom(), view().viewport()->height()); y += 3) {
            for (int x = 0; x < rect.width(); x += 3) {
                if (view().hitAt({x, y}).kind == kind)
                    return {x, y};
            }
        }
        return {-1, -1};
    }
    void click(QPoint point) const
    {
        QVERIFY(point.x() >= 0);
        QTest::mouseMove(view().viewport(), point);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, point);
    }

    const ChannelRef channelRef{ChannelKind::Guild, ChannelId(QStringLiteral("100"))};
    int count = 0;
    FakeBackend backend;
    Style style;
    std::unique_ptr<Directory> directory;
    std::unique_ptr<ImageCache> images;
    std::unique_ptr<TimelinePane> pane;
    std::unique_ptr<MessageListModel> model;
};

} // namespace chat::test
