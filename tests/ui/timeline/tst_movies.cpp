// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/movies.h"

#include "app/net/pictures/imagecache.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace tst_movies {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using ui::Movies;
using Server = test::FakeRestServer;

class TestMovies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_images = std::make_unique<ImageCache>(QString(), ImageCache::Limits(), &m_clock);
        m_movies = std::make_unique<Movies>(*m_images);
    }
    void cleanup()
    {
        m_movies.reset();
        m_images.reset();
    }

    void playsWhatIsSeen()
    {
        const QString moving = serve(u"moving.gif"_s);
        const QString still = serve(u"still.png"_s);
        QSignalSpy changed(m_movies.get(), &Movies::frameChanged);
        m_movies->setVisible({{moving, QSize(12, 8)}, {still, QSize(40, 20)}});
        QVERIFY(m_movies->plays(moving));
        for (int i = 1; i <= 3; ++i) {
            QTRY_VERIFY((goOn(), changed.size() >= i));
            QCOMPARE(changed.constLast().constFirst().toString(), moving);
        }
        QCOMPARE(m_movies->frame(moving).pixelColor(1, 1), QColor(Qt::blue));
        QTRY_VERIFY(!m_movies->plays(still));
        QVERIFY(m_movies->frame(still).isNull());
        m_movies->setVisible({});
        QVERIFY(!m_movies->plays(moving));
        QVERIFY(m_movies->frame(moving).isNull());
    }

    void mayEndInTheMiddle()
    {
        const QString moving = serve(u"moving.gif"_s);
        connect(m_movies.get(), &Movies::frameChanged, m_movies.get(), [this] { m_movies->setVisible({}); });
        QSignalSpy changed(m_movies.get(), &Movies::frameChanged);
        m_movies->setVisible({{moving, QSize(12, 8)}});
        QTRY_VERIFY((goOn(), changed.size() == 1));
        QVERIFY(!m_movies->plays(moving));
    }

    void onlyAFewAtOnce()
    {
        QHash<QString, QSize> all;
        for (int i = 0; i < Movies::kAtOnce + 3; ++i)
            all.insert(serve(u"moving.gif"_s, QString::number(i)), QSize(12, 8));
        m_movies->setVisible(all);
        const auto playing
            = std::count_if(all.keyBegin(), all.keyEnd(), [this](const QString &url) { return m_movies->plays(url); });
        QCOMPARE(playing, Movies::kAtOnce);
    }

private:
    //! The address of one of the sample pictures, which is in the cache by then.
    QString serve(const QString &name, const QString &prefix = {})
    {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/fuzz/corpus/pictureheader/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        m_server.always(prefix + name, Server::raw(200, file.readAll(), "image/png"));
        const QString url = m_server.root().toString() + u"/api/"_s + prefix + name;
        if (!chat::test::soon([&] { return !m_images->image(url, {12, 8}).isNull(); }))
            qFatal("the sample is not shown");
        return url;
    }
    //! A frame's time passes; the frame itself comes from a thread, so it is there some turns later.
    void goOn()
    {
        if (m_clock.next() >= std::chrono::milliseconds(0) && m_clock.next() <= std::chrono::milliseconds(500))
            m_clock.advance(m_clock.next());
    }

    Server m_server;
    test::FakeScheduler m_clock;
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<Movies> m_movies;
};

KOOKABURRA_GUI_CASE(TestMovies)

} // namespace tst_movies

#include "tst_movies.moc"
