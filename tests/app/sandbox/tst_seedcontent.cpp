// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store/cardnormaliser.h"
#include "tests/support/seeds.h"
#include "tests/support/testcase.h"

#include <QDateTime>
#include <QImage>
#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QtEndian>

#include <algorithm>

namespace tst_seedcontent {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using namespace chat::sandbox;
using namespace chat::test;

namespace {

//! Counts and checks one message's cards against app/kook/PROTOCOL.md 10.
class CardCheck
{
public:
    QSet<QString> modules;
    QSet<QString> themes;
    QSet<QString> elements;
    QStringList problems;

    void check(const QString &content)
    {
        const QJsonDocument document = QJsonDocument::fromJson(content.toUtf8());
        expect(document.isArray(), u"not an array"_s);
        expect(document.array().size() <= 5, u"too many cards"_s);
        qsizetype count = 0;
        for (const QJsonValue &card : document.array()) {
            themes.insert(card[u"theme"].toString());
            const bool invisible = card[u"theme"].toString() == u"invisible"_s;
            for (const QJsonValue &module : card[u"modules"].toArray()) {
                ++count;
                checkModule(module, invisible);
            }
        }
        expect(count > 0 && count <= 50, u"modules"_s);
    }

private:
    void expect(bool good, const QString &what)
    {
        if (!good)
            problems.append(what);
    }

    void checkModule(const QJsonValue &module, bool invisible)
    {
        const QString type = module[u"type"].toString();
        const qsizetype size = module[u"elements"].toArray().size();
        modules.insert(type);
        if (type == u"header"_s)
            expect(module[u"text"][u"content"].toString().size() <= 100, u"header"_s);
        if (type == u"image-group"_s || type == u"container"_s)
            expect(size >= 1 && size <= 9, type);
        if (type == u"action-group"_s)
            expect(size >= 1 && size <= 4, type);
        if (type == u"context"_s)
            expect(size <= 10, type);
        if (type == u"countdown"_s) {
            modules.insert(u"countdown-"_s + module[u"mode"].toString());
            expect(module[u"endTime"].toDouble() > kSeedNow, u"countdown over"_s);
            expect(module[u"startTime"].toDouble() < module[u"endTime"].toDouble(), u"countdown order"_s);
        }
        if (type == u"file"_s || type == u"audio"_s || type == u"video"_s)
            expect(!module[u"src"].toString().isEmpty(), u"media without source"_s);
        if (invisible)
            expect(type != u"image-group"_s && type != u"countdown"_s && type != u"invite"_s
                    && !module[u"accessory"].isObject(),
                u"invisible"_s);
        for (const QJsonValue &element : module[u"elements"].toArray())
            checkElement(element);
        checkElement(module[u"text"]);
        checkElement(module[u"accessory"]);
        if (module[u"accessory"][u"type"].toString() == u"button"_s)
            expect(module[u"mode"].toString() != u"left"_s, u"button on the left"_s);
    }

    void checkElement(const QJsonValue &element)
    {
        if (!element.isObject())
            return;
        const QString type = element[u"type"].toString();
        elements.insert(type);
        if (type == u"paragraph"_s) {
            expect(element[u"cols"].toInt() >= 1 && element[u"cols"].toInt() <= 3, u"cols"_s);
            expect(element[u"fields"].toArray().size() <= 50, u"fields"_s);
        } else if (type == u"button"_s) {
            expect(element[u"text"][u"content"].toString().size() <= 40, u"button text"_s);
            if (element[u"click"].toString() == u"link"_s)
                expect(element[u"value"].toString().startsWith(u"https://"_s), u"button link"_s);
        } else if (type == u"plain-text"_s) {
            expect(element[u"content"].toString().size() <= 2000, type);
        } else if (type == u"kmarkdown"_s) {
            expect(element[u"content"].toString().size() <= 5000, type);
        }
    }
};

} // namespace

class TestSeedContent : public QObject
{
    Q_OBJECT

    std::shared_ptr<const SeedCommunity> m_community;
    SeedWorld m_world;
    QList<SeedMessage> m_messages;

private Q_SLOTS:
    void initTestCase()
    {
        m_community = demoCommunity();
        m_world = communityWorld(*m_community, kSeedNow);
        m_messages = messagesOf(*m_community);
    }

    void everyKindOfMessageIsThere()
    {
        QHash<int, int> types;
        QSet<QString> embeds;
        int edited = 0;
        int quotes = 0;
        int pinned = 0;
        int numbered = 0;
        int longest = 0;
        bool rtl = false;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            ++types[message.type];
            edited += int(message.updatedAt > 0);
            quotes += int(!message.quoteId.isEmpty());
            pinned += int(message.pinned);
            if (message.type == 9)
                longest = std::max(longest, int(message.content.size()));
            rtl = rtl || message.content.isRightToLeft();
            for (const QJsonValue &embed : message.embeds)
                embeds.insert(embed[u"type"].toString());
            for (const SeedReaction &reaction : message.reactions)
                numbered += int(reaction.emoji.startsWith(u"[#"));
            if ((message.type >= 2 && message.type <= 4) || message.type == 8) {
                QCOMPARE(message.attachment.value(u"url"_s).toString(), message.content);
                QVERIFY(message.content.startsWith(QLatin1StringView(kAssetPrefix)));
            }
        }
        for (const int type : {1, 2, 3, 4, 8, 9, 10})
            QVERIFY2(types.value(type) > 0, qPrintable(QString::number(type)));
        QVERIFY(embeds.contains(u"link"_s) && embeds.contains(u"image"_s) && embeds.contains(u"bili-video"_s));
        const QString counts = u"%1 edited, %2 quotes, %3 pinned, %4 numbered, longest %5"_s.arg(edited)
                                   .arg(quotes)
                                   .arg(pinned)
                                   .arg(numbered)
                                   .arg(longest);
        QVERIFY2(edited > 100 && quotes > 100 && pinned > 5 && numbered > 100 && longest > 1000, qPrintable(counts));
        QVERIFY(rtl);
    }

    void cardsCoverTheProtocolAndKeepItsLimits()
    {
        CardCheck check;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            if (message.type == 10)
                check.check(message.content);
        }
        QVERIFY2(check.problems.isEmpty(), qPrintable(check.problems.join(u", ")));
        for (const char *module : {"header", "section", "image-group", "container", "action-group", "context",
                 "divider", "file", "audio", "video", "countdown-day", "countdown-hour", "countdown-second", "invite"})
            QVERIFY2(check.modules.contains(QString::fromLatin1(module)), module);
        for (const char *theme : {"primary", "success", "danger", "warning", "info", "secondary", "none", "invisible"})
            QVERIFY2(check.themes.contains(QString::fromLatin1(theme)), theme);
        for (const char *element : {"plain-text", "kmarkdown", "image", "button", "paragraph"})
            QVERIFY2(check.elements.contains(QString::fromLatin1(element)), element);
    }

    void cardsAreStoredAsTheServerWouldStoreThem()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch(); // countdowns must not be over by the server's clock
        const QList<SeedMessage> messages = messagesOf(*m_community, now);
        for (const SeedMessage &message : messages) {
            if (message.type != 10)
                continue;
            QString source = message.content;
            source.replace(QLatin1StringView(kAssetPrefix), u"http://127.0.0.1:1/assets/"_s);
            const Result<QString> stored = normaliseCards(source);
            QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message + source));
            QCOMPARE(QJsonDocument::fromJson(stored.value().toUtf8()), QJsonDocument::fromJson(source.toUtf8()));
        }
    }

    void picturesAreWhatTheirMessagesSay()
    {
        QHash<QString, QByteArray> bytes;
        for (const SeedAsset &asset : std::as_const(m_world.assets)) {
            bytes.insert(asset.name, asset.bytes);
            QVERIFY(!asset.bytes.isEmpty());
            if (asset.mime.startsWith(u"image/"_s))
                QVERIFY2(!QImage::fromData(asset.bytes).isNull(), qPrintable(asset.name));
        }
        QSet<QString> seen;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            const QString name = message.content.section(u':', 1).mid(1);
            if (message.type != 2 || seen.contains(name))
                continue;
            seen.insert(name);
            const QImage image = QImage::fromData(bytes.value(name));
            QCOMPARE(image.width(), message.attachment.value(u"width"_s).toInt());
            QCOMPARE(image.height(), message.attachment.value(u"height"_s).toInt());
        }
        QVERIFY(seen.size() >= 20);
    }

    void soundAndFilmCanBePlayed()
    {
        QHash<QString, QByteArray> bytes;
        for (const SeedAsset &asset : std::as_const(m_world.assets))
            bytes.insert(asset.name, asset.bytes);
        QSet<int> seen;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            if (message.type != 3 && message.type != 8)
                continue;
            const QByteArray file = bytes.value(message.content.section(u':', 1).mid(1));
            const double seconds = message.attachment.value(u"duration"_s).toDouble();
            QVERIFY(file.startsWith("RIFF") && seconds > 1);
            QCOMPARE(message.attachment.value(u"size"_s).toInt(), int(file.size()));
            const auto number = [&file](qsizetype at) { return qFromLittleEndian<quint32>(file.constData() + at); };
            QCOMPARE(qsizetype(number(4)), file.size() - 8);
            seen.insert(message.type);
            if (message.type == 8) {
                QCOMPARE(file.mid(8, 4), "WAVE"_ba);
                const quint32 bytesPerSecond = number(28);
                QCOMPARE(qRound(number(40) * 10.0 / bytesPerSecond), qRound(seconds * 10));
                int loudest = 0;
                for (qsizetype at = 44; at + 1 < file.size(); at += 2)
                    loudest = std::max(loudest, std::abs(int(qFromLittleEndian<qint16>(file.constData() + at))));
                QVERIFY2(loudest > 5'000 && loudest < 32'000, qPrintable(QString::number(loudest)));
                continue;
            }
            const QSize size(
                message.attachment.value(u"width"_s).toInt(), message.attachment.value(u"height"_s).toInt());
            const qsizetype movie = file.indexOf("movi");
            const qsizetype index = file.indexOf("idx1") + 8;
            const auto pictures = number(index - 4) / 16;
            QVERIFY(movie > 0 && pictures > 10);
            QByteArray before;
            for (quint32 i = 0; i < pictures; ++i) {
                const qsizetype at = movie + number(index + 16 * i + 8);
                QCOMPARE(file.mid(at, 4), "00dc"_ba);
                const QByteArray picture = file.mid(at + 8, number(at + 4));
                QCOMPARE(QImage::fromData(picture).size(), size);
                QVERIFY(picture != before); // something moves
                before = picture;
            }
        }
        QCOMPARE(seen, (QSet<int>{3, 8}));
    }

    void noPlayHasAHole()
    {
        const SeedPlays &plays = m_community->plays;
        QVERIFY(plays.size() > 15);
        for (const QList<Play> &group : plays) {
            for (const Play &play : group) {
                QVERIFY(!play.lines.isEmpty());
                for (qsizetype i = 0; i < play.lines.size(); ++i) {
                    const PlayLine &line = play.lines.at(i);
                    QVERIFY2(line.who >= u'a' && line.who <= u'z' && !line.text.isEmpty(), qPrintable(line.text));
                    QVERIFY2(line.quote <= i, qPrintable(line.text));
                }
            }
        }
    }
};

KOOKABURRA_CORE_CASE(TestSeedContent)

} // namespace tst_seedcontent

#include "tst_seedcontent.moc"
