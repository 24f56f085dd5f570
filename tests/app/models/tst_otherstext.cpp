// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "app/models/lists/channellistmodel.h"
#include "app/models/lists/completionmodel.h"
#include "app/models/lists/directlistmodel.h"
#include "app/models/lists/guildemojimodel.h"
#include "app/models/lists/guildlistmodel.h"
#include "app/models/lists/memberlistmodel.h"
#include "app/models/lists/pinlistmodel.h"
#include "app/models/lists/templatelistmodel.h"
#include "app/models/lists/uploadlistmodel.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/models/timeline/messagetext.h"
#include "tests/support/community.h"
#include "tests/support/hostilenames.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_otherstext {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! What is wrong with the texts of a model, one line each.
QStringList faultsOf(const QAbstractItemModel &model, const QByteArray &what)
{
    QStringList faults;
    const auto tell = [&](int row, const char *role, const QString &fault) {
        if (!fault.isEmpty())
            faults << u"%1 row %2, %3: %4"_s.arg(
                QString::fromUtf8(what), QString::number(row), QString::fromUtf8(role), fault);
    };
    if (model.rowCount() == 0)
        tell(0, "rows", u"there are none"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row, 0);
        tell(row, "text", faultOfLine(index.data(Qt::DisplayRole).toString()));
        tell(row, "tool tip", faultOfTip(index.data(Qt::ToolTipRole).toString()));
        tell(row, "accessible text", faultOfLine(index.data(Qt::AccessibleTextRole).toString()));
    }
    return faults;
}

} // namespace

//! Text of others: how it is cleaned and cut, and that every model gives it out so.
class TestOthersText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTurnsOrBreaksHasAStandIn_data();
    void whatTurnsOrBreaksHasAStandIn();
    void nameNobodyCanSeeHasAStandIn();
    void cutsStandBetweenClusters_data();
    void cutsStandBetweenClusters();
    void tipIsNeverMarkup_data();
    void tipIsNeverMarkup();
    void bordersKeepEveryCharacter();
    void longTipsAreBroken();
    void everyModelGivesOutFitText_data();
    void everyModelGivesOutFitText();
    void errorsOfServersAreFit_data();
    void errorsOfServersAreFit();
};

void TestOthersText::whatTurnsOrBreaksHasAStandIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("turned") << u"\u202Egnp.exe"_s << u"⇄gnp.exe"_s;
    QTest::newRow("breaks") << u"one\ntwo\u2028three"_s << u"one two three"_s;
    QTest::newRow("control") << u"a\u001bb"_s << u"a\uFFFDb"_s;
    QTest::newRow("markup stays") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    QTest::newRow("ampersand stays") << u"R&D"_s << u"R&D"_s;
    QTest::newRow("spaces") << u"  a   b "_s << u"a b"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("marks") << u'e' + QString(20, QChar(0x301)) << u'e' + QString(12, QChar(0x301));
}

void TestOthersText::whatTurnsOrBreaksHasAStandIn()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QCOMPARE(shownName(name), shown);
}

void TestOthersText::nameNobodyCanSeeHasAStandIn()
{
    for (const QString &name : {u" "_s, u"\u200b"_s, u"\u3164\u3164"_s, u"\u2800"_s, u"\u00ad\u034f"_s, u"\U000E0041"_s,
             QString(100'000, QChar(0x200b))})
        QCOMPARE(shownName(name), u"(no name)"_s);
    User user;
    user.id = UserId(u"42"_s);
    QCOMPARE(user.displayName(), QString());
    user.nickname = u"\u3164"_s;
    user.name = u"Ann"_s;
    QCOMPARE(user.displayName(), u"Ann"_s);
    user.name = u"\u200b"_s;
    QCOMPARE(user.displayName(), u"42"_s);
    user.nickname = u"\u202Egnp.exe"_s;
    QCOMPARE(user.displayName(), u"⇄gnp.exe"_s);
}

void TestOthersText::cutsStandBetweenClusters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("letters") << u"abcdef"_s << 4 << u"abc…"_s;
    QTest::newRow("pair") << u"ab😀cd"_s << 4 << u"ab…"_s;
    QTest::newRow("mark") << u"abe\u0301cd"_s << 4 << u"ab…"_s;
    QTest::newRow("family") << u"ab👨‍👩‍👧cd"_s << 8 << u"ab…"_s;
    QTest::newRow("tone") << u"ab👍🏽cd"_s << 6 << u"ab…"_s;
    QTest::newRow("flags") << u"🇩🇪🇫🇷🇨🇳"_s << 8 << u"🇩🇪…"_s;
    QTest::newRow("selector") << u"a❤️bc"_s << 3 << u"a…"_s;
    QTest::newRow("hangul") << u"ab\u1112\u1161\u11abc"_s << 5 << u"ab…"_s;
}

void TestOthersText::cutsStandBetweenClusters()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    QFETCH(QString, cut);
    QCOMPARE(cutText(text, most), cut);
}

void TestOthersText::tipIsNeverMarkup_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[row, name] : hostileNames())
        QTest::newRow(row.constData()) << name;
    QTest::newRow("doctype") << u"<!DOCTYPE html>x"_s;
    QTest::newRow("xml") << u"<?xml version='1'?><p>x"_s;
    QTest::newRow("spaces before") << u"   < b >x"_s;
    QTest::newRow("not first") << u"Rules <b>bold</b> <table><tr><td>x</td></tr></table>"_s;
    QTest::newRow("entity") << u"a &lt;b"_s;
}

void TestOthersText::tipIsNeverMarkup()
{
    QFETCH(QString, text);
    QCOMPARE(faultOfTip(OthersText(shownName(text)).tip()), QString());
    const QString whole = OthersText(text).tip();
    QVERIFY(!Qt::mightBeRichText(whole));
    QVERIFY(whole.size() < 2100);
}

void TestOthersText::bordersKeepEveryCharacter()
{
    for (const QString &name : {u"<b>x</b>"_s, u"&File"_s, u"R&D && <i>"_s, u"a[*]b"_s, u"&lt;"_s, u"%1 %2"_s}) {
        const OthersText text(name);
        QCOMPARE(text.tip().remove(QChar(0x2060)), name);
        QCOMPARE(text.entry().replace(u"&&"_s, u"&"_s), name);
        QCOMPARE(text.entry().count(u'&'), 2 * name.count(u'&'));
        QCOMPARE(text.title().replace(u"[*][*]"_s, u"[*]"_s), name);
        QCOMPARE(text.spoken(), name);
        QCOMPARE(text.words(), name);
    }
    QCOMPARE(OthersText(u"a\tb"_s).entry(), u"a b"_s); // no column of shortcuts
}

void TestOthersText::longTipsAreBroken()
{
    const QString topic = u"今晚八点开团，先看置顶，再看公告。"_s.repeated(20);
    const QString tip = OthersText(topic).tip();
    QVERIFY(tip.count(u'\n') > 2);
    QCOMPARE(QString(tip).remove(u'\n'), topic);
    const QString words = u"some words of a topic that is long "_s.repeated(10).trimmed();
    QCOMPARE(OthersText(words).tip().replace(u'\n', u' '), words);
}

void TestOthersText::everyModelGivesOutFitText_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[row, name] : hostileNames())
        QTest::newRow(row.constData()) << name;
}

void TestOthersText::everyModelGivesOutFitText()
{
    QFETCH(QString, name);
    FakeBackend backend;
    Community::fill(backend);
    Community::nameEverything(backend, name);
    const auto channel = Community::channel(u"c-talk"_s);
    auto message = FakeMessageService::makeMessage(channel, u"1"_s, u"text"_s,
        backend.directoryService.users.value(UserId(u"4"_s)), QDateTime::currentDateTimeUtc());
    message.pinned = true;
    message.clicks.push_back({name, message.author, message.created});
    Reaction reaction;
    reaction.emoji = {u"g1/e1"_s, name, {}};
    message.reactions.push_back(reaction);
    Attachment attachment;
    attachment.name = name;
    message.attachments.push_back(attachment);
    Quote quote;
    quote.id = MessageId(u"0"_s);
    quote.author = message.author;
    quote.summary = name;
    message.quote = quote;
    backend.messageService.messages(channel).push_back(message);
    backend.templateService.templates = {{u"t1"_s, name, name, {}, {}, {}}};
    backend.start();
    Directory directory(backend);
    directory.load();
    const GuildId guild(u"g1"_s);
    QTRY_COMPARE(directory.state(), Directory::State::Ready);
    directory.loadGuild(guild);
    QTRY_COMPARE(directory.guildState(guild), Directory::State::Ready);

    GuildListModel guilds(directory);
    ChannelListModel channels(directory);
    channels.setGuild(guild);
    DirectListModel directs(directory);
    MemberListModel members(backend, directory);
    members.setGuild(guild);
    CompletionModel completion(backend, directory);
    GuildEmojiModel emoji(backend, directory);
    emoji.setGuild(guild);
    TemplateListModel templates(backend);
    templates.load();
    PinListModel pins(backend);
    pins.setChannel(channel);
    MessageListModel messages(backend.messageService, channel, backend.self());
    messages.loadLatest();
    UploadListModel uploads(backend);
    const QTemporaryDir folder;
    QString fileName = shownLine(name, 40).remove(u'/');
    QFile file(folder.filePath(fileName.isEmpty() ? u"x"_s : fileName));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    uploads.addFiles({file.fileName()});

    QStringList faults;
    QTRY_VERIFY(members.rowCount() > 1);
    QTRY_VERIFY(templates.rowCount() > 0);
    QTRY_VERIFY(emoji.rowCount() > 0);
    QTRY_VERIFY(pins.rowCount() > 0);
    QTRY_VERIFY(messages.rowCount() > 0);
    faults << faultsOf(guilds, "guilds") << faultsOf(channels, "channels") << faultsOf(directs, "direct messages")
           << faultsOf(members, "members") << faultsOf(emoji, "emoji") << faultsOf(templates, "templates")
           << faultsOf(pins, "pins") << faultsOf(messages, "messages") << faultsOf(uploads, "uploads");
    for (const auto trigger :
        {CompletionModel::Trigger::People, CompletionModel::Trigger::Channels, CompletionModel::Trigger::Emoji}) {
        completion.setQuery(trigger, {}, channel);
        QTRY_VERIFY(completion.rowCount() > 0);
        faults << faultsOf(completion, "completion");
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestOthersText::errorsOfServersAreFit_data()
{
    everyModelGivesOutFitText_data();
}

void TestOthersText::errorsOfServersAreFit()
{
    QFETCH(QString, name);
    ApiError error;
    error.kind = ApiError::Kind::Rejected;
    error.http = 400;
    error.message = name;
    QCOMPARE(faultOfLine(errorSentence(error)), QString());
}

KOOKABURRA_CORE_CASE(TestOthersText)

} // namespace tst_otherstext

#include "tst_otherstext.moc"
