// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/answerreader.h"
#include "app/server/encodedevent.h"
#include "tests/fuzz/fuzzing.h"

namespace {

using chat::relay::AnswerReader;

QByteArray bodyOf(AnswerReader &reader, const QByteArray &bytes, qsizetype portion)
{
    QByteArray body;
    for (qsizetype at = 0; at < bytes.size(); at += portion)
        body += reader.read(bytes.sliced(at, std::min(portion, bytes.size() - at)));
    reader.end();
    return body;
}

//! An answer of a server means the same in whatever portions it comes.
void readAnswer(const QByteArray &bytes)
{
    AnswerReader whole(false);
    const QByteArray body = bodyOf(whole, bytes, std::max<qsizetype>(1, bytes.size()));
    chat::fuzz::promise(body.size() <= bytes.size());
    chat::fuzz::promise(whole.state() == AnswerReader::State::Complete || whole.state() == AnswerReader::State::Broken);
    for (const qsizetype portion : {1, 7}) {
        AnswerReader parts(false);
        const QByteArray other = bodyOf(parts, bytes, portion);
        chat::fuzz::promise(parts.state() == whole.state());
        // What is broken may be noticed earlier or later.
        if (whole.state() == AnswerReader::State::Complete)
            chat::fuzz::promise(
                other == body && parts.headers() == whole.headers() && parts.status() == whole.status());
    }
}

//! A frame with another number differs in that number alone, packed or not.
void renumber(const QByteArray &frame)
{
    const auto event = chat::server::EncodedEvent::ofFrame(frame);
    if (!event)
        return;
    const QByteArray packed = qUncompress(QByteArray("\0\0\x10\0", 4) + event->compressed(12'345));
    const QByteArray other = qUncompress(QByteArray("\0\0\x10\0", 4) + event->compressed(0));
    chat::fuzz::promise(packed.size() == other.size() + 4);
    chat::fuzz::promise(event->size() + 5 == packed.size());
    chat::fuzz::promise(event->text(12'345) == QString::fromUtf8(packed));
}

} // namespace

// Bytes of a server that the relay passes on: answers, and frames whose number it changes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    chat::fuzz::beQuiet();
    const QByteArray bytes = chat::fuzz::bytesOf(data, size);
    if (bytes.startsWith('{'))
        renumber(bytes);
    else
        readAnswer(bytes);
    return 0;
}
