// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/wire/kookmediadraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostInContainer = 9;

std::optional<MessageKind> ownKind(Attachment::Kind kind)
{
    switch (kind) {
    case Attachment::Kind::Image:
        return MessageKind::Image;
    case Attachment::Kind::Video:
        return MessageKind::Video;
    case Attachment::Kind::File:
        return MessageKind::File;
    case Attachment::Kind::Audio:
        return std::nullopt;
    }
    return std::nullopt;
}

QLatin1StringView moduleName(Attachment::Kind kind)
{
    switch (kind) {
    case Attachment::Kind::Video:
        return "video"_L1;
    case Attachment::Kind::Audio:
        return "audio"_L1;
    case Attachment::Kind::Image:
    case Attachment::Kind::File:
        return "file"_L1;
    }
    return "file"_L1;
}

QJsonArray modulesOf(const std::vector<Attachment> &files, const QString &caption)
{
    QJsonArray modules;
    if (!caption.trimmed().isEmpty())
        modules.append(QJsonObject{
            {"type"_L1, u"section"_s}, {"text"_L1, QJsonObject{{"type"_L1, u"kmarkdown"_s}, {"content"_L1, caption}}}});
    QJsonArray pictures;
    const auto flush = [&] {
        if (!pictures.isEmpty())
            modules.append(QJsonObject{{"type"_L1, u"container"_s}, {"elements"_L1, pictures}});
        pictures = {};
    };
    for (const Attachment &file : files) {
        if (file.kind == Attachment::Kind::Image) {
            pictures.append(QJsonObject{{"type"_L1, u"image"_s}, {"src"_L1, file.url}});
            if (pictures.size() == kMostInContainer)
                flush();
            continue;
        }
        flush(); // keeps the order
        QJsonObject module{{"type"_L1, QString(moduleName(file.kind))}, {"title"_L1, file.name}, {"src"_L1, file.url}};
        if (file.kind == Attachment::Kind::File && file.size > 0)
            module.insert("size"_L1, file.size);
        modules.append(module);
    }
    flush();
    return modules;
}

} // namespace

Draft draftOfMedia(const std::vector<Attachment> &files, const QString &caption)
{
    Draft draft;
    if (files.empty())
        return draft;
    const auto alone = files.size() == 1 && caption.trimmed().isEmpty() ? ownKind(files.front().kind) : std::nullopt;
    if (alone) {
        draft.kind = *alone;
        draft.source = files.front().url;
        return draft;
    }
    const QJsonArray cards{QJsonObject{{"type"_L1, u"card"_s}, {"theme"_L1, u"invisible"_s}, {"size"_L1, u"lg"_s},
        {"modules"_L1, modulesOf(files, caption)}}};
    draft.kind = MessageKind::Card;
    draft.source = QString::fromUtf8(QJsonDocument(cards).toJson(QJsonDocument::Compact));
    return draft;
}

} // namespace chat::kook
