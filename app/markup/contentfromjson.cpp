// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/contentjson.h"

#include "app/base/jsonreader.h"
#include "app/markup/cardjson.h"
#include "app/markup/contentnames.h"
#include "app/markup/plaintext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kContentMaxDepth = 100;

//! Reads a tree; the first thing that is wrong ends up in `error`.
class Reader
{
public:
    [[nodiscard]] const QString &error() const { return m_error; }

    [[nodiscard]] Blocks blocks(const QJsonValue &value)
    {
        Blocks out;
        if (!value.isArray())
            fail(u"content is not an array"_s);
        const QJsonArray array = value.toArray();
        for (const QJsonValue block : array)
            out.push_back(readBlock(block.toObject()));
        return out;
    }

private:
    void fail(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = message;
    }

    Inlines inlines(const QJsonValue &value, int depth)
    {
        Inlines out;
        if (depth > kContentMaxDepth)
            fail(u"nested too deep"_s);
        else if (!value.isArray())
            fail(u"inline content is not an array"_s);
        if (!m_error.isEmpty())
            return out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue node : array)
            out.push_back(readInline(node.toObject(), depth));
        return out;
    }

    Inline readInline(const QJsonObject &object, int depth)
    {
        Inline node;
        const QString name = object.value("i"_L1).toString();
        const std::optional<Inline::Kind> kind = inlineKind(name);
        if (!kind) {
            fail(u"unknown inline \"%1\""_s.arg(name));
            return node;
        }
        node.kind = *kind;
        const bool named = node.kind == Inline::Kind::User || node.kind == Inline::Kind::Role
            || node.kind == Inline::Kind::Channel || node.kind == Inline::Kind::Emoji
            || node.kind == Inline::Kind::Shortcode;
        node.text = json::text(object, named ? "name"_L1 : "text"_L1);
        if (node.kind == Inline::Kind::Link)
            node.value = json::text(object, "url"_L1);
        else if (node.kind == Inline::Kind::Font)
            node.value = json::text(object, "theme"_L1);
        else
            node.value = json::text(object, "id"_L1);
        if (object.contains("children"_L1))
            node.children = inlines(object.value("children"_L1), depth + 1);
        return node;
    }

    Block readBlock(const QJsonObject &object)
    {
        Block block;
        const QString name = object.value("block"_L1).toString();
        const std::optional<Block::Kind> kind = blockKind(name);
        if (!kind) {
            fail(u"unknown block \"%1\""_s.arg(name));
            return block;
        }
        block.kind = *kind;
        switch (block.kind) {
        case Block::Kind::Text:
        case Block::Kind::Quote:
            block.inlines = inlines(object.value("inline"_L1), 0);
            break;
        case Block::Kind::Code:
            block.lang = json::text(object, "lang"_L1);
            block.text = json::text(object, "text"_L1);
            break;
        case Block::Kind::Card:
            block.card.push_back(readCard(object));
            break;
        case Block::Kind::Hr:
            break;
        case Block::Kind::Image:
        case Block::Kind::Video:
        case Block::Kind::Audio:
        case Block::Kind::File:
            readMedia(object, block);
            break;
        }
        return block;
    }

    static void readMedia(const QJsonObject &object, Block &block)
    {
        block.src = json::text(object, "src"_L1);
        block.text = json::text(object, "title"_L1);
        block.cover = json::text(object, "cover"_L1);
        block.size = json::integer(object, "size"_L1);
        block.width = static_cast<int>(json::integer(object, "width"_L1));
        block.height = static_cast<int>(json::integer(object, "height"_L1));
        block.duration = json::number(object, "duration"_L1);
    }

    QString m_error;
};

} // namespace

Result<Content> fromJson(const QJsonObject &object)
{
    Reader reader;
    Content content;
    content.blocks = reader.blocks(object.value("content"_L1));
    if (!reader.error().isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::BadReply;
        error.message = reader.error();
        return error;
    }
    const QJsonValue plain = object.value("plain"_L1);
    content.plain = plain.isString() ? plain.toString() : plainOf(content.blocks);
    return content;
}

} // namespace chat::markup
