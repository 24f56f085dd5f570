// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardcheck.h"
#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "ui/message/body/bodybuilder.h"
#include "ui/render/contentpicture.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <md4c.h>

using namespace Qt::Literals::StringLiterals;

// How fast KMarkdown becomes a tree, beside md4c on text that means the same to both. Megabytes are of UTF-8.

namespace {

using namespace chat;

//! Builds the tree md4c's callbacks describe, with the product's own nodes.
class TreeBuilder
{
public:
    explicit TreeBuilder(const QByteArray &source)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOHTML;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<TreeBuilder *>(self)->enterBlock(type, detail);
        };
        parser.leave_block
            = [](MD_BLOCKTYPE type, void *, void *self) { return static_cast<TreeBuilder *>(self)->leaveBlock(type); };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            return static_cast<TreeBuilder *>(self)->enterSpan(type, detail);
        };
        parser.leave_span
            = [](MD_SPANTYPE, void *, void *self) { return static_cast<TreeBuilder *>(self)->leaveSpan(); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return static_cast<TreeBuilder *>(self)->addText(type, text, size);
        };
        md_parse(source.constData(), static_cast<MD_SIZE>(source.size()), &parser, this);
    }

    [[nodiscard]] const Blocks &blocks() const { return m_blocks; }

private:
    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        Block block;
        if (type == MD_BLOCK_QUOTE) {
            m_quote = true;
        } else if (type == MD_BLOCK_P || type == MD_BLOCK_H || type == MD_BLOCK_LI) {
            block.kind = m_quote ? Block::Kind::Quote : Block::Kind::Text;
            m_blocks.push_back(std::move(block));
        } else if (type == MD_BLOCK_CODE) {
            const auto *code = static_cast<MD_BLOCK_CODE_DETAIL *>(detail);
            block.kind = Block::Kind::Code;
            block.lang = QString::fromUtf8(code->lang.text, static_cast<qsizetype>(code->lang.size));
            m_blocks.push_back(std::move(block));
        } else if (type == MD_BLOCK_HR) {
            block.kind = Block::Kind::Hr;
            m_blocks.push_back(std::move(block));
        }
        return 0;
    }
    int leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_QUOTE)
            m_quote = false;
        return 0;
    }
    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        Inline node;
        switch (type) {
        case MD_SPAN_STRONG:
            node.kind = Inline::Kind::Bold;
            break;
        case MD_SPAN_EM:
            node.kind = Inline::Kind::Italic;
            break;
        case MD_SPAN_DEL:
            node.kind = Inline::Kind::Strike;
            break;
        case MD_SPAN_CODE:
            node.kind = Inline::Kind::Code;
            break;
        case MD_SPAN_A: {
            const auto *link = static_cast<MD_SPAN_A_DETAIL *>(detail);
            node.kind = Inline::Kind::Link;
            node.value = QString::fromUtf8(link->href.text, static_cast<qsizetype>(link->href.size));
            break;
        }
        default:
            node.kind = Inline::Kind::Underline;
            break;
        }
        m_open.push_back(std::move(node));
        return 0;
    }
    int leaveSpan()
    {
        Inline node = std::move(m_open.back());
        m_open.pop_back();
        place().push_back(std::move(node));
        return 0;
    }
    int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        const QString piece = type == MD_TEXT_SOFTBR || type == MD_TEXT_BR
            ? u"\n"_s
            : QString::fromUtf8(text, static_cast<qsizetype>(size));
        if (type == MD_TEXT_CODE && m_open.empty()) {
            m_blocks.back().text += piece;
        } else if (!m_open.empty() && m_open.back().kind == Inline::Kind::Code) {
            m_open.back().text += piece;
        } else if (Inlines &row = place(); !row.empty() && row.back().kind == Inline::Kind::Text) {
            row.back().text += piece; // neighbouring texts are one, as in the product's tree
        } else {
            Inline node;
            node.text = piece;
            row.push_back(std::move(node));
        }
        return 0;
    }
    Inlines &place()
    {
        if (!m_open.empty())
            return m_open.back().children;
        if (m_blocks.empty())
            m_blocks.emplace_back();
        return m_blocks.back().inlines;
    }

    Blocks m_blocks;
    std::vector<Inline> m_open;
    bool m_quote = false;
};

//! The parser alone.
size_t scanOnly(const QByteArray &source)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOHTML;
    size_t calls = 0;
    parser.enter_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *count) {
        ++*static_cast<size_t *>(count);
        return 0;
    };
    md_parse(source.constData(), static_cast<MD_SIZE>(source.size()), &parser, &calls);
    return calls;
}

//! Messages as people write them, the same every time.
QStringList messages()
{
    const std::array parts{u"Has anybody tried the **new build** on *Debian 12* yet? It starts in no time here."_s,
        u"我刚刚更新了，**速度快了很多**，内存也少了不少。大家可以试试看。"_s,
        u"See [the notes](https://example.org/notes?id=12) or ask in the other channel 😀"_s,
        u"> what did you change?\n> and why\n\nMostly the ~~old~~ layout code, `layout(width)` is called once now"_s,
        u"```cpp\nfor (const Row &row : rows)\n    paint(row, *painter);\n```"_s, u"ok"_s, u"哈哈哈哈 👍👍"_s,
        u"A longer one, to have some plain text as well: nothing in this sentence is marked up, it merely goes on and "
        u"on, "
        "with commas, (parentheses), 12:30 o'clock and a_name_with_underscores, until it ends."_s};
    QStringList all;
    for (int i = 0; i < 800; ++i) {
        QString text = parts[static_cast<size_t>(i * 5 % 8)];
        for (int more = i % 4; more > 0; --more)
            text += u"\n\n"_s + parts[static_cast<size_t>((i + more * 3) % 8)];
        all.append(text);
    }
    return all;
}

struct Entrant
{
    const char *name;
    std::function<size_t(qsizetype)> parse; //!< message by its number
    double cap; //!< share of all messages per round: the slow ones need not read everything
    std::vector<double> rates{}; //!< MB/s of each round
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void race(const QStringList &texts, const char *title)
{
    std::vector<QByteArray> bytes;
    for (const QString &text : texts)
        bytes.push_back(text.toUtf8());
    std::vector<Entrant> entrants;
    const auto utf8 = [&](qsizetype i) -> const QByteArray & { return bytes[static_cast<size_t>(i)]; };
    entrants.push_back(
        {"KMarkdown → tree", [&](qsizetype i) { return markup::parseKMarkdownBlocks(texts[i]).size(); }, 1});
    entrants.push_back({"the same, from UTF-8",
        [&](qsizetype i) { return markup::parseKMarkdownBlocks(QString::fromUtf8(utf8(i))).size(); }, 1});
    entrants.push_back({"md4c → the same tree", [&](qsizetype i) { return TreeBuilder(utf8(i)).blocks().size(); }, 1});
    entrants.push_back({"md4c, empty callbacks", [&](qsizetype i) { return scanOnly(utf8(i)); }, 1});
    entrants.push_back({"QTextDocument::setMarkdown",
        [&](qsizetype i) {
            QTextDocument document;
            document.setMarkdown(texts[i]);
            return static_cast<size_t>(document.blockCount());
        },
        0.1});
    size_t sink = 0;
    for (int round = 0; round < 7; ++round) {
        for (Entrant &entrant : entrants) {
            const auto count
                = std::max<qsizetype>(1, static_cast<qsizetype>(static_cast<double>(texts.size()) * entrant.cap));
            double done = 0;
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < 250) {
                for (qsizetype i = 0; i < count; ++i) {
                    sink += entrant.parse(i);
                    done += static_cast<double>(utf8(i).size());
                }
            }
            if (round > 0) // the first one warms up
                entrant.rates.push_back(done / 1e6 / (static_cast<double>(clock.nsecsElapsed()) / 1e9));
        }
    }
    std::printf("%s%s\n", title, sink > 0 ? "" : " (nothing parsed)");
    const double ours = median(entrants.front().rates);
    for (const Entrant &entrant : entrants) {
        const double rate = median(entrant.rates);
        std::printf("  %-28s %8.1f MB/s   ours is %.2f times that\n", entrant.name, rate, ours / rate);
    }
}

//! Calls `work` for a while; gives calls a second, the median of five rounds.
double callsPerSecond(const std::function<void()> &work)
{
    std::vector<double> rates;
    for (int round = 0; round < 6; ++round) {
        QElapsedTimer clock;
        clock.start();
        int calls = 0;
        do {
            work();
            ++calls;
        } while (clock.elapsed() < 100);
        if (round > 0)
            rates.push_back(calls / (static_cast<double>(clock.nsecsElapsed()) / 1e9));
    }
    return median(rates);
}

//! Twice the text should take twice the time, ordinary or hostile.
void growth(const QString &ordinary)
{
    const std::array<std::pair<const char *, QString>, 6> kinds{{{"chat text", ordinary}, {"asterisks", u"*"_s},
        {"opened bold", u"**a "_s}, {"opened tags", u"(ins)(spl)"_s}, {"brackets", u"[a]("_s}, {"quotes", u"> a\n"_s}}};
    std::printf("growth: MB/s at 1 KB, 10 KB, 100 KB, 1 MB\n");
    for (const auto &[name, unit] : kinds) {
        std::printf("  %-28s", name);
        for (const qsizetype size : {1'000, 10'000, 100'000, 1'000'000}) {
            const QString text = unit.repeated(size / unit.size() + 1).left(size);
            const double bytes = static_cast<double>(text.toUtf8().size());
            std::printf(" %8.1f", callsPerSecond([&] { (void)markup::parseKMarkdownBlocks(text); }) * bytes / 1e6);
        }
        std::printf("\n");
    }
}

//! A card as bots send them: 12 modules, 2 KB.
QString card()
{
    const QString section = uR"j({"type":"section","mode":"right",
        "text":{"type":"kmarkdown","content":"**Round %1** is open, (met)1(met) 请在 `20:00` 前报名 :smile:"},
        "accessory":{"type":"button","theme":"primary","value":"join-%1","click":"return-val","text":"Join"}})j"_s;
    QStringList modules{uR"j({"type":"header","text":"Tonight's rounds"})j"_s};
    for (int i = 1; i <= 8; ++i)
        modules += section.arg(i);
    modules += u"{\"type\":\"divider\"}"_s;
    modules += uR"j({"type":"context","elements":["Times are local",
        {"type":"kmarkdown","content":"[rules](https://example.org/r)"}]})j"_s;
    modules += uR"j({"type":"image-group","elements":[{"type":"image","src":"https://example.org/1.png"}]})j"_s;
    return u"[{\"type\":\"card\",\"theme\":\"info\",\"modules\":["_s + modules.join(u',') + u"]}]"_s;
}

void cards()
{
    const QString source = card();
    const QString wrong = QString(source).replace(u"\"button\""_s, u"\"knob\""_s);
    std::printf("cards of 12 modules, %d characters, a second\n", static_cast<int>(source.size()));
    std::printf("  %-28s %8.0f\n", "JSON alone (QJsonDocument)",
        callsPerSecond([&] { (void)QJsonDocument::fromJson(source.toUtf8()); }));
    std::printf("  %-28s %8.0f\n", "read as a tree", callsPerSecond([&] { (void)markup::readCards(source); }));
    const ui::Style style;
    std::printf("  %-28s %8.0f\n", "read and laid out", callsPerSecond([&] {
        ui::LayoutContext context{style};
        (void)ui::buildBody(markup::readCards(source), 420, context).size();
    }));
    std::printf("  %-28s %8.0f\n", "read, laid out and painted",
        callsPerSecond([&] { (void)ui::paintContent(markup::readCards(source), style, {}); }));
    std::printf("  %-28s %8.0f\n", "checked, nothing wrong", callsPerSecond([&] { (void)markup::checkCards(source); }));
    std::printf("  %-28s %8.0f\n", "checked, eight findings", callsPerSecond([&] { (void)markup::checkCards(wrong); }));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList texts = messages();
    race(texts, "800 messages, one by one");
    race({texts.join(u"\n\n"_s)}, "the same as one text");
    growth(texts.mid(0, 20).join(u"\n\n"_s));
    cards();
    return 0;
}
