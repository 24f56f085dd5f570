// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/messagelayout.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagetext.h"
#include "ui/message/parts/bodybuilder.h"
#include "ui/message/parts/inlinetext.h"
#include "ui/message/row/reactionbar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kAvatar = 40;
constexpr int kAvatarLeft = 16;
constexpr int kHeadGap = 8;
constexpr int kFollowGap = 1;
constexpr int kHeadLine = 20;
constexpr int kQuoteLine = 20;
constexpr int kDateLine = 32;
constexpr int kUnreadLine = 28;
constexpr int kStatusLine = 22;
constexpr int kBeginning = 92;

QString nameOf(const User &user, const LayoutContext &context)
{
    return shownName(context.userName(user));
}

QString seenBy(const UserId &user, const LayoutContext &context)
{
    if (user == context.self)
        return QCoreApplication::translate("chat::ui::MessageLayout", "only visible to you");
    constexpr int longest = 24;
    User seen;
    seen.id = user;
    const QString name = nameOf(seen, context);
    return QCoreApplication::translate("chat::ui::MessageLayout", "only visible to %1")
        .arg(name.isEmpty() ? user.value : shownName(name, longest));
}

//! What is not confirmed yet carries only what the account knows of itself: the guild's colour and badge are looked up.
User authorOf(const Message &message, const LayoutContext &context)
{
    User author = message.author;
    const User *known = message.state != SendState::Sent && context.directory
        ? context.directory->findUser(author.id, context.guild)
        : nullptr;
    if (!known)
        return author;
    author.bot = author.bot || known->bot;
    if (author.color == 0)
        author.color = known->color;
    if (author.tag.text.isEmpty())
        author.tag = known->tag;
    return author;
}

} // namespace

MessageLayout::~MessageLayout() = default;

MessageLayout::MessageLayout(const Message &message, const RowTraits &traits, int width, LayoutContext &context)
    : m_traits(traits)
    , m_width(width)
{
    int y = 0;
    if (traits.beginning)
        layoutBeginning(context, y);
    if (traits.dateAbove) {
        m_date = {kAvatarLeft, y + 8, width - 2 * kAvatarLeft, kDateLine - 8};
        y += kDateLine;
    }
    if (traits.unreadAbove) {
        m_unread = {kAvatarLeft, y + 2, width - 2 * kAvatarLeft, kUnreadLine - 4};
        y += kUnreadLine;
    }
    m_contentTop = y;
    y += traits.head ? kHeadGap : kFollowGap;
    layoutHead(message, context, width, y);

    const int bodyWidth = std::max(120, width - kLeft - kRight);
    const int bodyTop = y;
    if (traits.editorHeight > 0) {
        y += traits.editorHeight;
    } else {
        m_parts = buildBody(message, bodyWidth, context);
        y += m_parts.size().height();
    }
    m_body = {kLeft, bodyTop, bodyWidth, y - bodyTop};
    if (!message.reactions.empty()) {
        m_reactions = std::make_unique<ReactionBar>(message.reactions, bodyWidth, context);
        y += 4;
        m_reactionsAt = {kLeft, y};
        y += m_reactions->size().height() + 2;
    }
    m_notes = RowNotes(message, traits.read, context);
    if (!m_notes.isEmpty()) {
        m_notesAt = {kLeft, y + 2, bodyWidth, m_notes.height()};
        y += 2 + m_notes.height();
    }
    layoutStatus(message, context, y);
    m_height = y + 1;
    if (traits.head)
        m_height = std::max(m_height, m_contentTop + kHeadGap + kAvatar + 2);

    QStringList urls = m_parts.imageUrls();
    if (m_reactions)
        m_reactions->collectImages(urls);
    if (traits.head)
        urls.append(message.author.avatar);
    m_imageUrls = QSet<QString>(urls.begin(), urls.end());
}

void MessageLayout::layoutBeginning(LayoutContext &context, int &y)
{
    m_beginning = {kAvatarLeft, y, m_width - 2 * kAvatarLeft, kBeginning};
    m_beginningDirect = context.guild.isEmpty();
    const QString name = shownName(context.conversation, 80);
    m_beginningTitle = name;
    m_beginningText = m_beginningDirect
        ? QCoreApplication::translate("chat::ui::MessageLayout", "This is the beginning of your conversation with %1.")
              .arg(name)
        : QCoreApplication::translate("chat::ui::MessageLayout", "This is the beginning of #%1.").arg(name);
    if (m_traits.heardOnly)
        m_beginningText = QCoreApplication::translate("chat::ui::MessageLayout",
            "This server does not give earlier messages: here are those that came since you signed in.");
    y += kBeginning;
}

void MessageLayout::layoutHead(const Message &message, LayoutContext &context, int width, int &y)
{
    m_nameText = nameOf(message.author, context);
    m_timeText = QLocale().toString(message.created.toLocalTime().time(), u"HH:mm"_s);
    if (message.edited.isValid())
        m_timeText += u" · "_s + QCoreApplication::translate("chat::ui::MessageLayout", "edited");
    if (!message.visibleOnlyTo.isEmpty())
        m_timeText += u" · "_s + seenBy(message.visibleOnlyTo, context);
    if (message.state == SendState::Sending)
        m_timeText += u" · "_s + QCoreApplication::translate("chat::ui::MessageLayout", "sending…");
    if (!m_traits.head) {
        m_time = {kAvatarLeft - 12, y, kLeft - kAvatarLeft + 8, kHeadLine};
        m_onlyForUs = !message.visibleOnlyTo.isEmpty();
        m_markText = message.state == SendState::Sending
            ? QCoreApplication::translate("chat::ui::MessageLayout", "sending…")
            : message.edited.isValid() ? QCoreApplication::translate("chat::ui::MessageLayout", "edited")
                                       : QString();
        return;
    }
    const int room = width - kLeft - kRight;
    if (message.quote) {
        m_quote = {kLeft, y, room, kQuoteLine};
        const bool gone = message.quote->id.isEmpty();
        m_quoteName = gone ? QString() : nameOf(message.quote->author, context);
        const QString named = plainText(message.quote->content.blocks, context);
        m_quoteText = gone ? QCoreApplication::translate("chat::ui::MessageLayout", "The original message was deleted")
                           : shownLine(named.isEmpty() ? message.quote->summary : named, 300);
        if (m_quoteText.isEmpty() && message.quote->author.id.isEmpty())
            m_quoteText = QCoreApplication::translate("chat::ui::MessageLayout", "Message"); // known by its id alone
        if (m_quoteText.isEmpty())
            m_quoteText = QCoreApplication::translate("chat::ui::MessageLayout", "A picture or file");
        y += kQuoteLine + 2;
    }
    m_avatar = {kAvatarLeft, y, kAvatar, kAvatar};
    const QFontMetrics nameMetrics(context.style.font(FontRole::Name));
    const QFontMetrics noteMetrics(context.style.font(FontRole::Note));
    const User author = authorOf(message, context);
    m_nameColor = author.color || !author.bot ? context.style.nameColor(author.id.value, author.color)
                                              : context.style.tokens().text;
    const int timeWidth = noteMetrics.horizontalAdvance(m_timeText);
    m_badgeText = !author.tag.text.isEmpty() ? shownName(author.tag.text, 24)
        : author.bot                         ? QCoreApplication::translate("chat::ui::MessageLayout", "BOT")
                                             : QString();
    const int badgeWidth = m_badgeText.isEmpty()
        ? 0
        : QFontMetrics(context.style.font(FontRole::NoteStrong)).horizontalAdvance(m_badgeText) + 10;
    const int nameRoom = std::max(40, room - timeWidth - badgeWidth - 20);
    m_name = {kLeft, y, std::min(nameRoom, pixelWidth(m_nameText, context.style.font(FontRole::Name)) + 2), kHeadLine};
    m_namePlain = m_name.width() <= nameRoom - 1 && emojiFormats(m_nameText).isEmpty();
    int x = m_name.right() + 7;
    if (badgeWidth > 0) {
        m_badge = {x, y + 2, badgeWidth, 17};
        x += badgeWidth + 6;
    }
    m_time = {x + 2, y, timeWidth + 4, kHeadLine + 1};
    y += kHeadLine + 1;
}

void MessageLayout::layoutStatus(const Message &message, LayoutContext &context, int &y)
{
    if (message.state == SendState::Held || message.state == SendState::Checking) {
        m_statusText = describeSending(message);
        m_statusText.front() = m_statusText.front().toUpper();
        m_status = {kLeft, y + 2, m_width - kLeft - kRight, kStatusLine};
        y += 2 + kStatusLine;
        return;
    }
    if (message.state != SendState::Failed)
        return;
    y += 2;
    m_statusText = message.error
        ? QCoreApplication::translate("chat::ui::MessageLayout", "Not sent. %1").arg(errorSentence(*message.error))
        : QCoreApplication::translate("chat::ui::MessageLayout", "Not sent.");
    const QFont font = context.style.font(FontRole::NoteStrong);
    const QFontMetrics metrics(font);
    const std::pair<Hit::Kind, QString> words[] = {
        {Hit::Kind::Retry, QCoreApplication::translate("chat::ui::MessageLayout", "Retry")},
        {Hit::Kind::CopyFailed, QCoreApplication::translate("chat::ui::MessageLayout", "Copy")},
        {Hit::Kind::Discard, QCoreApplication::translate("chat::ui::MessageLayout", "Discard")},
    };
    int wordsWidth = 0;
    for (const auto &[kind, word] : words)
        wordsWidth += metrics.horizontalAdvance(word) + 16;
    const int room = m_width - kLeft - kRight;
    const int textRoom
        = std::min(pixelWidth(m_statusText, context.style.font(FontRole::Note)) + 22, std::max(60, room - wordsWidth));
    m_status = {kLeft, y, textRoom, kStatusLine};
    int x = m_status.right() + 9;
    for (const auto &[kind, word] : words) {
        const int pixelWidth = metrics.horizontalAdvance(word) + 8;
        m_actions.push_back({QRect(x, y, pixelWidth, kStatusLine), kind, word});
        x += pixelWidth + 8;
    }
    y += kStatusLine;
}

Hit MessageLayout::hitAt(QPoint local, const Message &message) const
{
    const auto simple = [](Hit::Kind kind, const QString &value, const QRect &rect) {
        Hit hit;
        hit.kind = kind;
        hit.value = value;
        hit.rect = rect;
        return hit;
    };
    if (m_avatar.contains(local))
        return simple(Hit::Kind::Avatar, message.author.id.value, m_avatar);
    if (m_name.contains(local))
        return simple(Hit::Kind::Name, message.author.id.value, m_name);
    if (m_time.contains(local))
        return simple(Hit::Kind::Time, {}, m_time);
    if (m_quote.contains(local) && message.quote && !message.quote->id.isEmpty())
        return simple(Hit::Kind::Quote, message.quote->id.value, m_quote);
    for (const Word &word : m_actions) {
        if (word.rect.contains(local))
            return simple(word.kind, {}, word.rect);
    }
    if (m_reactions && QRect(m_reactionsAt, m_reactions->size()).contains(local)) {
        Hit hit = m_reactions->hitAt(local - m_reactionsAt);
        hit.rect.translate(m_reactionsAt);
        return hit;
    }
    if (!m_body.contains(local))
        return {};
    Hit hit = m_parts.hitAt(local - m_body.topLeft());
    hit.rect.translate(m_body.topLeft());
    return hit;
}

int MessageLayout::nearestPosition(QPoint local) const
{
    return m_parts.nearestPosition(local - m_body.topLeft());
}

} // namespace chat::ui
