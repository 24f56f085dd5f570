// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/rules/templates.h"

#include "app/sandbox/store/kooktypes.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qsizetype kLongest = 20'000;
constexpr int kMostTemplates = 200;

ApiError badAt(QStringView content, qsizetype position, const QString &what)
{
    const qsizetype line = content.left(position).count(u'\n') + 1;
    return server::badContent(u"模板不支持的内容, 行号: %1: %2"_s.arg(line).arg(what));
}

//! Scans the template; `value` returns the value for a name.
Result<QString> walk(const QString &content, const std::function<QString(const QStringList &)> &value)
{
    static const QRegularExpression path(u"^[A-Za-z_]\\w*(\\.\\w+)*$"_s);
    QString filled;
    qsizetype at = 0;
    while (at < content.size()) {
        const qsizetype open = content.indexOf(u'{', at);
        const QChar kind = open < 0 || open + 1 >= content.size() ? QChar() : content[open + 1];
        if (open < 0) {
            filled += QStringView(content).mid(at);
            break;
        }
        if (kind == u'%' || kind == u'#')
            return badAt(content, open, content.mid(open, 24).section(u'\n', 0, 0));
        if (kind != u'{') { // a brace of the card's JSON
            filled += QStringView(content).mid(at, open + 1 - at);
            at = open + 1;
            continue;
        }
        filled += QStringView(content).mid(at, open - at);
        const qsizetype close = content.indexOf(u"}}"_s, open + 2);
        if (close < 0)
            return badAt(content, open, u"{{"_s);
        const QString name = content.mid(open + 2, close - open - 2).trimmed();
        if (!path.match(name).hasMatch())
            return badAt(content, open, u"{{ %1 }}"_s.arg(name.left(40)));
        filled += value(name.split(u'.'));
        at = close + 2;
    }
    return filled;
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"1"_s : QString(); // as twig prints them
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return u"Array"_s;
    case QJsonValue::Null:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return {};
    }
    return {};
}

//! In the JSON of a card a value must not end its string.
QString escaped(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(2, json.size() - 4));
}

QJsonValue lookUp(const QJsonObject &input, const QStringList &names)
{
    QJsonValue value = input;
    for (const QString &name : names) {
        bool isIndex = false;
        const int index = name.toInt(&isIndex);
        value = value.isArray() && isIndex ? value.toArray().at(index) : value.toObject().value(name);
    }
    return value;
}

TemplateRow readRow(const Statement &row)
{
    return TemplateRow{
        row.integer(0), row.text(1), row.text(2), row.number(3), row.number(4), row.text(5), row.text(6), row.text(7)};
}

} // namespace

QList<TemplateRow> Templates::of(const QString &owner) const
{
    QList<TemplateRow> list;
    Statement rows(m_store,
        "SELECT id, owner, title, type, msgtype, test_data, test_channel, content FROM templates WHERE owner = ? ORDER "
        "BY "
        "id");
    rows.run(owner);
    while (rows.next())
        list.append(readRow(rows));
    return list;
}

std::optional<TemplateRow> Templates::find(const QString &owner, qint64 id) const
{
    Statement row(m_store,
        "SELECT id, owner, title, type, msgtype, test_data, test_channel, content FROM templates WHERE owner = ? AND "
        "id = "
        "?");
    if (!row.run(owner, id) || !row.next())
        return std::nullopt;
    return readRow(row);
}

Result<TemplateRow> Templates::put(const TemplateRow &row)
{
    if (row.title.trimmed().isEmpty() || row.title.size() > 100)
        return server::rejected(u"参数错误: title"_s);
    if (row.content.isEmpty())
        return server::rejected(u"缺少参数: content"_s);
    if (row.content.size() > kLongest)
        return server::tooLarge(u"消息内容过长"_s);
    if (row.type != KookTemplateType::Twig)
        return server::rejected(u"参数错误: type"_s);
    if (row.msgType == KookTemplateMessage::YamlCard)
        return server::rejected(u"沙盒不支持 YAML 卡片模板"_s);
    if (row.msgType != KookTemplateMessage::KMarkdown && row.msgType != KookTemplateMessage::Card)
        return server::rejected(u"参数错误: msgtype"_s);
    if (const auto good = check(row.content); !good)
        return good.error();
    if (row.id != 0 && !find(row.owner, row.id))
        return server::notFound(u"模板不存在"_s);
    if (row.id == 0 && of(row.owner).size() >= kMostTemplates)
        return server::rejected(u"模板数量已达上限"_s);
    TemplateRow kept = row;
    Change change(m_store);
    bool ok = false;
    if (row.id == 0) {
        Statement insert(m_store,
            "INSERT INTO templates (owner, title, type, msgtype, test_data, test_channel, content) VALUES (?, ?, ?, ?, "
            "?, "
            "?, ?)");
        ok = insert.run(row.owner, row.title, row.type, row.msgType, row.testData, row.testChannel, row.content);
        kept.id = insert.lastId();
    } else {
        ok = Statement(m_store,
            "UPDATE templates SET title = ?, msgtype = ?, test_data = ?, test_channel = ?, content = ? WHERE id = ?")
                 .run(row.title, row.msgType, row.testData, row.testChannel, row.content, row.id);
    }
    if (!ok || !change.keep())
        return server::storageFailed();
    return kept;
}

Result<Unit> Templates::remove(const QString &owner, qint64 id)
{
    if (!find(owner, id))
        return server::notFound(u"模板不存在"_s);
    Change change(m_store);
    if (!Statement(m_store, "DELETE FROM templates WHERE id = ?").run(id) || !change.keep())
        return server::storageFailed();
    return Unit{};
}

Result<Unit> Templates::check(const QString &content)
{
    return walk(content, [](const QStringList &) { return QString(); }).map([](const QString &) { return Unit{}; });
}

Result<QString> Templates::fill(const TemplateRow &row, const QString &input)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(input.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return server::badContent(u"模板的输入不是有效的 JSON 对象"_s);
    const QJsonObject object = document.object();
    const bool card = row.msgType == KookTemplateMessage::Card;
    return walk(row.content, [&](const QStringList &names) {
        const QString text = textOf(lookUp(object, names));
        return card ? escaped(text) : text;
    });
}

} // namespace chat::sandbox
