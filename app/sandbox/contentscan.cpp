// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/contentscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! One pass over KMarkdown: tags with ids and plain text go to the two sinks, markup is dropped.
class Scanner
{
public:
    using TagSink = std::function<void(QStringView tag, QStringView id)>;
    using TextSink = std::function<void(QStringView text)>;

    Scanner(QStringView source, TagSink tag, TextSink text)
        : m_source(source)
        , m_tag(std::move(tag))
        , m_text(std::move(text))
    {
    }

    void run()
    {
        while (m_at < m_source.size()) {
            if (!code() && !escape() && !idTag() && !marker())
                m_text(m_source.sliced(m_at++, 1));
        }
    }

private:
    [[nodiscard]] QStringView rest() const { return m_source.sliced(m_at); }

    bool code()
    {
        if (m_source.at(m_at) != u'`')
            return false;
        const bool block = rest().startsWith(u"```");
        const qsizetype fence = block ? 3 : 1;
        const qsizetype end = m_source.indexOf(block ? QStringView(u"```") : QStringView(u"`"), m_at + fence);
        if (end <= m_at + fence)
            return false;
        QStringView inside = m_source.sliced(m_at + fence, end - m_at - fence);
        if (block && inside.contains(u'\n'))
            inside = inside.sliced(inside.indexOf(u'\n') + 1);
        m_text(inside);
        m_at = end + fence;
        return true;
    }

    bool escape()
    {
        if (m_source.at(m_at) != u'\\' || m_at + 1 >= m_source.size()
            || !QStringView(u"\\*~`:->[]()").contains(m_source.at(m_at + 1)))
            return false;
        m_text(m_source.sliced(m_at + 1, 1));
        m_at += 2;
        return true;
    }

    bool idTag()
    {
        for (const QStringView tag : {QStringView(u"(met)"), QStringView(u"(rol)"), QStringView(u"(chn)"), QStringView(u"(emj)")}) {
            if (!rest().startsWith(tag))
                continue;
            const qsizetype start = m_at + tag.size();
            const qsizetype end = m_source.indexOf(tag, start);
            if (end <= start || end - start > 64)
                return false;
            const QStringView id = m_source.sliced(start, end - start);
            if (tag != u"(emj)" && !isId(id))
                return false;
            m_tag(tag, id);
            m_at = end + tag.size();
            if (tag == u"(emj)" && rest().startsWith(u'['))
                m_at = std::max(m_at, m_source.indexOf(u']', m_at) + 1);
            return true;
        }
        return false;
    }

    static bool isId(QStringView id)
    {
        return id == u"all" || id == u"here"
            || (id.size() <= 20 && std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; }));
    }

    bool marker()
    {
        for (const QStringView mark : {QStringView(u"(ins)"), QStringView(u"(spl)"), QStringView(u"**"), QStringView(u"~~"), QStringView(u"*")}) {
            if (rest().startsWith(mark)) {
                m_at += mark.size();
                return true;
            }
        }
        if (rest().startsWith(u"(font)")) {
            m_at += 6;
            if (rest().startsWith(u'['))
                m_at = std::max(m_at, m_source.indexOf(u']', m_at) + 1);
            return true;
        }
        if (m_source.at(m_at) == u'[')
            return link();
        return false;
    }

    //! `[text](url)` leaves its text.
    bool link()
    {
        const qsizetype middle = m_source.indexOf(u"](http", m_at);
        const qsizetype end = middle < 0 ? -1 : m_source.indexOf(u')', middle);
        if (end < 0 || m_source.sliced(m_at + 1, middle - m_at - 1).contains(u'['))
            return false;
        m_text(m_source.sliced(m_at + 1, middle - m_at - 1));
        m_at = end + 1;
        return true;
    }

    QStringView m_source;
    TagSink m_tag;
    TextSink m_text;
    qsizetype m_at = 0;
};

//! Calls `found(text, isMarkup)` for every text element of a card message, in order.
void eachCardText(const QJsonValue &value, const std::function<void(const QString &, bool)> &found)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            eachCardText(item, found);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    const QString type = object.value("type"_L1).toString();
    if (type == "kmarkdown"_L1 || type == "plain-text"_L1)
        found(object.value("content"_L1).toString(), type == "kmarkdown"_L1);
    for (const QLatin1StringView key : {"modules"_L1, "text"_L1, "fields"_L1, "elements"_L1, "accessory"_L1})
        eachCardText(object.value(key), found);
}

NameKind kindOf(QStringView tag, QStringView id)
{
    if (tag == u"(rol)")
        return NameKind::Role;
    if (tag == u"(chn)")
        return NameKind::Channel;
    return id == u"all" ? NameKind::All : id == u"here" ? NameKind::Here : NameKind::User;
}

void collect(const QString &source, ContentFacts &facts)
{
    const auto tag = [&facts](QStringView name, QStringView id) {
        if (name == u"(emj)")
            return;
        const NameKind kind = kindOf(name, id);
        facts.all |= kind == NameKind::All;
        facts.here |= kind == NameKind::Here;
        if (kind == NameKind::User && !facts.users.contains(id))
            facts.users.append(id.toString());
        if (kind == NameKind::Channel && !facts.channels.contains(id))
            facts.channels.append(id.toString());
        if (kind == NameKind::Role && !facts.roles.contains(id.toInt()))
            facts.roles.append(id.toInt());
    };
    Scanner(source, tag, [](QStringView) {}).run();
}

QString stripped(const QString &source, const NameOf &nameOf)
{
    QString text;
    text.reserve(source.size());
    const auto tag = [&](QStringView name, QStringView id) {
        text += name == u"(emj)" ? u'[' + id.toString() + u']' : nameOf(kindOf(name, id), id.toString());
    };
    Scanner(source, tag, [&text](QStringView part) { text += part; }).run();
    return text;
}

} // namespace

ContentFacts scanContent(int type, const QString &content)
{
    ContentFacts facts;
    if (type == 9 && content.contains(u'(')) {
        collect(content, facts);
    } else if (type == 10 && content.contains(u'(')) {
        eachCardText(QJsonDocument::fromJson(content.toUtf8()).array(), [&facts](const QString &text, bool isMarkup) {
            if (isMarkup)
                collect(text, facts);
        });
    }
    return facts;
}

QString plainText(int type, const QString &content, const NameOf &nameOf)
{
    switch (type) {
    case 2:
        return u"[图片]"_s;
    case 3:
        return u"[视频]"_s;
    case 4:
        return u"[文件]"_s;
    case 9:
        return stripped(content, nameOf);
    case 10: {
        QStringList parts;
        eachCardText(QJsonDocument::fromJson(content.toUtf8()).array(), [&](const QString &text, bool isMarkup) {
            parts.append(isMarkup ? stripped(text, nameOf) : text);
        });
        return parts.isEmpty() ? u"[卡片消息]"_s : parts.join(u'\n');
    }
    default:
        return content;
    }
}

} // namespace chat::sandbox
