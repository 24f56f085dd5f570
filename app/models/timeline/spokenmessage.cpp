// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/spokenmessage.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr qsizetype kLongest = 4000; // characters; enough for reading aloud
constexpr int kLongestQuote = 80;

QString spokenWord(const char *text, int n = -1)
{
    return QCoreApplication::translate("chat::MessageText", text, nullptr, n);
}

//! Plain text for reading aloud: without the blocks that stand for covered text.
QString spokenPlain(QString plain)
{
    return plain.replace(
        kCoveredText.toString(), u' ' + spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "hidden text")) + u' ');
}

//! Describes the parts of one message, with the names used in its channel.
class Speaker
{
public:
    //! `longest`: of a paragraph, roughly.
    Speaker(const Directory *directory, const GuildId &guild, qsizetype longest = kLongest)
        : m_directory(directory)
        , m_guild(guild)
        , m_longest(longest)
    {
    }

    [[nodiscard]] QString person(const UserId &user, const QString &told) const
    {
        QString known = m_directory ? m_directory->userName(user, m_guild) : QString();
        if (!known.isEmpty())
            return known;
        return told.isEmpty() ? spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "somebody")) : shownName(told);
    }
    [[nodiscard]] QString person(const User &user) const { return person(user.id, user.displayName()); }
    [[nodiscard]] QStringList blocks(const Blocks &blocks) const;
    [[nodiscard]] QString medium(Block::Kind kind, const QString &name) const;

private:
    void say(QString &out, const Inlines &inlines) const;
    void say(QString &out, const Inline &node) const;
    [[nodiscard]] QString role(const Inline &node) const;
    [[nodiscard]] QString channel(const Inline &node) const;
    void card(QStringList &parts, const Card &card) const;
    void element(QStringList &parts, const CardElement &element) const;

    const Directory *m_directory;
    GuildId m_guild;
    qsizetype m_longest;
};

QString Speaker::role(const Inline &node) const
{
    const Role *known = m_directory ? m_directory->findRole(m_guild, RoleId(node.value)) : nullptr;
    return known               ? shownName(known->name)
        : !node.text.isEmpty() ? shownName(node.text)
                               : spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "a role"));
}

QString Speaker::channel(const Inline &node) const
{
    const Channel *known = m_directory ? m_directory->findChannel(ChannelId(node.value)) : nullptr;
    return known               ? shownName(known->name)
        : !node.text.isEmpty() ? shownName(node.text)
                               : spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "a channel"));
}

void Speaker::say(QString &out, const Inlines &inlines) const
{
    for (const Inline &node : inlines) {
        if (out.size() < m_longest)
            say(out, node);
    }
}

void Speaker::say(QString &out, const Inline &node) const
{
    switch (node.kind) {
    case Inline::Kind::Text:
    case Inline::Kind::Code:
        out += node.text;
        break;
    case Inline::Kind::Bold:
    case Inline::Kind::Italic:
    case Inline::Kind::Strike:
    case Inline::Kind::Underline:
    case Inline::Kind::Link:
    case Inline::Kind::Font:
        say(out, node.children);
        break;
    case Inline::Kind::Spoiler:
        out += u' ' + spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "hidden text")) + u' ';
        break;
    case Inline::Kind::User:
        out += u'@' + person(UserId(node.value), node.text);
        break;
    case Inline::Kind::Role:
        out += u'@' + role(node);
        break;
    case Inline::Kind::Channel:
        out += u'#' + channel(node);
        break;
    case Inline::Kind::All:
        out += u'@' + spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "everyone"));
        break;
    case Inline::Kind::Here:
        out += u'@' + spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "everyone online"));
        break;
    case Inline::Kind::Emoji:
    case Inline::Kind::Shortcode:
        out += u':' + node.text + u':';
        break;
    }
}

QString Speaker::medium(Block::Kind kind, const QString &name) const
{
    const QString word = kind == Block::Kind::Image ? spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "picture"))
        : kind == Block::Kind::Video                ? spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "video"))
        : kind == Block::Kind::Audio                ? spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "audio"))
                                                    : spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "file"));
    return name.isEmpty() ? word : word + u' ' + shownName(name);
}

QStringList Speaker::blocks(const Blocks &blocks) const
{
    QStringList parts;
    for (const Block &block : blocks) {
        QString text;
        switch (block.kind) {
        case Block::Kind::Text:
        case Block::Kind::Quote:
            say(text, block.inlines);
            break;
        case Block::Kind::Code:
            text = block.text;
            break;
        case Block::Kind::Hr:
            break;
        case Block::Kind::Card:
            for (const Card &each : block.card)
                card(parts, each);
            break;
        case Block::Kind::Image:
        case Block::Kind::Video:
        case Block::Kind::Audio:
        case Block::Kind::File:
            text = medium(block.kind, block.text);
            break;
        }
        if (!text.trimmed().isEmpty())
            parts << shownText(text.trimmed());
    }
    return parts;
}

void Speaker::element(QStringList &parts, const CardElement &element) const
{
    if (element.kind == CardElement::Kind::Image) {
        parts << medium(Block::Kind::Image, element.alt);
        return;
    }
    if (element.kind == CardElement::Kind::Button) {
        QStringList label;
        for (const CardElement &child : element.elements)
            this->element(label, child);
        parts << spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "button")) + u' ' + label.join(u' ');
        return;
    }
    if (!element.blocks.empty())
        parts << blocks(element.blocks);
    else if (element.kind == CardElement::Kind::PlainText && !element.content.isEmpty())
        parts << element.content;
    for (const CardElement &child : element.elements)
        this->element(parts, child);
}

void Speaker::card(QStringList &parts, const Card &card) const
{
    for (const CardModule &module : card.modules) {
        if (module.text)
            element(parts, *module.text);
        if (module.accessory)
            element(parts, *module.accessory);
        for (const CardElement &each : module.elements)
            element(parts, each);
        if (module.kind == CardModule::Kind::Audio)
            parts << medium(Block::Kind::Audio, module.title);
        else if (module.kind == CardModule::Kind::Video)
            parts << medium(Block::Kind::Video, module.title);
        else if (module.kind == CardModule::Kind::File)
            parts << medium(Block::Kind::File, module.title);
        else if (!module.title.isEmpty())
            parts << module.title;
    }
}

Block::Kind blockKindOf(Attachment::Kind kind)
{
    switch (kind) {
    case Attachment::Kind::Image:
        return Block::Kind::Image;
    case Attachment::Kind::Video:
        return Block::Kind::Video;
    case Attachment::Kind::Audio:
        return Block::Kind::Audio;
    case Attachment::Kind::File:
        break;
    }
    return Block::Kind::File;
}

//! The contents of the message; never empty.
QStringList spokenBody(const Message &message, const Speaker &speaker)
{
    QStringList parts = speaker.blocks(message.content.blocks);
    if (message.content.blocks.empty() && !message.content.plain.isEmpty())
        parts << spokenPlain(message.content.plain);
    for (const Attachment &attachment : message.attachments) {
        const bool said = std::any_of(message.content.blocks.begin(), message.content.blocks.end(),
            [&attachment](const Block &block) { return !block.src.isEmpty() && block.src == attachment.url; });
        if (!said)
            parts << speaker.medium(blockKindOf(attachment.kind), attachment.name);
    }
    if (!parts.isEmpty() || !message.embeds.empty())
        return parts;
    if (message.kind == MessageKind::Item)
        return {spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "a gift"))};
    return {spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "an empty message"))};
}

QString spokenDeletion(const Message &message)
{
    if (!message.deletedAt.isValid())
        return spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "deleted"));
    return spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "deleted %1"))
        .arg(QLocale().toString(message.deletedAt.toLocalTime(), QLocale::ShortFormat));
}

QString spokenEdit(const Message &message)
{
    if (message.earlierTexts == 0)
        return spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "edited"));
    return spokenWord(QT_TRANSLATE_N_NOOP("chat::MessageText", "edited, %n version(s)"), message.earlierTexts + 1);
}

QString spokenQuote(const Quote &quote, const Speaker &speaker)
{
    if (quote.id.isEmpty())
        return spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "replies to a deleted message"));
    if (quote.author.id.isEmpty() && quote.summary.isEmpty())
        return spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "replies to a message"));
    const QString named = speaker.blocks(quote.content.blocks).join(u' ');
    const QString text = named.isEmpty() ? spokenPlain(quote.summary) : named;
    return spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "replies to %1: %2"))
        .arg(speaker.person(quote.author), shownLine(text, kLongestQuote));
}

} // namespace

QString readableText(const Content &content, const ChannelRef &channel, const Directory *directory)
{
    const Speaker speaker(
        directory, directory ? directory->guildOf(channel) : GuildId(), std::numeric_limits<qsizetype>::max());
    return content.blocks.empty() ? spokenPlain(content.plain) : speaker.blocks(content.blocks).join(u'\n');
}

QString describeMessage(const Message &message, const Directory *directory)
{
    const QLocale locale;
    const Speaker speaker(directory, directory ? directory->guildOf(message.channel) : GuildId());
    QStringList parts;
    parts << speaker.person(message.author);
    parts << locale.toString(message.created.toLocalTime(), QLocale::ShortFormat);
    if (message.deleted)
        parts << spokenDeletion(message);
    if (message.quote)
        parts << spokenQuote(*message.quote, speaker);
    parts << spokenBody(message, speaker);
    for (const Embed &embed : message.embeds) {
        if (!embed.title.isEmpty())
            parts << embed.title;
    }
    if (!message.interaction.isEmpty())
        parts << QString(message.interaction.kind + u' ' + message.interaction.result).trimmed();
    if (!message.deleted) {
        for (const Reaction &reaction : message.reactions)
            parts << spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "%1 times %2"))
                         .arg(reaction.count)
                         .arg(shownName(reaction.emoji.isCustom() ? reaction.emoji.name : reaction.emoji.id));
    }
    for (const ButtonClick &click : message.clicks)
        parts << spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "%1 pressed %2"))
                     .arg(speaker.person(click.user), shownLine(click.value, kLongestQuote));
    if (message.edited.isValid())
        parts << spokenEdit(message);
    if (!message.program.isEmpty())
        parts << spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "by %1")).arg(shownName(message.program));
    if (!message.visibleOnlyTo.isEmpty())
        parts << spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "only visible to you"));
    if (message.read)
        parts << spokenWord(QT_TRANSLATE_NOOP("chat::MessageText", "read"));
    if (const QString state = describeSending(message); !state.isEmpty())
        parts << state;
    return parts.join(u", "_s);
}

} // namespace chat
