// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/conversation/conversationpage.h"

#include "app/markup/kmarkdown/kmarkdownwriter.h"
#include "app/models/lists/guildemojimodel.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/composer/composer.h"
#include "ui/emoji/emojipicker.h"
#include "ui/input/writing.h"
#include "ui/shell/conversation/connectionbanner.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hovertoolbar.h"
#include "ui/widgets/noticepage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

ConversationPage::ConversationPage(const Needs &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
{
    setAccessibleName(tr("Conversation"));
    build();
    wireTimeline();
    wireWriting();
}

void ConversationPage::build()
{
    auto &style = m_needs.style;
    m_header = new ConversationHeader(style, m_needs.directory, m_needs.images, this);
    m_banner = new ConnectionBanner(style, m_needs.backend, this);
    const auto noteKnown = [this] { m_banner->setKnownAt(m_needs.directory.seen()); };
    connect(&m_needs.directory, &Directory::stateChanged, m_banner, noteKnown);
    noteKnown();
    auto *column = new QWidget(this);
    m_stack = new QStackedWidget(column);
    m_timeline = new TimelinePane(style, m_needs.directory, m_needs.images, m_stack);
    m_notice = new NoticePage(style, m_stack);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_notice);
    m_composer = new Composer(style, column);

    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(6);
    columnLayout->addWidget(m_stack, 1);
    columnLayout->addWidget(m_composer);
    m_body = new QHBoxLayout;
    m_body->setSpacing(0);
    m_body->addWidget(column, 1);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_header);
    m_rows->addWidget(m_banner);
    m_rows->addLayout(m_body, 1);
}

void ConversationPage::wireTimeline()
{
    connect(m_timeline, &TimelinePane::quoteRequested, m_composer, &Composer::setQuote);
    connect(m_timeline->view(), &MessageListView::messageChanged, m_composer, &Composer::noteChanged);
    connect(m_timeline->view(), &MessageListView::messageGone, m_composer, &Composer::noteDeleted);
    connect(m_timeline, &TimelinePane::textQuoted, this, &ConversationPage::quoteText);
    connect(m_timeline, &TimelinePane::typed, m_composer, &Composer::insertText);
    const auto noteConnection
        = [this] { m_timeline->setOffline(m_needs.backend.connection().phase != ConnectionState::Phase::Online); };
    connect(&m_needs.backend, &Backend::connectionChanged, m_timeline, noteConnection);
    noteConnection();
    connect(m_composer, &Composer::submitted, this, &ConversationPage::send);
    connect(m_composer, &Composer::editLastRequested, this, [this] { m_timeline->editLastOwn(); });
    connect(m_composer, &Composer::selectOlderRequested, this, [this] { m_timeline->selectNeighbour(-1); });
    connect(m_composer, &Composer::selectNewerRequested, this, [this] { m_timeline->selectNeighbour(1); });
    connect(m_composer, &Composer::pageRequested, m_timeline->view(), &MessageListView::scrollPage);
    connect(m_composer, &Composer::emojiRequested, this, &ConversationPage::pickEmoji);
    connect(m_composer, &Composer::quoteClicked, m_timeline, &TimelinePane::jumpTo);
}

//! Shared by everything that is written here: people, templates, dictionaries, versions.
void ConversationPage::wireWriting()
{
    const QString folder = QFileInfo(m_needs.settings.fileName()).absolutePath();
    m_writing = new Writing({m_needs.style, m_needs.backend, m_needs.directory, m_needs.images, folder}, this);
    m_writing->setSamples([this] {
        std::vector<Writing::Sample> cards;
        const auto *model = m_timeline->model();
        for (int row = model ? model->rowCount() - 1 : -1; row >= 0 && cards.size() < 20; --row) {
            const auto &message = model->messageAt(row);
            if (message.kind == MessageKind::Card)
                cards.push_back({m_needs.directory.nameOf(message.author, m_needs.directory.guildOf(message.channel))
                        + u": "_s + message.content.plain,
                    message.source});
        }
        return cards;
    });
    m_composer->setWriting(m_writing);
    m_timeline->setWriting(m_writing);
}

void ConversationPage::addBanner(QWidget *banner)
{
    m_rows->insertWidget(1, banner);
}

void ConversationPage::addSide(QWidget *panel)
{
    m_body->addWidget(panel);
}

void ConversationPage::open(MessageListModel &model)
{
    m_channel = model.channel();
    m_timeline->setModel(&model);
    m_header->setConversation(m_channel);
    m_composer->setConversation(m_channel, m_header->name());
    m_composer->setMaxLength(model.capabilities().maxLength);
    if (m_guildEmoji)
        m_guildEmoji->setGuild(m_needs.directory.guildOf(m_channel));
}

void ConversationPage::close()
{
    m_channel = {};
    m_timeline->setModel(nullptr);
    m_header->setConversation({});
}

void ConversationPage::say(const PageNotice &notice)
{
    const bool writing = isWriting();
    m_notice->show(notice);
    m_stack->setCurrentWidget(m_notice);
    m_composer->hide();
    if (writing)
        leaveComposer();
}

void ConversationPage::showTimeline()
{
    const auto *model = m_timeline->model();
    if (!model)
        return;
    const auto *focus = QApplication::focusWidget();
    const bool onNotice = focus && m_notice->isAncestorOf(focus);
    const bool writing = isWriting();
    const auto permissions = m_needs.directory.permissions(m_channel);
    const bool maySend = has(permissions, Permission::SendMessages);
    m_stack->setCurrentWidget(m_timeline);
    m_composer->show();
    m_composer->setConversation(m_channel, m_header->name());
    m_composer->setBlocked(maySend ? QString() : tr("You do not have permission to write in this channel."));
    if (onNotice)
        m_composer->focusInput();
    else if (writing && !maySend)
        m_timeline->view()->setFocus(Qt::OtherFocusReason);
    const auto upload = obstacleToUpload(m_channel, permissions, model->capabilities());
    m_composer->setUploadObstacle(
        upload == Obstacle::None ? QString() : tr("Files cannot be sent here: %1").arg(obstacleText(upload)));
}

bool ConversationPage::isWriting() const
{
    const auto *focus = QApplication::focusWidget();
    return focus && m_composer->isAncestorOf(focus);
}

//! The composer disappeared while typing: further text must not reach other widgets, and a space must not press
//! whatever is focused next.
void ConversationPage::leaveComposer()
{
    QWidget *next = m_notice->button().isVisibleTo(m_notice) ? static_cast<QWidget *>(&m_notice->button()) : this;
    next->setFocus(Qt::OtherFocusReason);
}

void ConversationPage::send(const Draft &draft)
{
    auto *model = m_timeline->model();
    if (!model)
        return;
    Draft composed = model->service().composed(draft);
    if (composed.source != draft.source)
        composed.typed = draft.source;
    model->send(composed);
}

void ConversationPage::mention(const UserId &user)
{
    if (m_composer->isVisible())
        m_composer->insertText(u"(met)%1(met) "_s.arg(user.value));
}

void ConversationPage::quoteText(const QString &text)
{
    if (!m_composer->isVisible())
        return;
    QString quote = m_composer->text().isEmpty() ? QString() : u"\n"_s;
    const QStringList lines = text.trimmed().split(u'\n');
    for (const QString &line : lines)
        quote += u"> "_s + markup::escapeKMarkdown(line) + u'\n';
    m_composer->insertText(quote + u'\n');
}

void ConversationPage::preparePicker()
{
    if (m_emoji)
        return;
    m_emoji = new EmojiPicker(m_needs.style, m_needs.settings, this);
    m_guildEmoji = new GuildEmojiModel(m_needs.backend, m_needs.directory, this);
    m_guildEmoji->setGuild(m_needs.directory.guildOf(m_channel));
    m_emoji->setGuildEmoji(m_guildEmoji, &m_needs.images);
    m_timeline->setPicker(m_emoji);
}

void ConversationPage::pickEmoji(const QPoint &globalPosition)
{
    preparePicker();
    // The picker is shared with reactions: this use ends when it closes.
    auto *use = new QObject(m_emoji);
    connect(m_emoji, &EmojiPicker::picked, use, [this](const Emoji &emoji) {
        m_composer->insertText(emoji.isCustom() ? u"(emj)%1(emj)[%2]"_s.arg(emoji.name, emoji.id) : emoji.id);
    });
    connect(m_emoji, &EmojiPicker::closed, use, [this, use] {
        use->deleteLater();
        m_composer->focusInput();
    });
    m_emoji->popup(QRect(globalPosition, QSize(1, 1)));
}

} // namespace chat::ui
