// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/jsonsource.h"
#include "app/base/secrets.h"
#include "app/base/unescaped.h"
#include "tests/fuzz/fuzzing.h"

#include <QJsonArray>
#include <QJsonDocument>

// Whatever a server writes: each object of a list keeps a text that says the same as the object, and a token is found in
// it however it is written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    fuzz::beQuiet();
    const QByteArray text = fuzz::bytesOf(data, size);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonArray plain = document.array();
    const auto spans = json::elementSpans(text);
    if (document.isArray()) {
        fuzz::promise(static_cast<qsizetype>(spans.size()) == plain.size());
        QJsonValue kept = plain;
        json::keepSources(kept, text, {}, text.size());
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const QJsonObject object = plain.at(i).toObject();
            if (object.isEmpty())
                continue;
            const QByteArray source = json::sourceOf(kept.toArray().at(i).toObject(), text.size());
            fuzz::promise(QJsonDocument::fromJson(source).object() == object);
        }
    } else if (document.isObject()) {
        const QJsonObject object = document.object();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const auto span = json::memberSpan(text, member.key());
            fuzz::promise(span.has_value());
            fuzz::promise(QJsonDocument::fromJson('[' + span->toByteArray() + ']').array().at(0) == member.value());
        }
    }
    Secrets secrets;
    secrets.add("the-secret-token");
    QByteArray hidden = text;
    secrets.hide(hidden, Secrets::End::Cut);
    fuzz::promise(!Unescaped(hidden).text().contains("the-secret-token"));
    return 0;
}
