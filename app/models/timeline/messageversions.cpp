// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messageversions.h"

#include "app/base/onpool.h"
#include "app/history/local/localstore.h"
#include "app/models/timeline/spokenmessage.h"
#include "app/services/messageservice.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace chat {

namespace {

//! A text as it is stored, oldest first.
struct StoredText
{
    QDateTime since;
    QString source;
    Content content;
    QString readable;
};
using StoredTexts = std::vector<StoredText>;

//! On the thread of the history.
StoredTexts storedTexts(
    const History &history, const Message &shown, const std::function<Content(const Draft &)> &reader)
{
    const auto known = history.texts({shown.channel, shown.id});
    if (!known)
        return {{shown.edited.isValid() ? shown.edited : shown.created, shown.source, shown.content, {}}};
    StoredTexts texts;
    QDateTime since = known->message.created;
    for (const HistoryReader::Version &version : known->earlier) {
        const Draft draft{known->message.kind, version.source, {}, {}, {}, {}};
        texts.push_back({since, version.source, reader(draft), {}});
        since = version.replaced;
    }
    if (known->earlier.empty() && known->message.edited.isValid())
        since = known->message.edited;
    // Read as the earlier ones were: names that only came with the present one would look like a change.
    const Draft now{known->message.kind, known->message.source, {}, {}, {}, {}};
    texts.push_back({since, now.source, texts.empty() ? known->message.content : reader(now), {}});
    return texts;
}

//! On any thread; newest first.
std::vector<MessageVersion> compared(const StoredTexts &texts)
{
    std::vector<MessageVersion> versions;
    for (size_t i = 0; i < texts.size(); ++i) {
        MessageVersion version{texts[i].since, texts[i].readable, {}, false};
        if (i == 0) {
            version.runs = {{TextRun::Kind::Same, version.text}};
        } else if (texts[i - 1].readable == texts[i].readable) {
            version.formattingOnly = true;
            version.text = texts[i].source;
            version.runs = compareTexts(texts[i - 1].source, texts[i].source);
        } else {
            version.runs = compareTexts(texts[i - 1].readable, texts[i].readable);
        }
        versions.push_back(std::move(version));
    }
    std::ranges::reverse(versions);
    return versions;
}

//! The texts come from the history; people are named here, in the GUI thread, then another one compares.
void compareElsewhere(StoredTexts texts, const Directory &directory, const ChannelRef &channel, QObject *context,
    const std::function<void(const std::vector<MessageVersion> &)> &callback)
{
    for (StoredText &text : texts) {
        text.readable = readableText(text.content, channel, &directory);
        if (text.readable.isEmpty())
            text.readable = text.source;
        text.content = {};
    }
    onPool(
        context, [texts = std::move(texts)] { return compared(texts); }, callback);
}

} // namespace

void readVersions(MessageService &service, const Directory &directory, const Message &shown, QObject *context,
    const std::function<void(const std::vector<MessageVersion> &)> &callback)
{
    StoredHistory *history = LocalStore::historyOf(service);
    if (!history)
        return;
    history->ask<StoredTexts>(
        [shown, reader = service.reader()](const History &known) { return storedTexts(known, shown, reader); }, context,
        [&directory, channel = shown.channel, context, callback](
            StoredTexts texts) { compareElsewhere(std::move(texts), directory, channel, context, callback); });
}

} // namespace chat
