// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/rules/contentscan.h"

#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/kmarkdown/plainmentions.h"
#include "app/markup/plaintext.h"
#include "app/sandbox/store/kooktypes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

using InlineVisitor = std::function<void(Inline &)>;

void visit(Blocks &blocks, const InlineVisitor &visitor);

void visit(Inlines &inlines, const InlineVisitor &visitor)
{
    for (Inline &node : inlines) {
        visitor(node);
        visit(node.children, visitor);
    }
}

void visit(CardElement &element, const InlineVisitor &visitor)
{
    visit(element.blocks, visitor);
    for (CardElement &child : element.elements)
        visit(child, visitor);
}

void visit(Blocks &blocks, const InlineVisitor &visitor)
{
    for (Block &block : blocks) {
        visit(block.inlines, visitor);
        for (Card &card : block.card) {
            for (CardModule &module : card.modules) {
                if (module.text)
                    visit(*module.text, visitor);
                if (module.accessory)
                    visit(*module.accessory, visitor);
                for (CardElement &element : module.elements)
                    visit(element, visitor);
            }
        }
    }
}

template <class List, class Value> void addOnce(List &list, const Value &value)
{
    if (!list.contains(value))
        list.append(value);
}

void note(ContentFacts &facts, const Inline &node)
{
    switch (node.kind) {
    case Inline::Kind::User:
        addOnce(facts.users, node.value);
        break;
    case Inline::Kind::Role:
        addOnce(facts.roles, node.value.toInt());
        break;
    case Inline::Kind::Channel:
        addOnce(facts.channels, node.value);
        break;
    case Inline::Kind::All:
        facts.all = true;
        break;
    case Inline::Kind::Here:
        facts.here = true;
        break;
    default:
        break; // other types mention nobody
    }
}

void name(Inline &node, const NameOf &nameOf)
{
    if (node.kind == Inline::Kind::User)
        node.text = nameOf(NameKind::User, node.value);
    else if (node.kind == Inline::Kind::Role)
        node.text = nameOf(NameKind::Role, node.value);
    else if (node.kind == Inline::Kind::Channel)
        node.text = nameOf(NameKind::Channel, node.value);
}

Content parsed(int type, const QString &content)
{
    return type == KookMessageType::Card ? markup::readCards(content)
        : type == KookMessageType::Text  ? markup::plainMessage(content)
                                         : markup::parseKMarkdown(content);
}

//! Length of the code span or block that starts at `at`; 0 if there is none.
qsizetype codeAt(const QString &content, qsizetype at)
{
    if (content.at(at) != u'`')
        return 0;
    const QStringView fence
        = QStringView(content).sliced(at).startsWith(u"```") ? QStringView(u"```") : QStringView(u"`");
    const qsizetype end = content.indexOf(fence, at + fence.size());
    return end < 0 ? 0 : end + fence.size() - at;
}

} // namespace

ContentFacts scanContent(int type, const QString &content)
{
    ContentFacts facts;
    // Nearly all messages mention nobody, and every mention contains a bracket or, in plain text, a sign.
    const bool plain = type == KookMessageType::Text && (content.contains(u'@') || content.contains(u'#'));
    if (!plain && ((type != KookMessageType::KMarkdown && type != KookMessageType::Card) || !content.contains(u'(')))
        return facts;
    Content tree = parsed(type, content);
    visit(tree.blocks, [&facts](Inline &node) { note(facts, node); });
    return facts;
}

bool isEditable(int type, bool inChannel)
{
    return type == KookMessageType::KMarkdown || type == KookMessageType::Card
        || (type == KookMessageType::Text && inChannel);
}

QString plainText(int type, const QString &content, const NameOf &nameOf)
{
    switch (type) {
    case KookMessageType::Picture:
        return u"[图片]"_s;
    case KookMessageType::Video:
        return u"[视频]"_s;
    case KookMessageType::File:
        return u"[文件]"_s;
    case KookMessageType::Text:
    case KookMessageType::KMarkdown:
    case KookMessageType::Card: {
        Content tree = parsed(type, content);
        visit(tree.blocks, [&nameOf](Inline &node) { name(node, nameOf); });
        const QString plain = markup::uncoveredPlainOf(tree.blocks); // as KOOK does: clients cover spoilers themselves
        return plain.isEmpty() && type == KookMessageType::Card ? u"[卡片消息]"_s : plain;
    }
    default:
        return content;
    }
}

QString withShortcodesReplaced(const QString &content)
{
    if (content.count(u':') < 2)
        return content;
    QString out;
    qsizetype plainFrom = 0;
    qsizetype at = 0;
    const auto flush
        = [&](qsizetype until) { out += markup::withEmoji(QStringView(content).sliced(plainFrom, until - plainFrom)); };
    bool openTicks = true; // once a backtick has no partner, no later one has
    while (openTicks && (at = content.indexOf(u'`', at)) >= 0) {
        const qsizetype code = codeAt(content, at);
        if (code == 0) {
            openTicks = false;
            break;
        }
        flush(at);
        out += QStringView(content).sliced(at, code);
        at += code;
        plainFrom = at;
    }
    flush(content.size());
    return out;
}

} // namespace chat::sandbox
