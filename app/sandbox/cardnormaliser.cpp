// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/cardnormaliser.h"

#include "app/sandbox/failures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qsizetype kMostCards = 5;
constexpr qsizetype kMostModules = 50;

//! Walks one message's cards, changing them on the way; the first thing that is wrong is kept in `problem`.
class Normaliser
{
public:
    QJsonArray cards(const QJsonArray &source)
    {
        QJsonArray out;
        for (const QJsonValue &card : source)
            out.append(this->card(card));
        if (m_modules > kMostModules)
            fail(u"卡片模块过多"_s);
        return out;
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void fail(const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = why;
    }

    void oneOf(const QJsonObject &object, QLatin1StringView key, std::initializer_list<QLatin1StringView> allowed)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
            return;
        if (!value.isString() || std::ranges::find(allowed, value.toString()) == allowed.end())
            fail(u"卡片字段取值错误: "_s + key);
    }

    void webAddress(const QJsonObject &object, QLatin1StringView key)
    {
        const QUrl url(object.value(key).toString());
        if ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
            fail(u"卡片链接无效: "_s + key);
    }

    static void fill(QJsonObject &object, QLatin1StringView key, const QJsonValue &value)
    {
        if (!object.contains(key) || object.value(key).isNull())
            object.insert(key, value);
    }

    QJsonObject card(const QJsonValue &source)
    {
        QJsonObject card = source.toObject();
        if (!source.isObject() || card.value("type"_L1).toString() != "card"_L1 || !card.value("modules"_L1).isArray()) {
            fail(u"不是卡片"_s);
            return card;
        }
        oneOf(card, "theme"_L1,
            {"primary"_L1, "success"_L1, "danger"_L1, "warning"_L1, "info"_L1, "secondary"_L1, "none"_L1, "invisible"_L1});
        oneOf(card, "size"_L1, {"lg"_L1, "sm"_L1});
        fill(card, "theme"_L1, u"primary"_s);
        fill(card, "size"_L1, u"lg"_s);
        fill(card, "color"_L1, QString());
        fill(card, "expand"_L1, false);
        QJsonArray modules;
        const QJsonArray given = card.value("modules"_L1).toArray();
        m_modules += given.size();
        for (const QJsonValue &module : given)
            modules.append(this->module(module, card.value("theme"_L1).toString() == "invisible"_L1));
        card.insert("modules"_L1, modules);
        return card;
    }

    QJsonObject module(const QJsonValue &source, bool invisible)
    {
        QJsonObject module = source.toObject();
        const QString type = module.value("type"_L1).toString();
        if (invisible && (type == "image-group"_L1 || type == "countdown"_L1 || type == "invite"_L1))
            fail(u"invisible 卡片不支持模块: "_s + type);
        if (type == "header"_L1)
            header(module);
        else if (type == "section"_L1)
            section(module, invisible);
        else if (type == "image-group"_L1 || type == "container"_L1)
            elements(module, 1, 9, {"image"_L1});
        else if (type == "action-group"_L1)
            elements(module, 1, 4, {"button"_L1});
        else if (type == "context"_L1)
            elements(module, 0, 10, {"plain-text"_L1, "kmarkdown"_L1, "image"_L1});
        else if (type == "file"_L1 || type == "audio"_L1 || type == "video"_L1)
            webAddress(module, "src"_L1);
        else if (type == "countdown"_L1)
            countdown(module);
        else if (type == "invite"_L1) {
            if (module.value("code"_L1).toString().isEmpty())
                fail(u"缺少邀请码"_s);
        } else if (type != "divider"_L1)
            fail(u"未知的卡片模块: "_s + type);
        fill(module, "elements"_L1, QJsonArray());
        return module;
    }

    void header(QJsonObject &module)
    {
        const QJsonObject text = element(module.value("text"_L1), {"plain-text"_L1});
        if (text.value("content"_L1).toString().size() > 100)
            fail(u"标题过长"_s);
        module.insert("text"_L1, text);
    }

    void section(QJsonObject &module, bool invisible)
    {
        oneOf(module, "mode"_L1, {"left"_L1, "right"_L1});
        const QJsonValue text = module.value("text"_L1);
        module.insert("text"_L1,
            text.toObject().value("type"_L1).toString() == "paragraph"_L1 ? paragraph(text.toObject())
                                                                          : element(text, {"plain-text"_L1, "kmarkdown"_L1}));
        const QJsonValue accessory = module.value("accessory"_L1);
        const bool has = accessory.isObject() && !accessory.toObject().isEmpty();
        if (has && invisible)
            fail(u"invisible 卡片不支持附加元素"_s);
        const QJsonObject added = has ? element(accessory, {"image"_L1, "button"_L1}) : QJsonObject();
        const bool button = added.value("type"_L1).toString() == "button"_L1;
        if (button && module.value("mode"_L1).toString() == "left"_L1)
            fail(u"按钮不能放在左侧"_s);
        fill(module, "mode"_L1, button ? u"right"_s : u"left"_s);
        module.insert("accessory"_L1, has ? QJsonValue(added) : QJsonValue(QJsonValue::Null));
    }

    QJsonObject paragraph(QJsonObject text)
    {
        const int cols = text.value("cols"_L1).toInt();
        const QJsonArray given = text.value("fields"_L1).toArray();
        if (cols < 1 || cols > 3 || given.size() > 50)
            fail(u"多列文本错误"_s);
        QJsonArray fields;
        for (const QJsonValue &field : given)
            fields.append(element(field, {"plain-text"_L1, "kmarkdown"_L1}));
        text.insert("fields"_L1, fields);
        fill(text, "elements"_L1, QJsonArray());
        return text;
    }

    void countdown(const QJsonObject &module)
    {
        oneOf(module, "mode"_L1, {"day"_L1, "hour"_L1, "second"_L1});
        if (module.value("mode"_L1).toString().isEmpty() || !module.value("endTime"_L1).isDouble()
            || module.value("endTime"_L1).toDouble() <= module.value("startTime"_L1).toDouble())
            fail(u"倒计时错误"_s);
    }

    void elements(QJsonObject &module, qsizetype least, qsizetype most, std::initializer_list<QLatin1StringView> allowed)
    {
        const QJsonArray given = module.value("elements"_L1).toArray();
        if (given.size() < least || given.size() > most)
            fail(u"卡片元素数量错误"_s);
        QJsonArray out;
        for (const QJsonValue &item : given)
            out.append(element(item, allowed));
        module.insert("elements"_L1, out);
    }

    QJsonObject element(const QJsonValue &source, std::initializer_list<QLatin1StringView> allowed)
    {
        QJsonObject element = source.isString()
            ? QJsonObject{{"type"_L1, u"plain-text"_s}, {"content"_L1, source}}
            : source.toObject();
        const QString type = element.value("type"_L1).toString();
        if (std::ranges::find(allowed, type) == allowed.end()) {
            fail(u"此处不允许的卡片元素: "_s + type);
            return element;
        }
        if (type == "plain-text"_L1 || type == "kmarkdown"_L1) {
            const QJsonValue content = element.value("content"_L1);
            if (!content.isString() || content.toString().size() > (type == "kmarkdown"_L1 ? 5000 : 2000))
                fail(u"卡片文本错误"_s);
            if (type == "plain-text"_L1)
                fill(element, "emoji"_L1, true);
        } else if (type == "image"_L1) {
            webAddress(element, "src"_L1);
            oneOf(element, "size"_L1, {"lg"_L1, "sm"_L1});
            fill(element, "alt"_L1, QString());
            fill(element, "size"_L1, u"lg"_s);
            fill(element, "circle"_L1, false);
        } else {
            button(element);
        }
        fill(element, "elements"_L1, QJsonArray());
        return element;
    }

    void button(QJsonObject &element)
    {
        oneOf(element, "theme"_L1,
            {"primary"_L1, "success"_L1, "danger"_L1, "warning"_L1, "info"_L1, "secondary"_L1, "none"_L1});
        oneOf(element, "click"_L1, {"link"_L1, "return-val"_L1});
        fill(element, "theme"_L1, u"primary"_s);
        fill(element, "value"_L1, QString());
        fill(element, "click"_L1, QString());
        fill(element, "external"_L1, true);
        if (element.value("click"_L1).toString() == "link"_L1)
            webAddress(element, "value"_L1);
        element.insert("text"_L1, this->element(element.value("text"_L1), {"plain-text"_L1, "kmarkdown"_L1}));
    }

    QString m_problem;
    qsizetype m_modules = 0;
};

} // namespace

Result<QString> normaliseCards(const QString &source)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return badContent(u"卡片消息不是有效的 JSON"_s);
    if (!document.isArray())
        return badContent(u"卡片消息必须是数组"_s);
    if (document.array().isEmpty() || document.array().size() > kMostCards)
        return badContent(u"卡片数量错误"_s);
    Normaliser normaliser;
    const QJsonArray cards = normaliser.cards(document.array());
    if (!normaliser.problem().isEmpty())
        return badContent(normaliser.problem());
    return QString::fromUtf8(QJsonDocument(cards).toJson(QJsonDocument::Compact));
}

} // namespace chat::sandbox
