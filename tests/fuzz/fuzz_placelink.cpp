// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/desktop/placelink.h"
#include "tests/fuzz/fuzzing.h"

#include <QString>

#include <algorithm>

// Whatever somebody writes into a link, what is read of it is a place: ids without control characters, of bounded
// length, that are the same when they are written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    fuzz::beQuiet();
    const QString start = QStringLiteral("kookaburra:") + QStringLiteral("//open/");
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    for (const QString &link : {text, QString(start + text)}) {
        const auto read = PlaceLink::parse(link);
        if (!read)
            continue;
        const bool own = PlaceLink::isMeant(link);
        fuzz::promise(!read->channel.isEmpty() || (!own && !read->user.isEmpty()));
        fuzz::promise(link.size() <= 1024);
        for (const QString &id : {read->channel.value, read->message.value, read->guild.value, read->user.value}) {
            fuzz::promise(id.size() <= 256);
            fuzz::promise(std::ranges::none_of(id, [](QChar c) { return c.unicode() <= 0x20 || c.unicode() == 0x7f; }));
        }
        const QString form = own ? read->written() : read->shared();
        const auto again = PlaceLink::parse(form);
        // Percent-encoding may make it too long to be read again.
        fuzz::promise(!again || again == read);
        fuzz::promise(again || form.size() > 1024);
    }
    return 0;
}
