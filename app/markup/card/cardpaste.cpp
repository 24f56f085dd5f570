// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardpaste.h"

#include "app/markup/cardnames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPasteDepth = 8; // cards in an event or answer are not nested deeper
constexpr qsizetype kPasteItems = 100; // of a list are examined

bool isCardObject(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.value("type"_L1) == "card"_L1 && object.value("modules"_L1).isArray();
}

bool areCards(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return !array.isEmpty() && isCardObject(array.first());
}

bool hasCardsIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'[') && !trimmed.startsWith(u'{'))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
    return document.isArray() ? areCards(document.array()) : isCardObject(document.object());
}

//! The places within a value that contain cards.
struct FoundCards
{
    enum class Form : quint8 { Array, Object, Text };

    QString path;
    Form form = Form::Array;
};

std::optional<FoundCards> findCards(const QJsonValue &value, const QString &path, int depth)
{
    if (areCards(value))
        return FoundCards{path, FoundCards::Form::Array};
    if (isCardObject(value))
        return FoundCards{path, FoundCards::Form::Object};
    if (value.isString() && hasCardsIn(value.toString()))
        return FoundCards{path, FoundCards::Form::Text};
    if (depth >= kPasteDepth)
        return std::nullopt;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < std::min(array.size(), kPasteItems); ++i) {
            if (auto found = findCards(array.at(i), u"%1[%2]"_s.arg(path).arg(i), depth + 1))
                return found;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (auto found = findCards(it.value(), path + u'.' + it.key(), depth + 1))
            return found;
    }
    return std::nullopt;
}

QString adviceFor(const FoundCards &found)
{
    const QString place = found.path.mid(found.path.startsWith("$."_L1) ? 2 : 1);
    switch (found.form) {
    case FoundCards::Form::Text:
        if (found.path == "$"_L1)
            return QCoreApplication::translate(
                "CardPaste", "The card is inside quotes: remove them, and the backslashes before the quotes in it.");
        return QCoreApplication::translate("CardPaste",
            "This is not a card but contains one: paste only the text of \"%1\", without the quotes around it and the "
            "backslashes in it.")
            .arg(place);
    case FoundCards::Form::Array:
        return QCoreApplication::translate(
            "CardPaste", "This is not a card but contains cards: paste only the value of \"%1\", from [ to ].")
            .arg(place);
    case FoundCards::Form::Object:
        return QCoreApplication::translate("CardPaste",
            "This is not a card but contains one: paste only the value of \"%1\", and put it into an "
            "array: [ … ].")
            .arg(place);
    }
    return {};
}

//! From the first bracket to the last.
QStringView bracketed(QStringView text)
{
    const auto isOpening = [](QChar c) { return c == u'[' || c == u'{'; };
    const auto isClosing = [](QChar c) { return c == u']' || c == u'}'; };
    const auto first = std::find_if(text.begin(), text.end(), isOpening);
    const auto last = std::find_if(text.rbegin(), text.rend(), isClosing);
    const qsizetype begin = first - text.begin();
    const qsizetype end = text.rend() - last;
    return begin < end ? text.mid(begin, end - begin) : QStringView();
}

} // namespace

std::optional<JsonFault> faultAroundCards(QStringView text)
{
    const QStringView inside = bracketed(text);
    if (inside.isEmpty())
        return std::nullopt;
    const qsizetype at = inside.begin() - text.begin();
    QStringView before = text.left(at).trimmed();
    if (before == QChar(QChar::ByteOrderMark))
        before = {};
    const QStringView after = text.mid(at + inside.size()).trimmed();
    if (before.startsWith(u"```") || after.endsWith(u"```")) {
        const qsizetype fence = text.indexOf(u"```");
        return JsonFault{fence,
            QCoreApplication::translate(
                "CardPaste", "Remove the ``` around the card: keep only what is between them.")};
    }
    if ((!before.isEmpty() || !after.isEmpty()) && hasCardsIn(inside.toString())) {
        const qsizetype place = before.isEmpty() ? at + inside.size() : text.indexOf(before);
        return JsonFault{place,
            QCoreApplication::translate(
                "CardPaste", "Remove the text around the card: it starts at the first bracket and ends at the last.")};
    }
    if (const qsizetype slash = inside.indexOf(u"\\\""); slash >= 0) {
        const QString bare = inside.toString().replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
        if (hasCardsIn(bare))
            return JsonFault{at + slash,
                QCoreApplication::translate(
                    "CardPaste", "Remove the backslashes before the quotes: write \" for each \\\".")};
    }
    return std::nullopt;
}

std::optional<NearlyCards> nearlyCards(const QJsonValue &root)
{
    const QJsonArray list = root.isArray() ? root.toArray() : QJsonArray{root};
    const bool meant = std::ranges::any_of(list, [](const QJsonValue &each) {
        return each.toObject().value("type"_L1) == "card"_L1 || each.toObject().contains("modules"_L1);
    });
    if (meant)
        return std::nullopt;
    const std::optional<FoundCards> found = findCards(root, u"$"_s, 0);
    if (!found)
        return std::nullopt;
    if (found->form == FoundCards::Form::Array && found->path == "$[0]"_L1)
        return NearlyCards{found->path,
            QCoreApplication::translate(
                "CardPaste", "Remove the extra bracket on each side: write [ … ], not [[ … ]].")};
    return NearlyCards{found->path, adviceFor(*found)};
}

QString adviceForPart(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString type = object.value("type"_L1).toString();
    if (object.contains("modules"_L1) || type.isEmpty())
        return {};
    if (moduleKind(type) != CardModule::Kind::Unknown)
        return QCoreApplication::translate(
            "CardPaste", "\"%1\" is a module: put it into a card, as in [{\"type\":\"card\",\"modules\":[ … ]}].")
            .arg(type);
    if (elementKind(type) != CardElement::Kind::Unknown)
        return QCoreApplication::translate("CardPaste",
            "\"%1\" is an element: put it into a module of a card, as in "
            "[{\"type\":\"card\",\"modules\":[{\"type\":\"section\",\"text\": … }]}].")
            .arg(type);
    return {};
}

} // namespace chat::markup
