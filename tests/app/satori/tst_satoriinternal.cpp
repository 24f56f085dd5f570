// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/secondaddress.h"
#include "app/net/pictures/imagecache.h"
#include "app/satori/wire/satorilinks.h"
#include "tests/support/bytes.h"
#include "tests/support/fakesatoriserver.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

namespace tst_satoriinternal {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

//! "internal:" links are found under the route that servers have and under the one that is documented.
class TestSatoriInternal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherRoute()
    {
        QCOMPARE(secondAddress(u"http://a.b/satori/v1/internal/memo/1/x.png?y=1"_s),
            u"http://a.b/satori/v1/proxy/internal:memo/1/x.png?y=1"_s);
        QCOMPARE(secondAddress(u"http://a.b/satori/v1/proxy/internal:memo/1/x.png"_s), QString());
        QCOMPARE(secondAddress(u"https://a.b/x.png"_s), QString());
    }

    void picturesAreFoundByEitherRoute_data()
    {
        QTest::addColumn<bool>("documented");
        QTest::addColumn<int>("calls");
        QTest::newRow("deployed") << false << 1;
        QTest::newRow("documented") << true << 2;
    }
    void picturesAreFoundByEitherRoute()
    {
        QFETCH(bool, documented);
        QFETCH(int, calls);
        SatoriSwitches switches;
        switches.internalByProxy = documented;
        FakeSatoriServer server(switches, 0);
        server.serve(u"/memo/1000/x.png"_s, pngOf({8, 8}), "image/png");
        satori::SatoriLinks links;
        links.setBase(server.baseUrl());
        const QString url = links.resolved(u"internal:memo/1000/x.png"_s);
        ImageCache cache{QString()};
        QSignalSpy ready(&cache, &ImageCache::imageReady);
        QVERIFY(cache.image(url, {8, 8}).isNull());
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.front().front().toString(), url);
        QVERIFY(!cache.image(url, {8, 8}).isNull());
        QCOMPARE(static_cast<int>(server.requests.size()), calls);
    }

    void whatIsNowhereFailsOnce()
    {
        FakeSatoriServer server({}, 0);
        ImageCache cache{QString()};
        QSignalSpy failed(&cache, &ImageCache::imageFailed);
        const QString url = server.baseUrl().toString() + u"/v1/internal/memo/1000/none.png"_s;
        QVERIFY(cache.image(url, {8, 8}).isNull());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(cache.failed(url));
        QCOMPARE(static_cast<int>(server.requests.size()), 2);
    }
};

KOOKABURRA_CORE_CASE(TestSatoriInternal)

} // namespace tst_satoriinternal

#include "tst_satoriinternal.moc"
