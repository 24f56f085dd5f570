// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_borders {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A way text takes into Qt that reads more than text out of it. Own words, as they stand in the source, may go there as
//! they are; everything else goes through the function that is named.
struct Border
{
    QString call; //!< a regular expression
    QString instead;
    QString fit; //!< what makes an argument fit, a regular expression; empty: own words alone
};

const QList<Border> &borders()
{
    const QString entry = u"\\.entry\\(\\)"_s;
    static const QList<Border> all{
        {u"setToolTip"_s, u"setTip()"_s, {}},
        {u"QToolTip::showText"_s, u"showTip()"_s, {}},
        {u"setStatusTip"_s, u"setTip()"_s, {}},
        {u"setWhatsThis"_s, u"setTip()"_s, {}},
        {u"setAccessibleName"_s, u"setSpoken()"_s, {}},
        {u"setAccessibleDescription"_s, u"setSpokenMore()"_s, {}},
        {u"setWindowTitle"_s, u"setTitle()"_s, {}},
        {u"(?<=[.>])addAction"_s, u"OthersText::entry()"_s, entry},
        {u"(?<=[.>])addMenu"_s, u"OthersText::entry()"_s, entry},
        {u"(?<=[.>])addSection"_s, u"OthersText::entry()"_s, entry},
        {u"(?<=[.>])addTab"_s, u"OthersText::entry()"_s, entry},
        {u"setTabText"_s, u"OthersText::entry()"_s, entry},
        {u"new Q(Action|RadioButton|CheckBox|PushButton|ToolButton|GroupBox)"_s, u"OthersText::entry()"_s, entry},
        {u"QMessageBox::(about|critical|information|question|warning)"_s, u"a ConfirmCard"_s, {}},
        {u"setInformativeText"_s, u"OthersText::words()"_s, u"\\.words\\(\\)"_s},
        {u"setDetailedText"_s, u"OthersText::words()"_s, u"\\.words\\(\\)"_s},
    };
    return all;
}

//! What must not stand in a source file at all, but for those named.
struct Rule
{
    QString pattern;
    QString why;
    QStringList except;
};

const QList<Rule> &rules()
{
    static const QList<Rule> all{
        {u"Qt::(RichText|AutoText|MarkdownText)|\\b(setHtml|insertHtml|setMarkdown|toHtml)\\("_s, u"markup"_s,
            {u"ui/style/widgetstyle.cpp"_s, u"ui/style/widgetstyle.h"_s, u"ui/editor/editorfooter.cpp"_s}},
        {u"\\b(p|painter|q)(\\.|->)drawText\\(|elidedText\\("_s, u"paints text past drawText() of ui/style/text.h"_s,
            {u"ui/style/text.cpp"_s, u"ui/editor/codefield.cpp"_s, u"ui/input/formatbar.cpp"_s,
                u"ui/widgets/button.cpp"_s, u"ui/style/emojidraw.cpp"_s, u"ui/shell/signin/signincard.cpp"_s,
                u"ui/message/row/rowhead.cpp"_s}},
        {u"\\.(left|first|truncate|chopped)\\((\\d\\d+|k[A-Z]\\w*|longest|most)\\)"_s,
            u"cuts text without cutText() or shownLine()"_s,
            // Hashes, what goes into an address, what is read of the clipboard, of an address and of an answer.
            {u"app/session/accountid.cpp"_s, u"app/session/keychaintokenstore.cpp"_s,
                u"ui/shell/window/singleinstance.cpp"_s, u"ui/message/parts/invitepart.cpp"_s,
                u"ui/input/pastedform.cpp"_s, u"app/net/pictures/picturesizes.cpp"_s, u"app/net/restexchange.cpp"_s,
                u"app/markup/kmarkdown/kmarkdownscanner.cpp"_s}},
    };
    return all;
}

//! The end of the parenthesis that opens at `open`; -1 if there is none.
qsizetype closing(const QString &text, qsizetype open)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = open; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            i += c == u'\\' ? 1 : 0;
            quoted = c != u'"';
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'\'') {
            i = text.indexOf(u'\'', i + (text.at(i + 1) == u'\\' ? 3 : 2));
            if (i < 0)
                return -1;
        } else if (c == u'(' || c == u'{' || c == u'[') {
            ++depth;
        } else if (c == u')' || c == u'}' || c == u']') {
            if (--depth == 0)
                return i;
        }
    }
    return -1;
}

//! The arguments of a call, apart.
QStringList argumentsOf(const QString &inside)
{
    QStringList all;
    int depth = 0;
    bool quoted = false;
    QString now;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const QChar c = inside.at(i);
        if (c == u'"' && (i == 0 || inside.at(i - 1) != u'\\'))
            quoted = !quoted;
        if (!quoted && (c == u'(' || c == u'{' || c == u'['))
            ++depth;
        if (!quoted && (c == u')' || c == u'}' || c == u']'))
            --depth;
        if (!quoted && depth == 0 && c == u',')
            all << std::exchange(now, {}).trimmed();
        else
            now += c;
    }
    if (!now.trimmed().isEmpty())
        all << now.trimmed();
    return all;
}

//! tr("…") without a value put in, a literal, nothing.
bool isOwnWords(const QString &argument)
{
    static const QRegularExpression own(
        u"^(([\\w:]+::)?(tr|translate)\\(\\s*(\"([^\"\\\\]|\\\\.)*\"\\s*,?\\s*)+(nullptr,.*)?\\)|\\{\\}|QString\\(\\)|u\"[^\"]*\"_q?s)$"_s);
    return own.match(argument).hasMatch();
}

//! Neither text nor something that gives one: icons, receivers, slots, positions.
bool isNoText(const QString &argument)
{
    static const QRegularExpression other(
        u"^([&\\[*].*|this|[\\w.>-]*icon\\(.*|roleIcon\\(.*|QIcon\\(.*|\\w*Position|QLineEdit::\\w+|menu|m_card)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return other.match(argument).hasMatch();
}

QString at(const QString &path, const QString &text, qsizetype position, const QString &what)
{
    const qsizetype end = text.indexOf(u'\n', position);
    return u"%1:%2: %3: %4"_s.arg(path, QString::number(QStringView(text).left(position).count(u'\n') + 1),
        text.mid(position, end - position).trimmed(), what);
}

//! Everything that is wrong with one source file, one sentence each.
QStringList faultsOf(const QString &path, const QString &text)
{
    if (path == "ui/style/borders.cpp"_L1)
        return {};
    QStringList faults;
    for (const Border &border : borders()) {
        const QRegularExpression call(u"\\b(?:%1)\\("_s.arg(border.call));
        const QRegularExpression fit(border.fit);
        for (auto it = call.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const qsizetype open = match.capturedEnd() - 1;
            const qsizetype end = closing(text, open);
            const QStringList arguments = argumentsOf(text.mid(open + 1, end - open - 1));
            // Where the text stands among receivers and icons it is the first that is none of them.
            const bool one = !border.fit.isEmpty();
            const auto words = std::find_if(arguments.begin(), arguments.end(),
                [one](const QString &each) { return !isNoText(each) && (one || !isOwnWords(each)); });
            if (words == arguments.end() || (one && (isOwnWords(*words) || fit.match(*words).hasMatch())))
                continue;
            faults << at(path, text, match.capturedStart(), u"goes through "_s + border.instead);
        }
    }
    for (const Rule &rule : rules()) {
        const QRegularExpression pattern(rule.pattern);
        for (auto it = pattern.globalMatch(text); it.hasNext() && !rule.except.contains(path);)
            faults << at(path, text, it.next().capturedStart(), rule.why);
    }
    return faults;
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

//! Text of others reaches Qt by the functions made for it alone.
class TestBorders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesKeepTheRules();
    void plantedFaultIsFound_data();
    void plantedFaultIsFound();
    void allowedThingsPass_data();
    void allowedThingsPass();
};

void TestBorders::sourcesKeepTheRules()
{
    const QString root = QStringLiteral(SOURCE_DIR) + u'/';
    QStringList faults;
    int read = 0;
    for (const QString &folder : {u"ui"_s, u"app/models"_s, u"app/session"_s, u"app/markup"_s, u"app/kook"_s,
             u"app/satori"_s, u"app/net"_s, u"app/domain"_s, u"app/history"_s}) {
        for (QDirIterator it(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext(); ++read) {
            const QString path = it.next();
            faults << faultsOf(path.mid(root.size()), readFile(path));
        }
    }
    faults.sort();
    QVERIFY(read > 200);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestBorders::plantedFaultIsFound_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("tool tip", u"setToolTip(user.name);"_s);
    row("tool tip of a sentence", u"m_label->setToolTip(tr(\"Profile of %1\").arg(name));"_s);
    row("tool tip over lines", u"entry->setToolTip(\n    tr(\"%1: %2\").arg(\n        role.name, why));"_s);
    row("tool tip of a choice", u"setToolTip(full ? topic : QString());"_s);
    row("tool tip now", u"QToolTip::showText(help->globalPos(), nameOf(row), viewport());"_s);
    row("accessible name", u"menu->setAccessibleName(guild.name);"_s);
    row("accessible description", u"setAccessibleDescription(m_topic);"_s);
    row("title", u"setWindowTitle(name);"_s);
    row("entry", u"menu->addAction(m_style.icon(Glyph::At), role.name);"_s);
    row("entry with a receiver", u"menu.addAction(name, this, [this] { go(\"x\"); });"_s);
    row("action", u"auto *action = new QAction(suggestion, menu);"_s);
    row("section", u"menu->addSection(role.name);"_s);
    row("radio button", u"auto *row = new QRadioButton(login.user.displayName(), this);"_s);
    row("message box", u"QMessageBox::warning(this, tr(\"Problem\"), error.message);"_s);
    row("markup", u"label->setTextFormat(Qt::RichText);"_s);
    row("html", u"document.setHtml(text);"_s);
    row("painted", u"painter.drawText(rect, row.name);"_s);
    row("cut", u"return summary.left(200);"_s);
    row("cut by a constant", u"name = name.left(kLongest);"_s);
}

void TestBorders::plantedFaultIsFound()
{
    QFETCH(QString, text);
    const QStringList faults = faultsOf(u"ui/shell/a.cpp"_s, u"\n"_s + text + u'\n');
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().startsWith("ui/shell/a.cpp:2: "_L1), qPrintable(faults.first()));
}

void TestBorders::allowedThingsPass_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("own tool tip", u"setToolTip(tr(\"Account menu\"));"_s);
    row("own words over lines", u"setToolTip(Composer::tr(\"One \"\n    \"sentence\"));"_s);
    row("none", u"setToolTip({});"_s);
    row("by the function", u"setTip(this, user.name);"_s);
    row("a title of ours", u"setWindowTitle(u\"Kookaburra\"_s);"_s);
    row("a fit entry", u"menu->addAction(m_style.icon(glyph), OthersText(role.name).entry());"_s);
    row("an entry of ours", u"menu.addAction(m_style.icon(Glyph::Plus), tr(\"Add (x)\"), this, &A::add);"_s);
    row("a place in a line", u"painter.drawRect(box.left(), 12);"_s);
    row("drawn by ours", u"drawText(painter, rect, Qt::AlignLeft, row.name, font, ink);"_s);
    row("cut between clusters", u"return cutText(summary, 200);"_s);
}

void TestBorders::allowedThingsPass()
{
    QFETCH(QString, text);
    QCOMPARE(faultsOf(u"ui/shell/a.cpp"_s, text), QStringList());
}

KOOKABURRA_PLAIN_CASE(TestBorders)

} // namespace tst_borders

#include "tst_borders.moc"
