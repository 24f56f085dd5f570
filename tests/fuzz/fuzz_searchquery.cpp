// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/search/matchexpression.h"
#include "app/history/search/messagematcher.h"
#include "tests/fuzz/fuzzing.h"

#include <QString>

// Any query falls apart into parts that stand in it in order and are written and read again as they are; whatever they
// say, the index is asked in few words of our own, and a message of the same text can be compared with them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    fuzz::beQuiet();
    const QString query = size % 2 == 0 && size > 0 && data[0] == 0xff
        ? QString(
            reinterpret_cast<const QChar *>(fuzz::bytesOf(data, size).constData()), static_cast<qsizetype>(size / 2))
        : QString::fromUtf8(fuzz::bytesOf(data, size));
    SearchParts parts = parseSearch(query);
    qsizetype last = 0;
    for (const SearchPart &part : parts) {
        fuzz::promise(last <= part.begin && part.begin <= part.value && part.value <= part.end);
        fuzz::promise(part.end <= query.size());
        last = part.end;
        const SearchParts again = parseSearch(searchPartText(part));
        fuzz::promise(again.size() == 1 && again.front().saysAs(part));
    }
    SearchNames names;
    names.self = UserId(QStringLiteral("me"));
    names.people = [](const QString &name) { return QSet<UserId>{UserId(name)}; };
    names.channels = [](const QString &name) { return QSet<ChannelRef>{{ChannelKind::Guild, ChannelId(name)}}; };
    names.guild = names.channels;
    names.today = QDate(2026, 11, 30);
    names.zone = QTimeZone::utc();
    const auto filter = resolveSearch(parts, names);
    if (!filter)
        return 0;
    const QString expression = matchExpression(*filter, [](const ChannelRef &) { return 7; });
    fuzz::promise(expression.size() < 100'000);
    bool quoted = false;
    for (const QChar c : expression) {
        quoted = quoted != (c == u'"');
        // Outside of quotes: AND, OR, and what joins them.
        fuzz::promise(quoted || QStringView(u"\" ()*ANDOR").contains(c));
    }
    fuzz::promise(!quoted);
    Message message;
    message.content.plain = query;
    (void)MessageMatcher(*filter).match(message);
    return 0;
}
