// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookenvelope.h"
#include "app/kook/kookjson.h"
#include "app/kook/kookmessagejson.h"
#include "tests/fuzz/fuzzing.h"

#include <QJsonDocument>
#include <QSet>

// The body of any answer, parsed as each kind of requested object: every message once, by time.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    fuzz::beQuiet();
    const QJsonDocument document = QJsonDocument::fromJson(fuzz::bytesOf(data, size));
    if (document.isNull())
        return 0;
    RestAnswer answer;
    answer.http = 200;
    answer.body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const Result<QJsonValue> envelope = kook::readEnvelope(answer);
    const QJsonValue value = envelope.ok() ? envelope.value() : *answer.body;

    const ChannelRef channel{ChannelKind::Guild, ChannelId(QStringLiteral("1"))};
    const kook::ParsedPage page = kook::parseMessages(value, channel);
    QSet<QString> ids;
    for (size_t i = 0; i < page.messages.size(); ++i) {
        ids.insert(page.messages[i].id.value);
        fuzz::promise(i == 0 || !(page.messages[i].created < page.messages[i - 1].created));
    }
    fuzz::promise(ids.size() == static_cast<qsizetype>(page.messages.size()));
    (void)kook::parseMessage(value.toObject(), {ChannelKind::Direct, ChannelId(QStringLiteral("c"))});
    (void)kook::parseReactionUsers(value);
    (void)kook::parseUsers(value);
    const kook::NumberedPage list = kook::parsePage(value);
    for (const QJsonObject &item : list.items) {
        (void)kook::parseGuild(item);
        (void)kook::parseDirectChat(item);
        (void)kook::parseChannel(item);
        (void)kook::parseUser(item);
        (void)kook::parseRole(item);
    }
    return 0;
}
