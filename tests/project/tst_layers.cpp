// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_layers {

using namespace Qt::Literals::StringLiterals;

namespace {

//! What a room may include besides itself: folders ("app/base/", with what is below it) or single headers.
struct Rule
{
    QString room;
    QStringList sees;
    //! The folders in it, the lowest first: each sees itself and those before it. "" are the files of the room itself.
    //! Empty: no folders.
    QStringList floors = {};
};

const QList<Rule> &rules()
{
    static const QList<Rule> all{
        {u"app/base/"_s, {}},
        {u"app/domain/"_s, {u"app/base/"_s}},
        {u"app/markup/"_s, {u"app/base/"_s, u"app/domain/"_s},
            {u"json/"_s, u""_s, u"kmarkdown/"_s, u"card/"_s, u"satori/"_s}},
        {u"app/traffic/"_s, {u"app/base/"_s, u"app/domain/"_s}},
        {u"app/net/"_s, {u"app/base/"_s, u"app/domain/"_s, u"app/traffic/"_s},
            {u""_s, u"websocket/"_s, u"pictures/"_s}},
        {u"app/services/"_s, {u"app/base/"_s, u"app/domain/"_s, u"app/traffic/"_s}},
        // Of markup only how a content reads: which markup it was stays the backend's.
        {u"app/history/"_s, {u"app/base/"_s, u"app/domain/"_s, u"app/services/"_s, u"app/markup/plaintext.h"_s},
            {u"words/"_s, u""_s, u"directory/"_s, u"repair/"_s, u"outbox/"_s, u"search/"_s, u"local/"_s}},
        {u"app/export/"_s,
            {u"app/base/"_s, u"app/domain/"_s, u"app/markup/"_s, u"app/history/"_s,
                u"app/net/pictures/picturedownloads.h"_s, u"app/net/qtscheduler.h"_s}},
        {u"app/polling/"_s,
            {u"app/base/"_s, u"app/domain/"_s, u"app/net/scheduler.h"_s, u"app/services/"_s, u"app/history/"_s}},
        {u"app/kook/"_s,
            {u"app/base/"_s, u"app/domain/"_s, u"app/markup/"_s, u"app/net/"_s, u"app/services/"_s, u"app/polling/"_s,
                u"app/traffic/"_s},
            {u"wire/"_s, u"news/"_s, u""_s}},
        {u"app/satori/"_s,
            {u"app/base/"_s, u"app/domain/"_s, u"app/markup/"_s, u"app/net/"_s, u"app/services/"_s, u"app/traffic/"_s},
            {u"wire/"_s, u""_s}},
        {u"app/models/"_s, {u"app/base/"_s, u"app/domain/"_s, u"app/services/"_s, u"app/history/"_s, u"app/traffic/"_s},
            {u"unread/"_s, u"directory/"_s, u"timeline/"_s, u"notify/"_s, u"lists/"_s, u"search/"_s}},
        // The one place that names concrete backends.
        {u"app/session/backendfactory."_s,
            {u"app/base/"_s, u"app/domain/"_s, u"app/net/"_s, u"app/services/"_s, u"app/session/"_s, u"app/kook/"_s,
                u"app/satori/"_s}},
        {u"app/session/"_s,
            {u"app/base/"_s, u"app/domain/"_s, u"app/net/"_s, u"app/services/"_s, u"app/models/"_s, u"app/history/"_s,
                u"app/export/"_s, u"app/traffic/"_s},
            {u"settings/"_s, u"drafts/"_s, u""_s, u"background/"_s, u"desktop/"_s, u"handover/"_s, u"keychain/"_s}},
        {u"app/server/"_s, {u"app/base/"_s, u"app/net/"_s}},
        {u"app/sandbox/"_s,
            {u"app/base/"_s, u"app/domain/"_s, u"app/markup/"_s, u"app/server/"_s, u"app/net/scheduler.h"_s,
                u"app/net/qtscheduler.h"_s},
            {u"store/"_s, u"seed/"_s, u"seedfolder/"_s, u"rules/"_s, u"events/"_s, u"actions/"_s, u"residents/"_s,
                u"routes/"_s, u""_s}},
        {u"app/relay/"_s,
            {u"app/base/"_s, u"app/domain/"_s, u"app/net/"_s, u"app/server/"_s, u"app/kook/"_s, u"app/traffic/"_s,
                u"app/history/datafile.h"_s}},
        {u"app/cli/"_s,
            {u"app/base/"_s, u"app/domain/"_s, u"app/markup/"_s, u"app/net/"_s, u"app/services/"_s, u"app/session/"_s,
                u"app/history/"_s, u"app/export/"_s, u"app/sandbox/"_s, u"app/relay/"_s}},
        {u"app/"_s, {}},
        // The connection's state is shown as it is; everything else of a service comes through a model.
        {u"ui/"_s,
            {u"app/base/"_s, u"app/domain/"_s, u"app/markup/"_s, u"app/models/"_s, u"app/session/"_s,
                u"app/services/messageservice.h"_s, u"app/services/backend.h"_s, u"app/net/pictures/imagecache.h"_s,
                u"app/net/pictures/movingpicture.h"_s, u"app/traffic/"_s},
            {u"style/"_s, u"widgets/"_s, u"desktop/"_s, u"message/code/"_s, u"message/parts/"_s, u"message/body/"_s,
                u"message/row/"_s, u"media/"_s, u"emoji/"_s, u"people/"_s, u"pins/"_s, u"search/"_s, u"input/chips/"_s,
                u"input/"_s, u"channels/"_s, u"inbox/"_s, u"render/"_s, u"editor/"_s, u"inspector/"_s,
                u"timeline/list/"_s, u"timeline/"_s, u"composer/"_s, u"shell/signin/"_s, u"shell/live/"_s,
                u"shell/switcher/"_s, u"shell/lists/"_s, u"shell/conversation/"_s, u"shell/keys/"_s,
                u"shell/reading/"_s, u"shell/account/"_s, u"shell/tools/"_s, u"settings/"_s, u"shell/window/"_s,
                u""_s}},
    };
    return all;
}

const Rule *ruleOf(const QString &path)
{
    const auto found = std::ranges::find_if(rules(), [&](const Rule &rule) { return path.startsWith(rule.room); });
    return found == rules().end() ? nullptr : &*found;
}

//! On which floor of its room a file is; -1: on none of those named.
qsizetype floorOf(const Rule &rule, const QString &path)
{
    const QString inside = path.mid(rule.room.size());
    for (qsizetype i = 0; i < rule.floors.size(); ++i) {
        const QString &floor = rule.floors.at(i);
        if (floor.isEmpty() ? !inside.contains(u'/') : inside.startsWith(floor))
            return i;
    }
    return -1;
}

//! May a file of a room include another file of the same room?
bool seesInside(const Rule &rule, const QString &path, const QString &header)
{
    if (rule.floors.isEmpty())
        return !header.mid(rule.room.size()).contains(u'/');
    const qsizetype seen = floorOf(rule, header);
    return seen >= 0 && seen <= floorOf(rule, path);
}

//! Header names that only come with QtWidgets.
bool isWidgetHeader(const QString &header)
{
    static const QRegularExpression widgets(
        u"^(QtWidgets(/"
        u".*)?|Q(Widget\\w*|Application|MainWindow|Frame|Label|Menu|MenuBar|Splitter|ToolTip|ToolBar|StatusBar|"
        "\\w*Button|\\w*Dialog|\\w*MessageBox|\\w*ComboBox|\\w*SpinBox|GroupBox|(Plain)?TextEdit|"
        "TextBrowser|LineEdit|(H|V|)BoxLayout|GridLayout|FormLayout|Layout|StackedLayout|Style|Style\\w*|"
        "StyledItemDelegate|"
        "ItemDelegate|AbstractItemDelegate|ListView|TreeView|TableView|AbstractItemView|AbstractScrollArea|ScrollArea|"
        "ScrollBar|ScrollerProperties|Scroller|Graphics\\w+|SystemTrayIcon|TabWidget|TabBar|"
        "Completer|UndoView|DockWidget|RubberBand|Slider|ProgressBar))$"_s);
    return widgets.match(header).hasMatch();
}

struct Line
{
    int number;
    QString text;
};

QString at(const QString &path, const Line &line, const QString &what)
{
    return u"%1:%2: %3: %4"_s.arg(path).arg(line.number).arg(what, line.text.trimmed());
}

//! One include of a file of app or ui.
QString checkInclude(const QString &path, const Line &line, const QString &header, bool ours)
{
    if (!ours)
        return path.startsWith("app/"_L1) && isWidgetHeader(header) ? at(path, line, u"a widget in app"_s) : QString();
    const Rule *rule = ruleOf(path);
    if (!rule)
        return {};
    if (!header.contains(u'/'))
        return at(path, line, u"not the full path from the root"_s);
    if (header.startsWith(rule->room)) {
        return seesInside(*rule, path, header) ? QString() : at(path, line, u"this folder must not see that one"_s);
    }
    const bool allowed = std::ranges::any_of(rule->sees,
        [&](const QString &seen) { return seen.endsWith(u'/') ? header.startsWith(seen) : header == seen; });
    return allowed ? QString() : at(path, line, u"this room must not see that one"_s);
}

//! Singletons of ours and places of one machine.
QString checkText(const QString &path, const Line &line)
{
    static const QRegularExpression singleton(
        u"(\\bstatic\\b[^;=()]*[&*]\\s*\\w*[iI]nstance\\(|\\b(?!Q)\\w+::instance\\()"_s);
    static const QRegularExpression place(u"(^|[\\s\"'(=:])/(home|work|root|tmp|Users|mnt)/\\w"_s);
    if (singleton.match(line.text).hasMatch())
        return at(path, line, u"a singleton"_s);
    if (place.match(line.text).hasMatch())
        return at(path, line, u"a path of one machine"_s);
    return {};
}

//! Models and windows do not know which backend is there: no name of one's room, however it got there. Which kind an
//! account is (AccountConfig) is what the person chose.
QString checkBackendName(const QString &path, const Line &line)
{
    static const QRegularExpression name(u"\\b(kook|satori)::"_s);
    const bool blind = path.startsWith("ui/"_L1) || path.startsWith("app/models/"_L1)
        || path.startsWith("app/services/"_L1) || path.startsWith("app/domain/"_L1);
    return blind && name.match(line.text).hasMatch() ? at(path, line, u"names a backend"_s) : QString();
}

//! Windows know values, not how they are written: JSON is read and made in app.
QString checkJson(const QString &path, const Line &line)
{
    static const QRegularExpression json(u"\\bQJson\\w+"_s);
    return path.startsWith("ui/"_L1) && json.match(line.text).hasMatch() ? at(path, line, u"JSON in ui"_s) : QString();
}

//! Everything that is wrong with one source file, one sentence each.
QStringList faultsOf(const QString &path, const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)"_s);
    QStringList faults;
    const QStringList lines = text.split(u'\n');
    if (!lines.value(0).startsWith("// SPDX-FileCopyrightText: "_L1)
        || lines.value(1) != "// SPDX-License-Identifier: MIT"_L1)
        faults.append(path + u": the two SPDX lines are not at its top"_s);
    if (path.endsWith(".h"_L1) && lines.value(2) != "#pragma once"_L1)
        faults.append(path + u": no #pragma once below the SPDX lines"_s);
    const bool room = path.startsWith("app/"_L1) || path.startsWith("ui/"_L1);
    for (int i = 0; room && i < lines.size(); ++i) {
        const Line line{i + 1, lines.at(i)};
        if (const auto match = include.match(line.text); match.hasMatch())
            faults.append(checkInclude(path, line, match.captured(2), match.captured(1) == "\""_L1));
        faults.append(checkText(path, line));
        faults.append(checkBackendName(path, line));
        faults.append(checkJson(path, line));
    }
    faults.removeAll(QString());
    return faults;
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! Paths from the root of all sources in these folders.
QStringList sourcesIn(const QStringList &folders)
{
    const QString root = QStringLiteral(SOURCE_DIR) + u'/';
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(it.next().mid(root.size()));
    }
    paths.sort();
    return paths;
}

const QString kHead = u"// SPDX-FileCopyrightText: 2026 The Kookaburra authors\n// SPDX-License-Identifier: MIT\n"_s;

} // namespace

//! The walls between the rooms, and what every source file has in common.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesKeepTheRules();
    void everyRoomHasARule();
    void filesStayShort();
    void plantedFaultIsFound_data();
    void plantedFaultIsFound();
    void allowedThingsPass_data();
    void allowedThingsPass();
};

void TestLayers::sourcesKeepTheRules()
{
    const QStringList paths = sourcesIn({u"app"_s, u"ui"_s, u"resources"_s, u"tests"_s});
    QVERIFY(paths.size() > 100);
    QStringList faults;
    for (const QString &path : paths)
        faults.append(faultsOf(path, readFile(QStringLiteral(SOURCE_DIR) + u'/' + path)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::everyRoomHasARule()
{
    const QStringList rooms
        = QDir(QStringLiteral(SOURCE_DIR) + u"/app"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!rooms.isEmpty());
    for (const QString &room : rooms) {
        const QString folder = u"app/"_s + room + u'/';
        QVERIFY2(ruleOf(folder + u"x.cpp"_s)->room == folder, qPrintable(folder + u" is in no rule"_s));
    }
}

void TestLayers::filesStayShort()
{
    QStringList tooLong;
    for (const QString &path : sourcesIn({u"app"_s, u"ui"_s})) {
        const qsizetype lines = readFile(QStringLiteral(SOURCE_DIR) + u'/' + path).count(u'\n');
        if (lines > 400)
            qInfo("%5lld lines: %s", static_cast<long long>(lines), qPrintable(path));
        if (lines > 600)
            tooLong.append(path);
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(u"over 600 lines: "_s + tooLong.join(u' ')));
}

void TestLayers::plantedFaultIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &path, const QString &text) {
        QTest::newRow(name) << path << kHead + text;
    };
    row("app sees ui", u"app/models/a.cpp"_s, u"#include \"ui/style/style.h\"\n"_s);
    row("app sees a widget", u"app/models/a.cpp"_s, u"#include <QWidget>\n"_s);
    row("app sees QtWidgets", u"app/models/a.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s);
    row("base sees domain", u"app/base/a.cpp"_s, u"#include \"app/domain/message.h\"\n"_s);
    row("models see net", u"app/models/a.cpp"_s, u"#include \"app/net/restclient.h\"\n"_s);
    row("models see kook", u"app/models/a.cpp"_s, u"#include \"app/kook/kookjson.h\"\n"_s);
    row("models see satori", u"app/models/a.cpp"_s, u"#include \"app/satori/wire/satorijson.h\"\n"_s);
    row("models name a backend", u"app/models/a.cpp"_s, u"chat::satori::Login login;\n"_s);
    row("ui names a backend", u"ui/shell/a.cpp"_s, u"using kook::KookBackend;\n"_s);
    row("ui sees satori", u"ui/shell/a.cpp"_s, u"#include \"app/satori/satoribackend.h\"\n"_s);
    row("satori sees kook", u"app/satori/a.cpp"_s, u"#include \"app/kook/kookjson.h\"\n"_s);
    row("kook sees satori", u"app/kook/a.cpp"_s, u"#include \"app/satori/wire/satorijson.h\"\n"_s);
    row("session sees kook", u"app/session/session.cpp"_s, u"#include \"app/kook/kookbackend.h\"\n"_s);
    row("session sees sandbox", u"app/session/session.cpp"_s, u"#include \"app/sandbox/sandboxserver.h\"\n"_s);
    row("the factory sees the sandbox", u"app/session/backendfactory.cpp"_s, u"#include \"app/sandbox/options.h\"\n"_s);
    row("sandbox sees kook", u"app/sandbox/a.cpp"_s, u"#include \"app/kook/kookjson.h\"\n"_s);
    row("ui sees kook", u"ui/timeline/a.cpp"_s, u"#include \"app/kook/kookjson.h\"\n"_s);
    row("ui sees RestClient", u"ui/main.cpp"_s, u"#include \"app/net/restclient.h\"\n"_s);
    row("ui sees the sandbox", u"ui/main.cpp"_s, u"#include \"app/sandbox/options.h\"\n"_s);
    row("ui sees a service it gets by a model", u"ui/main.cpp"_s, u"#include \"app/services/directoryservice.h\"\n"_s);
    row("a lower folder of ui sees a higher one", u"ui/style/a.cpp"_s,
        u"#include \"ui/timeline/list/messagelistview.h\"\n"_s);
    row("the editor sees the composer", u"ui/editor/a.cpp"_s, u"#include \"ui/composer/composer.h\"\n"_s);
    row("an unknown folder of ui", u"ui/shell/window/a.cpp"_s, u"#include \"ui/attic/box.h\"\n"_s);
    row("KMarkdown sees cards", u"app/markup/kmarkdown/a.cpp"_s, u"#include \"app/markup/card/cards.h\"\n"_s);
    row("the server sees the sandbox", u"app/server/a.cpp"_s, u"#include \"app/sandbox/options.h\"\n"_s);
    row("ui includes JSON", u"ui/editor/a.cpp"_s, u"#include <QJsonDocument>\n"_s);
    row("ui reads JSON", u"ui/shell/window/a.cpp"_s, u"const auto o = QJsonDocument::fromJson(line).object();\n"_s);
    row("a header of ui names JSON", u"ui/input/a.h"_s, u"#pragma once\nclass QJsonObject;\n"_s);
    row("short include path", u"app/models/a.cpp"_s, u"#include \"messagestore.h\"\n"_s);
    row("odd spacing of an include", u"app/base/a.cpp"_s, u"  #  include  \"ui/shell/window/mainwindow.h\"\n"_s);
    row("header without guard", u"app/base/a.h"_s, u"namespace chat {}\n"_s);
    row("singleton declared", u"app/base/a.h"_s, u"#pragma once\nclass A { static A &instance(); };\n"_s);
    row("singleton used", u"ui/main.cpp"_s, u"auto &a = Settings::instance();\n"_s);
    row("machine path", u"app/base/a.cpp"_s, u"const char *p = \"/home/me/file\";\n"_s);
    QTest::newRow("no SPDX lines") << u"app/base/a.cpp"_s << u"int a;\n"_s;
    QTest::newRow("tests without SPDX lines") << u"tests/app/tst_a.cpp"_s << u"int a;\n"_s;
}

void TestLayers::plantedFaultIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QStringList faults = faultsOf(path, text);
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().startsWith(path));
}

void TestLayers::allowedThingsPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &path, const QString &text) {
        QTest::newRow(name) << path << kHead + text;
    };
    row("a room sees itself", u"app/kook/a.cpp"_s, u"#include \"app/kook/kookjson.h\"\n"_s);
    row("kook sees markup", u"app/kook/a.cpp"_s, u"#include \"app/markup/card/cards.h\"\n"_s);
    row("the factory names backends", u"app/session/backendfactory.cpp"_s, u"#include \"app/kook/kookbackend.h\"\n"_s);
    row("the command line starts the sandbox", u"app/cli/a.cpp"_s, u"#include \"app/sandbox/options.h\"\n"_s);
    row("ui sees its own folders", u"ui/shell/account/a.cpp"_s, u"#include \"ui/timeline/list/messagelistview.h\"\n"_s);
    row("ui sees pictures", u"ui/shell/a.cpp"_s, u"#include \"app/net/pictures/imagecache.h\"\n"_s);
    row("Qt's own application object", u"app/cli/a.cpp"_s, u"auto *a = QCoreApplication::instance();\n"_s);
    row("no widget in spite of its name", u"app/net/a.cpp"_s, u"#include <QStringView>\n#include <QTextLayout>\n"_s);
    row("app reads JSON", u"app/markup/json/a.cpp"_s, u"#include <QJsonDocument>\n"_s);
    row("ui uses functions on the text", u"ui/editor/a.cpp"_s, u"#include \"app/markup/json/jsontext.h\"\n"_s);
    row("a web address", u"app/kook/a.cpp"_s, u"// https://host/home/me\n"_s);
}

void TestLayers::allowedThingsPass()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(faultsOf(path, text), QStringList());
}

KOOKABURRA_PLAIN_CASE(TestLayers)

} // namespace tst_layers

#include "tst_layers.moc"
