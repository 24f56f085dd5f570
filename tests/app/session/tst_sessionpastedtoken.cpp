// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/pastedtoken.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_sessionpastedtoken {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

class TestSessionPastedToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsFreedOfWhatCameAlong_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<int>("kind"); // 0 not said, 1 bot, 2 bearer
        const QString token = u"1/MTAyNDE=/x+y/z=="_s;
        QTest::newRow("plain") << token << 0;
        QTest::newRow("blanks") << u"  "_s + token + u"\t "_s << 0;
        QTest::newRow("lines") << token.left(6) + u"\r\n"_s + token.mid(6) + u"\n"_s << 0;
        QTest::newRow("line separator, as a line edit makes of a line end")
            << token.left(6) + QChar(QChar::LineSeparator) + token.mid(6) << 0;
        QTest::newRow("no-break and zero-width blanks")
            << QChar(0xa0) + token.left(3) + QChar(0x200b) + token.mid(3) + QChar(0xfeff) << 0;
        QTest::newRow("Bot") << u"Bot "_s + token << 1;
        QTest::newRow("bot, small, many blanks") << u" bot \n "_s + token << 1;
        QTest::newRow("Bearer") << u"Bearer "_s + token << 2;
        QTest::newRow("header") << u"Authorization: Bot "_s + token << 1;
        QTest::newRow("quoted") << u"\""_s + token + u"\""_s << 0;
        QTest::newRow("of a configuration file") << u"token: 'Bot "_s + token + u"'"_s << 1;
        QTest::newRow("of an environment file") << u"TOKEN="_s + token << 0;
    }
    void tokenIsFreedOfWhatCameAlong()
    {
        QFETCH(QString, pasted);
        QFETCH(int, kind);
        const auto read = PastedToken::read(pasted);
        QCOMPARE(read.token, u"1/MTAyNDE=/x+y/z=="_s);
        QCOMPARE(read.bearer, kind == 0 ? std::nullopt : std::optional(kind == 2));
        QVERIFY(!read.odd);
    }

    void wordsThatOnlyBeginLikeASchemeAreKept()
    {
        QCOMPARE(PastedToken::read(u"Bottle123"_s).token, u"Bottle123"_s);
        QCOMPARE(PastedToken::read(u"tokens4all"_s).token, u"tokens4all"_s);
    }

    void whatIsNoTokenIsNoticed_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<bool>("odd");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("blanks") << u" \n "_s << false;
        QTest::newRow("a scheme and nothing behind it") << u" Bot "_s << false;
        QTest::newRow("Chinese") << u"机器人令牌"_s << true;
        QTest::newRow("dots of a hidden field") << u"••••••••"_s << true;
    }
    void whatIsNoTokenIsNoticed()
    {
        QFETCH(QString, pasted);
        QFETCH(bool, odd);
        QCOMPARE(PastedToken::read(pasted).odd, odd);
        QCOMPARE(PastedToken::read(pasted).token.isEmpty(), !odd);
    }
};

KOOKABURRA_CORE_CASE(TestSessionPastedToken)

} // namespace tst_sessionpastedtoken

#include "tst_sessionpastedtoken.moc"
