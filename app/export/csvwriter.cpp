// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/csvwriter.h"

#include "app/markup/plaintext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

//! A spreadsheet calculates what begins with one of these, and passes over a line break or tab in front of it.
bool isFormula(const QString &text)
{
    static const QString signs = u"=+-@\t\r\n＝＋－＠"_s;
    return !text.isEmpty() && signs.contains(text.front());
}

QByteArray line(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return (written.join(u',') + u"\r\n"_s).toUtf8();
}

QString csvTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString attachmentsOf(const Message &message)
{
    QStringList all;
    for (const Attachment &one : message.attachments)
        all.append(one.name.isEmpty() ? one.url : one.name + u' ' + one.url);
    return all.join(u'\n');
}

QString reactionsOf(const Message &message)
{
    QStringList all;
    for (const Reaction &one : message.reactions)
        all.append(u"%1 %2"_s.arg(one.emoji.name.isEmpty() ? one.emoji.id : one.emoji.name).arg(one.count));
    return all.join(u", "_s);
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = isFormula(text) ? u'\'' + text : text;
    cell.remove(QChar::Null);
    const bool quoted
        = std::ranges::any_of(cell, [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    return quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QByteArray CsvWriter::begin()
{
    return "\xef\xbb\xbf"
        + line({u"id"_s, u"time"_s, u"guild"_s, u"channel"_s, u"author"_s, u"author_id"_s, u"text"_s, u"attachments"_s,
            u"reactions"_s, u"edited"_s, u"quoted_id"_s, u"pinned"_s, u"gap_before"_s});
}

QByteArray CsvWriter::beginPlace(const ExportPlace &place)
{
    m_place = place;
    return {};
}

QByteArray CsvWriter::message(const ExportedMessage &exported)
{
    const Message &message = exported.message;
    return line({message.id.value, csvTime(message.created), m_place.guild, m_place.name, message.author.displayName(),
        message.author.id.value, markup::uncoveredPlainOf(message.content.blocks), attachmentsOf(message),
        reactionsOf(message), csvTime(message.edited), message.quote ? message.quote->id.value : QString(),
        message.pinned ? u"1"_s : QString(), exported.gap ? u"1"_s : QString()});
}

} // namespace chat
