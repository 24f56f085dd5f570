// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/markdownwriter.h"

#include "app/export/markdowncontent.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

//! The translations of this file.
struct MarkdownWords
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownWriter)
};

//! Text of one line.
QString markdownLine(const QString &text)
{
    return markdownText(text.simplified());
}

} // namespace

MarkdownWriter::MarkdownWriter(const QString &title)
    : m_title(title)
{
}

QByteArray MarkdownWriter::begin()
{
    return "# " + markdownLine(m_title).toUtf8() + "\n\n";
}

QByteArray MarkdownWriter::beginPlace(const ExportPlace &place)
{
    m_day = {};
    const QString name = place.guild.isEmpty() ? place.name : u"#%1 · %2"_s.arg(place.name, place.guild);
    return "## " + markdownLine(name).toUtf8() + "\n\n";
}

void MarkdownWriter::continuePlace(const ExportPlace &, const QDateTime &after)
{
    m_day = after.toLocalTime().date();
}

QByteArray MarkdownWriter::message(const ExportedMessage &exported)
{
    const Message &message = exported.message;
    const QDateTime local = message.created.toLocalTime();
    QString out;
    if (local.date() != m_day)
        out += u"### "_s + markdownLine(QLocale().toString(local.date(), QLocale::LongFormat)) + u"\n\n"_s;
    m_day = local.date();
    if (exported.gap)
        out += u'*' + markdownLine(MarkdownWords::tr("Messages may be missing here.")) + u"*\n\n"_s;
    out += u"**%1** %2"_s.arg(markdownLine(message.author.displayName()), local.toString(u"HH:mm:ss"_s));
    if (message.edited.isValid())
        out += u' ' + markdownLine(MarkdownWords::tr("(edited)"));
    out += u"\n\n"_s;
    if (message.quote)
        out += u"> **%1** %2\n\n"_s.arg(
            markdownLine(message.quote->author.displayName()), markdownLine(message.quote->summary));
    if (const QString body = markdownContent(message.content.blocks); !body.isEmpty())
        out += body + u"\n\n"_s;
    Blocks more;
    for (const Attachment &one : message.attachments) {
        Block file;
        file.kind = Block::Kind::File;
        file.src = one.url;
        file.text = one.name.simplified();
        more.push_back(file);
    }
    for (const Embed &one : message.embeds) {
        Block file;
        file.kind = Block::Kind::File;
        file.src = one.url;
        file.text = one.title.simplified();
        more.push_back(file);
    }
    if (!more.empty())
        out += markdownContent(more) + u"\n\n"_s;
    QStringList reactions;
    for (const Reaction &one : message.reactions)
        reactions.append(markdownLine(one.emoji.isCustom() ? u':' + one.emoji.name + u':' : one.emoji.id)
            + u" ×%1"_s.arg(one.count));
    if (!reactions.isEmpty())
        out += reactions.join(u", "_s) + u"\n\n"_s;
    return out.toUtf8();
}

} // namespace chat
