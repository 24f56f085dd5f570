// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satoritypedtext.h"

#include "app/markup/kmarkdown.h"
#include "app/markup/satoriwriter.h"

#include <QHash>
#include <QRegularExpression>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

//! KMarkdown knows ids of digits alone; others are given some for the time of reading.
class Ids
{
public:
    QString hidden(const QString &typed)
    {
        static const QRegularExpression tag(u"\\((met|rol|chn)\\)([^()\\s]{1,200})\\(\\1\\)"_s);
        QString out;
        qsizetype done = 0;
        for (auto it = tag.globalMatch(typed); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString id = match.captured(2);
            const bool digits = std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; });
            if (digits || id == "all"_L1 || id == "here"_L1)
                continue;
            const QString number = QString::number(kFirst + m_ids.size());
            m_ids.insert(number, id);
            out += QStringView(typed).mid(done, match.capturedStart(2) - done);
            out += number;
            done = match.capturedEnd(2);
        }
        return out + QStringView(typed).mid(done).toString();
    }

    void restore(Blocks &blocks, const SatoriPeople &people) const
    {
        for (Block &block : blocks) {
            restore(block.text);
            restore(block.inlines, people);
        }
    }

private:
    static constexpr qint64 kFirst = 7'310'000'000'000'000'000;

    void restore(QString &text) const
    {
        if (m_ids.isEmpty())
            return;
        for (auto it = m_ids.begin(); it != m_ids.end(); ++it)
            text.replace(it.key(), it.value());
    }

    void restore(Inlines &inlines, const SatoriPeople &people) const
    {
        for (Inline &node : inlines) {
            restore(node.text);
            restore(node.value);
            if (node.kind == Inline::Kind::User && node.text.isEmpty()) {
                const QString name = people.user(UserId(node.value), {}).displayName();
                node.text = name == node.value ? QString() : name;
            } else if (node.kind == Inline::Kind::Channel && node.text.isEmpty()) {
                if (const Channel *channel = people.channel(ChannelId(node.value)))
                    node.text = channel->name;
            } else if (node.kind == Inline::Kind::Emoji && node.value.startsWith("emoji/"_L1)) {
                node.value.remove(0, 6); // how parseEmoji() keeps ids apart from characters
            }
            restore(node.children, people);
        }
    }

    QHash<QString, QString> m_ids;
};

} // namespace

QString elementsOfTyped(const QString &typed, const SatoriPeople &people)
{
    Ids ids;
    Blocks blocks = markup::parseKMarkdownBlocks(ids.hidden(typed));
    ids.restore(blocks, people);
    return markup::writeSatori(blocks);
}

SatoriNodeName mediaElement(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Image:
        return u"img"_s;
    case MessageKind::Video:
        return u"video"_s;
    case MessageKind::Audio:
        return u"audio"_s;
    case MessageKind::File:
        return u"file"_s;
    case MessageKind::Text:
    case MessageKind::Markup:
    case MessageKind::Card:
    case MessageKind::Item:
    case MessageKind::System:
    case MessageKind::Unknown:
        break;
    }
    return {};
}

markup::SatoriNode elementOf(const Attachment &file)
{
    static constexpr QLatin1StringView kNames[] = {"img"_L1, "video"_L1, "audio"_L1, "file"_L1};
    auto node = markup::SatoriNode::ofElement(QString(kNames[static_cast<size_t>(file.kind)]));
    node.set(u"src"_s, file.url);
    node.set(u"title"_s, file.name);
    if (file.width > 0)
        node.set(u"width"_s, QString::number(file.width));
    if (file.height > 0)
        node.set(u"height"_s, QString::number(file.height));
    if (file.duration > 0)
        node.set(u"duration"_s, QString::number(file.duration));
    return node;
}

} // namespace chat::satori
