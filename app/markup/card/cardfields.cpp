// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardfields.h"

#include "app/markup/cardnames.h"
#include "app/markup/json/jsonedit.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using Action = CardField::Action;
using FieldKind = CardField::Kind;

namespace {

const QStringList kSizes{u""_s, u"lg"_s, u"sm"_s};
const QStringList kTextKinds{u"kmarkdown"_s, u"plain-text"_s, u"paragraph"_s};

QStringList themes(bool invisible)
{
    QStringList all{u""_s, u"primary"_s, u"success"_s, u"danger"_s, u"warning"_s, u"info"_s, u"secondary"_s, u"none"_s};
    if (invisible)
        all.append(u"invisible"_s);
    return all;
}

QString asText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(static_cast<qint64>(value.toDouble()));
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

//! Collects the fields of one object.
class FieldList
{
public:
    FieldList(QJsonObject object, QString path)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }

    void add(const QString &key, FieldKind kind, int most = 0, bool optional = true)
    {
        m_fields.push_back({key, kind, Action::Member, m_path, key, asText(m_object[key]), {}, most, optional});
    }
    void choice(const QString &key, const QStringList &choices, bool optional = true)
    {
        add(key, FieldKind::Choice, 0, optional);
        m_fields.back().choices = choices;
        if (!choices.contains(m_fields.back().value))
            m_fields.back().choices.append(m_fields.back().value);
    }
    void flag(const QString &key, bool fallback)
    {
        add(key, FieldKind::Flag);
        if (m_fields.back().value.isEmpty())
            m_fields.back().value = fallback ? u"true"_s : u"false"_s;
    }
    //! The words of a text in the member `key`, whether it is an object or a bare string.
    void words(const QString &key, FieldKind kind, int most)
    {
        const QJsonValue text = m_object[key];
        const QString path = m_path + u'.' + key;
        if (text.isObject())
            m_fields.push_back({key, kind, Action::Member, path, u"content"_s, text.toObject()["content"_L1].toString(),
                {}, most, false});
        else
            m_fields.push_back({key, kind, Action::Member, m_path, key, text.toString(), {}, most, false});
    }
    void markup(const QString &key, int most)
    {
        words(key, FieldKind::LongText, most);
        asMarkup();
    }
    void asMarkup() { m_fields.back().markup = true; }
    void special(const QString &name, Action action, const QString &value, const QStringList &choices)
    {
        m_fields.push_back({name, FieldKind::Choice, action, m_path, name, value, choices, 0, false});
    }
    [[nodiscard]] QJsonValue at(const QString &key) const { return m_object[key]; }
    [[nodiscard]] std::vector<CardField> take() { return std::move(m_fields); }

private:
    QJsonObject m_object;
    QString m_path;
    std::vector<CardField> m_fields;
};

QString textKindOf(const QJsonValue &element)
{
    return element.isString() ? u"plain-text"_s : element.toObject()["type"_L1].toString();
}

void addSection(FieldList &fields)
{
    const QString text = textKindOf(fields.at(u"text"_s));
    fields.special(u"text"_s, Action::TextKind, text, kTextKinds);
    if (text == "kmarkdown"_L1)
        fields.markup(u"text"_s, 5000);
    else if (text == "plain-text"_L1)
        fields.words(u"text"_s, FieldKind::LongText, 2000);
    fields.special(
        u"accessory"_s, Action::AccessoryKind, textKindOf(fields.at(u"accessory"_s)), {u""_s, u"image"_s, u"button"_s});
    fields.choice(u"mode"_s, {u""_s, u"left"_s, u"right"_s});
}

void addModule(FieldList &fields, CardModule::Kind kind)
{
    switch (kind) {
    case CardModule::Kind::Header:
        fields.words(u"text"_s, FieldKind::Text, 100);
        break;
    case CardModule::Kind::Section:
        addSection(fields);
        break;
    case CardModule::Kind::File:
    case CardModule::Kind::Audio:
    case CardModule::Kind::Video:
        fields.add(u"src"_s, FieldKind::Text, 0, false);
        fields.add(u"title"_s, FieldKind::Text);
        if (kind == CardModule::Kind::Audio)
            fields.add(u"cover"_s, FieldKind::Text);
        break;
    case CardModule::Kind::Countdown:
        fields.choice(u"mode"_s, {u"day"_s, u"hour"_s, u"second"_s}, false);
        fields.add(u"endTime"_s, FieldKind::Time, 0, false);
        if (fields.at(u"mode"_s).toString() == "second"_L1)
            fields.add(u"startTime"_s, FieldKind::Time);
        break;
    case CardModule::Kind::Invite:
        fields.add(u"code"_s, FieldKind::Text, 0, false);
        break;
    case CardModule::Kind::ImageGroup:
    case CardModule::Kind::Container:
    case CardModule::Kind::ActionGroup:
    case CardModule::Kind::Context:
    case CardModule::Kind::Divider:
    case CardModule::Kind::Unknown:
        break;
    }
}

void addElement(FieldList &fields, CardElement::Kind kind)
{
    switch (kind) {
    case CardElement::Kind::PlainText:
        fields.add(u"content"_s, FieldKind::LongText, 2000, false);
        fields.flag(u"emoji"_s, true);
        break;
    case CardElement::Kind::KMarkdown:
        fields.add(u"content"_s, FieldKind::LongText, 5000, false);
        fields.asMarkup();
        break;
    case CardElement::Kind::Image:
        fields.add(u"src"_s, FieldKind::Text, 0, false);
        fields.add(u"alt"_s, FieldKind::Text, 20);
        fields.choice(u"size"_s, kSizes);
        fields.flag(u"circle"_s, false);
        fields.add(u"fallbackUrl"_s, FieldKind::Text);
        break;
    case CardElement::Kind::Button:
        fields.words(u"text"_s, FieldKind::Text, 40);
        fields.choice(u"theme"_s, themes(false));
        fields.choice(u"click"_s, {u""_s, u"link"_s, u"return-val"_s});
        fields.add(u"value"_s, FieldKind::Text);
        break;
    case CardElement::Kind::Paragraph:
        fields.add(u"cols"_s, FieldKind::Number, 0, false);
        break;
    case CardElement::Kind::Unknown:
        break;
    }
}

QString wordsOf(const QJsonValue &text)
{
    if (text.isString())
        return text.toString();
    const QJsonObject object = text.toObject();
    if (!object.contains("fields"_L1))
        return object["content"_L1].toString();
    QStringList words;
    const QJsonArray fields = object["fields"_L1].toArray();
    for (const QJsonValue field : fields)
        words.append(wordsOf(field));
    return words.join(u'\n');
}

std::optional<QString> writeTextKind(const QString &json, const CardField &field, const QString &kind)
{
    const JsonPositions positions(json);
    const QString words = wordsOf(valueAt(json, positions, field.object + u'.' + field.key));
    QString raw = newCardPart(kind, words);
    if (kind == "paragraph"_L1) {
        raw = u"{\"type\":\"paragraph\",\"cols\":2,\"fields\":["_s + newCardPart(u"kmarkdown"_s, words) + u"]}"_s;
    }
    return setMember(json, field.object, field.key, raw);
}

} // namespace

std::vector<CardField> cardFields(const QString &json, const CardNode &node)
{
    const JsonPositions positions(json);
    const QJsonValue value = valueAt(json, positions, node.path);
    if (value.isString()) { // a bare string is a plain text
        CardField content{
            u"content"_s, FieldKind::LongText, Action::Value, node.path, {}, value.toString(), {}, 2000, false};
        return {content};
    }
    FieldList fields(value.toObject(), node.path);
    switch (node.role) {
    case CardNode::Role::Message:
        break;
    case CardNode::Role::Card:
        fields.choice(u"theme"_s, themes(true));
        fields.add(u"color"_s, FieldKind::Text);
        fields.choice(u"size"_s, kSizes);
        break;
    case CardNode::Role::Module:
        addModule(fields, moduleKind(node.type));
        break;
    case CardNode::Role::Element:
        addElement(fields, elementKind(node.type));
        break;
    }
    return fields.take();
}

std::optional<QString> writeField(const QString &json, const CardField &field, const QString &value)
{
    switch (field.action) {
    case Action::Value:
        return setValue(json, field.object, quoted(value));
    case Action::TextKind:
        return writeTextKind(json, field, value);
    case Action::AccessoryKind:
        if (value.isEmpty())
            return removeMember(json, field.object, field.key);
        return setMember(json, field.object, field.key, newCardPart(value, value == "button"_L1 ? u"OK"_s : QString()));
    case Action::Member:
        break;
    }
    if (value.isEmpty() && field.optional) {
        const auto without = removeMember(json, field.object, field.key);
        return without ? without : json;
    }
    switch (field.kind) {
    case FieldKind::Flag:
    case FieldKind::Time:
    case FieldKind::Number:
        return setMember(json, field.object, field.key, value);
    case FieldKind::Choice:
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    return setMember(json, field.object, field.key, quoted(value));
}

} // namespace chat::markup
