// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/hostilenames.h"
#include "tests/support/testcase.h"
#include "ui/input/chips/chipspans.h"
#include "ui/input/messageinput.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_chipsources {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

//! What random sources are made of: chips, what nearly is one, and what changes the meaning of either.
const QStringList &pieces(MarkupDialect dialect)
{
    static const QStringList markdown{u"(met)777(met)"_s, u"(met)all(met)"_s, u"(rol)12(rol)"_s, u"(chn)9100(chn)"_s,
        u"(emj)wave(emj)[1/w]"_s, u"(met)"_s, u"(met"_s, u")"_s, u"7"_s, u"`"_s, u"```"_s, u"\\"_s, u"\n"_s, u"> "_s,
        u"---\n"_s, u"**"_s, u"[a](https://b.c)"_s, u"["_s, u"]"_s, u"hello "_s, u"中文"_s, u" "_s, u"(spl)"_s};
    static const QStringList elements{u"<at id=\"1\"/>"_s, u"<at type=\"all\"/>"_s, u"<at id=\"2\" name=\"Bob\"/>"_s,
        u"<sharp id=\"c\"/>"_s, u"<emoji id=\"3\" name=\"wave\"/>"_s, u"<at id=\"1\">"_s, u"</at>"_s,
        u"<at\nid='9'/>"_s, u"<code>"_s, u"</code>"_s, u"<!--"_s, u"-->"_s, u"<"_s, u"/>"_s, u">"_s, u"\""_s, u"&lt;"_s,
        u"<b>"_s, u"</b>"_s, u"hello "_s, u"中文"_s, u"\n"_s, u"<at role=\"r\"/>"_s, u"<at/>"_s};
    return dialect == MarkupDialect::Elements ? elements : markdown;
}

//! What a field would be if it were a text and a caret in it, and nothing else.
struct PlainModel
{
    ChipSyntax syntax;
    QString source;
    qsizetype caret = 0;
    bool shows = false; //!< the source

    //! The chips in it; what the caret is inside of is none.
    [[nodiscard]] std::vector<ChipSpan> chips() const
    {
        if (shows)
            return {};
        auto spans = chipSpans(source, syntax);
        std::erase_if(spans, [this](const ChipSpan &span) { return span.begin < caret && caret < span.end; });
        return spans;
    }
    void insert(const QString &text)
    {
        source.insert(caret, text);
        caret += text.size();
    }
    //! One character before or behind the caret.
    [[nodiscard]] qsizetype step(int by) const
    {
        for (const ChipSpan &span : chips()) {
            if (by < 0 && span.end == caret)
                return span.begin;
            if (by > 0 && span.begin == caret)
                return span.end;
        }
        return std::clamp<qsizetype>(caret + by, 0, source.size());
    }
    void move(int by) { caret = step(by); }
    void remove(int by)
    {
        const qsizetype other = step(by);
        source.remove(std::min(caret, other), std::abs(caret - other));
        caret = std::min(caret, other);
    }
    void show(bool on)
    {
        shows = on;
        if (on)
            return;
        // The caret cannot be inside of a chip.
        for (const ChipSpan &span : chipSpans(source, syntax)) {
            if (span.begin < caret && caret < span.end)
                caret = span.end;
        }
    }
};

} // namespace

//! What a field shows is always what its source says, and the source is never changed by showing it: random operations
//! beside a plain text, and hostile sources.
class TestChipSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_input.reset(); }
    void everySourceComesBack_data();
    void everySourceComesBack();
    void randomSourcesComeBack_data();
    void randomSourcesComeBack();
    void randomWritingIsLikeAPlainText_data();
    void randomWritingIsLikeAPlainText();
    void hugeSourcesTakeBoundedTime_data();
    void hugeSourcesTakeBoundedTime();

private:
    //! What is wrong with the document; empty: it shows the source as it should.
    [[nodiscard]] QString fault(const PlainModel &model) const;
    void apply(PlainModel &model, QRandomGenerator &random);
    //! `odd`: with any characters.
    [[nodiscard]] QString randomSource(QRandomGenerator &random, MarkupDialect dialect, int most, bool odd) const;

    Style m_style;
    std::unique_ptr<MessageInput> m_input;
};

void TestChipSources::init()
{
    m_input = std::make_unique<MessageInput>(m_style, FontRole::Body, nullptr);
    m_input->resize(300, 200);
    m_input->show();
    m_input->activateWindow();
    m_input->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_input.get()));
    QTRY_VERIFY(m_input->hasFocus());
}

QString TestChipSources::fault(const PlainModel &model) const
{
    if (m_input->source() != model.source)
        return u"source «%1» instead of «%2»"_s.arg(m_input->source(), model.source);
    if (m_input->sourceCaret() != model.caret)
        return u"caret %1 instead of %2 in «%3»"_s.arg(m_input->sourceCaret()).arg(model.caret).arg(model.source);
    const auto &there = m_input->map().chips();
    const auto wanted = model.chips();
    if (there.size() != wanted.size())
        return u"%1 chips instead of %2 in «%3»"_s.arg(there.size()).arg(wanted.size()).arg(model.source);
    for (size_t i = 0; i < there.size(); ++i) {
        if (there[i].begin != wanted[i].begin || there[i].chip != wanted[i].chip)
            return u"another chip at %1 in «%2»"_s.arg(wanted[i].begin).arg(model.source);
    }
    return {};
}

void TestChipSources::everySourceComesBack_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("dialect");
    const auto both = [](const char *name, const QString &source) {
        QTest::addRow("%s, KMarkdown", name) << source << static_cast<int>(MarkupDialect::KMarkdown);
        QTest::addRow("%s, elements", name) << source << static_cast<int>(MarkupDialect::Elements);
    };
    both("empty", {});
    both("chips alone", u"(met)1(met)(met)2(met)<at id=\"1\"/><at id=\"2\"/>"_s);
    both("object character", u"a\ufffc(met)1(met)\ufffc<at id=\"1\"/>\ufffc"_s);
    both("no-break space", u"a\u00a0b (met)1(met)\u00a0<at id=\"1\"/>"_s);
    both("marks on a chip", u"(met)1(met)\u0301\u0302 <at id=\"1\"/>\u0301"_s);
    both("half pairs", u"\xd83d(met)1(met)\xde00 <at id=\"1\"/>\xd83d"_s);
    both("NUL", u"a"_s + QChar(u'\0') + u"(met)1(met)<at id=\"1\"/>"_s);
    both("turned", u"\u202e(met)1(met)<at id=\"1\"/>\u202c"_s);
    both("lines", u"\n\n(met)1(met)\n\n<at\nid=\"1\"\n/>\n"_s);
    both("in names", u"<at id=\"(met)1(met)\" name=\"<b>\"/>"_s);
    for (const auto &[row, name] : hostileNames()) {
        QString lines = name.left(20'000);
        lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n');
        lines.replace(QChar::ParagraphSeparator, u'\n');
        both(row.constData(), u"(met)1(met)"_s + lines + u"<at id=\"1\"/>"_s);
    }
}

void TestChipSources::everySourceComesBack()
{
    QFETCH(QString, source);
    QFETCH(int, dialect);
    m_input->setSyntax({static_cast<MarkupDialect>(dialect), false, false});
    m_input->setSource(source);
    QCOMPARE(m_input->source(), source);
    m_input->setShowsSource(true);
    QCOMPARE(m_input->source(), source);
    QVERIFY(m_input->map().chips().empty());
    m_input->setShowsSource(false);
    QCOMPARE(m_input->source(), source);
    QCOMPARE(
        m_input->map().chips().size(), chipSpans(source, {static_cast<MarkupDialect>(dialect), false, false}).size());
    if (source.isEmpty() || source.size() > 100'000)
        return;
    m_input->selectAll();
    m_input->cut();
    QCOMPARE(m_input->source(), QString());
    m_input->undo();
    QCOMPARE(m_input->source(), source);
}

QString TestChipSources::randomSource(QRandomGenerator &random, MarkupDialect dialect, int most, bool odd) const
{
    QString source;
    const int count = random.bounded(most);
    for (int i = 0; i < count; ++i) {
        const int one = random.bounded(10);
        if (one == 0 && odd)
            source += QChar(static_cast<char16_t>(random.bounded(0x20, 0x700))); // marks and right-to-left, too
        else
            source += pieces(dialect)[random.bounded(static_cast<int>(pieces(dialect).size()))];
    }
    for (const char16_t line : {u'\u2028', u'\u2029', u'\ufdd0', u'\ufdd1'})
        source.replace(QChar(line), u'\n');
    return source;
}

void TestChipSources::randomSourcesComeBack_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("KMarkdown") << static_cast<int>(MarkupDialect::KMarkdown);
    QTest::newRow("elements") << static_cast<int>(MarkupDialect::Elements);
}

void TestChipSources::randomSourcesComeBack()
{
    QFETCH(int, dialect);
    PlainModel model;
    model.syntax.dialect = static_cast<MarkupDialect>(dialect);
    m_input->setSyntax(model.syntax);
    for (quint32 seed = 1; seed <= 400; ++seed) {
        QRandomGenerator random(seed);
        model.source = randomSource(random, model.syntax.dialect, 40, true);
        model.caret = 0;
        m_input->setSource(model.source);
        QVERIFY2(fault(model).isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fault(model))));
        // In steps, from each to the next one.
        const QString next = randomSource(random, model.syntax.dialect, 40, true);
        m_input->replaceAll(next);
        QCOMPARE(m_input->source(), next);
        m_input->undo();
        QCOMPARE(m_input->source(), model.source);
        m_input->redo();
        QCOMPARE(m_input->source(), next);
    }
}

void TestChipSources::randomWritingIsLikeAPlainText_data()
{
    randomSourcesComeBack_data();
}

void TestChipSources::apply(PlainModel &model, QRandomGenerator &random)
{
    switch (random.bounded(9)) {
    case 0:
    case 1: {
        const auto &all = pieces(model.syntax.dialect);
        const QString text = all[random.bounded(static_cast<int>(all.size()))];
        model.insert(text);
        m_input->insertPlainText(text);
        break;
    }
    case 2: {
        const QChar letter = u"ab(7`\\<"_s[random.bounded(7)];
        model.insert(letter);
        QTest::keyClick(m_input.get(), letter.toLatin1());
        break;
    }
    case 3:
        model.move(-1);
        QTest::keyClick(m_input.get(), Qt::Key_Left);
        break;
    case 4:
        model.move(1);
        QTest::keyClick(m_input.get(), Qt::Key_Right);
        break;
    case 5:
        model.remove(-1);
        QTest::keyClick(m_input.get(), Qt::Key_Backspace);
        break;
    case 6:
        model.remove(1);
        QTest::keyClick(m_input.get(), Qt::Key_Delete);
        break;
    case 7:
        if (random.bounded(3) == 0) {
            model.show(!model.shows);
            m_input->setShowsSource(model.shows);
        }
        break;
    default:
        if (random.bounded(6) == 0) {
            model.source = randomSource(random, model.syntax.dialect, 12, false);
            model.caret = model.source.size();
            m_input->replaceAll(model.source);
        }
        break;
    }
}

void TestChipSources::randomWritingIsLikeAPlainText()
{
    QFETCH(int, dialect);
    bool ok = false;
    const int asked = qEnvironmentVariableIntValue("KOOKABURRA_CHIP_SEEDS", &ok);
    const quint32 seeds = ok && asked > 0 ? static_cast<quint32>(asked) : 25;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        QRandomGenerator random(seed);
        PlainModel model;
        model.syntax.dialect = static_cast<MarkupDialect>(dialect);
        model.source = randomSource(random, model.syntax.dialect, 12, false);
        m_input->setShowsSource(false);
        m_input->setSyntax(model.syntax);
        m_input->setSource(model.source);
        const QString first = model.source;
        for (int i = 0; i < 120; ++i) {
            apply(model, random);
            const QString wrong = fault(model);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(i).arg(wrong)));
        }
        const QString last = m_input->source();
        while (m_input->canUndo())
            m_input->undo();
        QCOMPARE(m_input->source(), first);
        while (m_input->canRedo())
            m_input->redo();
        QCOMPARE(m_input->source(), last);
    }
}

void TestChipSources::hugeSourcesTakeBoundedTime_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("dialect");
    const int markdown = static_cast<int>(MarkupDialect::KMarkdown);
    const int elements = static_cast<int>(MarkupDialect::Elements);
    QTest::newRow("mentions") << u"(met)1(met)"_s.repeated(9000) << markdown;
    QTest::newRow("different mentions in text") << [] {
        QString text;
        for (int i = 0; text.size() < 100'000; ++i)
            text += u"some words before (met)%1(met)\n"_s.arg(i);
        return text;
    }() << markdown;
    QTest::newRow("openings") << u"(met)"_s.repeated(20'000) << markdown;
    QTest::newRow("code") << u"`(met)1(met)"_s.repeated(8000) << markdown;
    QTest::newRow("elements") << u"<at id=\"1\"/>"_s.repeated(8000) << elements;
    QTest::newRow("open elements") << u"<at id=\"1\">"_s.repeated(9000) << elements;
    QTest::newRow("nested code") << u"<code><at id=\"1\"/>"_s.repeated(5000) << elements;
}

void TestChipSources::hugeSourcesTakeBoundedTime()
{
    QFETCH(QString, source);
    QFETCH(int, dialect);
    m_input->setSyntax({static_cast<MarkupDialect>(dialect), false, false});
    QElapsedTimer timer;
    timer.start();
    m_input->setSource(source);
    const auto loaded = timer.restart();
    QTest::keyClick(m_input.get(), Qt::Key_X);
    const auto typed = timer.restart();
    m_input->setShowsSource(true);
    m_input->setShowsSource(false);
    const auto shown = timer.elapsed();
    qInfo("%lld ms to load, %lld ms for a key, %lld ms to show the source and back", static_cast<long long>(loaded),
        static_cast<long long>(typed), static_cast<long long>(shown));
    QCOMPARE(m_input->source(), u'x' + source);
}

KOOKABURRA_GUI_CASE(TestChipSources)

} // namespace tst_chipsources

#include "tst_chipsources.moc"
