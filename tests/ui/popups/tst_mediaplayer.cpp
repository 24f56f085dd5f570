// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakerestserver.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/mediafiles.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/media/medialibrary.h"
#include "ui/media/mediaplayer.h"
#include "ui/media/mediaslider.h"
#include "ui/media/playbutton.h"
#include "ui/timeline/mediaoverlay.h"
#include "ui/timeline/rowactions.h"

#include <QAbstractButton>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tst_mediaplayer {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Records the calls, which tests read, and does nothing on its own.
class FakeEngine : public MediaEngine
{
public:
    struct Seen
    {
        QUrl url;
        double volume = -1;
        qint64 sought = -1;
        State state;
        FakeEngine *engine = nullptr;
        int made = 0;
    };

    explicit FakeEngine(Seen &seen)
        : m_seen(seen)
    {
        seen.engine = this;
        ++seen.made;
        seen.state = State();
    }
    ~FakeEngine() override { m_seen.engine = nullptr; }

    void open(const QUrl &url) override
    {
        m_seen.url = url;
        m_seen.state.playing = true;
    }
    void play() override { set(true); }
    void pause() override { set(false); }
    void seek(qint64 ms) override
    {
        m_seen.sought = ms;
        m_seen.state.position = ms;
        changed();
    }
    void setVolume(double volume) override { m_seen.volume = volume; }
    [[nodiscard]] State state() const override { return m_seen.state; }
    [[nodiscard]] QImage frame() const override { return picture; }

    QImage picture;

private:
    void set(bool playing)
    {
        m_seen.state.playing = playing;
        changed();
    }

    Seen &m_seen;
};

//! A conversation with one thing to play.
struct Fixture : TimelineRig
{
    explicit Fixture(const QString &type = u"audio"_s, const QString &url = u"https://files.test/a"_s)
    {
        media().setLibrary(MediaLibrary([this] { return std::make_unique<FakeEngine>(seen); }));
        TimelineRig::open();
        row = card(u"{\"type\":\"%1\",\"title\":\"Song\",\"src\":\"%2\"}"_s.arg(type, url));
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }

    [[nodiscard]] MediaOverlay &media() const { return pane->findChild<RowActions *>()->media(); }
    [[nodiscard]] MediaPlayer *player() const { return media().player(); }
    void begin() { click(find(row, Hit::Kind::File)); }
    void become(qint64 position, qint64 duration)
    {
        seen.state.ready = true;
        seen.state.position = position;
        seen.state.duration = duration;
        seen.engine->changed();
    }
    template <class Widget> [[nodiscard]] Widget *named(const QString &name) const
    {
        const auto all = player()->findChildren<Widget *>();
        const auto it
            = std::find_if(all.begin(), all.end(), [&name](Widget *each) { return each->accessibleName() == name; });
        return it == all.end() ? nullptr : *it;
    }

    FakeEngine::Seen seen;
    MessageId row;
};

} // namespace

//! Sound and video that play in their place in a message.
class TestMediaPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickPlaysInPlace_data();
    void clickPlaysInPlace();
    void signAtTheEndOpensOutside();
    void buttonsAndSlidersAreNamedAndWork();
    void keysWork();
    void itMovesWithItsRowAndEndsOutOfSight();
    void itEndsWithItsRowTheConversationAndTheWindow();
    void anotherOneEndsTheFirst();
    void picturesOfAVideoAreShown();
    void whyItDoesNotPlayIsSaidInPlace();
    void otherAddressesAreNotPlayed();
    void withoutPlayersItIsOpenedOutside();
    void libraryPlaysAVideo();
    void libraryLooksAtTheSecondAddressToo();
    void libraryPlaysASoundOrSaysWhyNot();
    void librarySaysWhatCannotBeFetchedOrPlayed_data();
    void librarySaysWhatCannotBeFetchedOrPlayed();
};

void TestMediaPlayer::clickPlaysInPlace_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("sound") << u"audio"_s;
    QTest::newRow("video") << u"video"_s;
}

void TestMediaPlayer::clickPlaysInPlace()
{
    QFETCH(const QString, type);
    Fixture f(type);
    const QPoint place = f.find(f.row, Hit::Kind::File);
    f.begin();
    QVERIFY(f.player());
    QVERIFY(f.player()->isVisible());
    QCOMPARE(f.player()->source().video, type == "video"_L1);
    QCOMPARE(f.seen.url, QUrl(u"https://files.test/a"_s));
    QVERIFY(f.player()->geometry().contains(place));
    QVERIFY(f.rectOf(f.row).contains(f.player()->geometry()));
    QVERIFY(f.player()->hasFocus());
}

void TestMediaPlayer::signAtTheEndOpensOutside()
{
    Fixture f;
    const QPoint inside = f.find(f.row, Hit::Kind::File);
    const Hit hit = f.view().hitAt(inside);
    QCOMPARE(hit.index, int{Hit::Sound});
    const QPoint end = f.rectOf(f.row).topLeft() + QPoint(hit.rect.right() - 15, hit.rect.center().y());
    QCOMPARE(f.view().hitAt(end).index, int{Hit::Outside});
}

void TestMediaPlayer::buttonsAndSlidersAreNamedAndWork()
{
    Fixture f;
    f.begin();
    QCOMPARE(f.player()->accessibleName(), u"Player: Song"_s);
    f.become(10'000, 90'000);
    auto *pause = f.named<PlayButton>(u"Pause"_s);
    QVERIFY(pause);
    QTest::mouseClick(pause, Qt::LeftButton);
    QVERIFY(!f.seen.state.playing);
    QCOMPARE(pause->accessibleName(), u"Play"_s);
    auto *position = f.named<MediaSlider>(u"Position"_s);
    QVERIFY(position);
    QCOMPARE(position->maximum(), 90'000);
    QCOMPARE(position->value(), 10'000);
    QCOMPARE(f.seen.sought, qint64{-1}); // showing where it is does not move it
    QTest::mouseClick(position, Qt::LeftButton, {}, position->rect().center());
    QVERIFY(std::abs(f.seen.sought - 45'000) < 2'000);
    auto *volume = f.named<MediaSlider>(u"Volume"_s);
    QVERIFY(volume && volume->isVisible());
    QTest::mouseClick(volume, Qt::LeftButton, {}, QPoint(volume->width() - 1, volume->height() / 2));
    QCOMPARE(f.seen.volume, 1.0);
    auto *mute = f.named<QAbstractButton>(u"Mute"_s);
    QVERIFY(mute);
    QTest::mouseClick(mute, Qt::LeftButton);
    QCOMPARE(f.seen.volume, 0.0);
    QVERIFY(f.named<QAbstractButton>(u"Unmute"_s));
    QVERIFY(f.named<QAbstractButton>(u"Open in another program"_s));
    auto *close = f.named<QAbstractButton>(u"Close the player"_s);
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!f.player());
    QTRY_VERIFY(!f.seen.engine);
}

void TestMediaPlayer::keysWork()
{
    Fixture f;
    f.begin();
    f.become(20'000, 90'000);
    QTest::keyClick(f.player(), Qt::Key_Space);
    QVERIFY(!f.seen.state.playing);
    QTest::keyClick(f.player(), Qt::Key_Space);
    QVERIFY(f.seen.state.playing);
    QTest::keyClick(f.player(), Qt::Key_Right);
    QCOMPARE(f.seen.sought, qint64{25'000});
    QTest::keyClick(f.player(), Qt::Key_Left);
    QTest::keyClick(f.player(), Qt::Key_Left);
    QCOMPARE(f.seen.sought, qint64{15'000});
    QTest::keyClick(f.player(), Qt::Key_M);
    QCOMPARE(f.seen.volume, 0.0);
    QTest::keyClick(f.player(), Qt::Key_M);
    QVERIFY(f.seen.volume > 0.5);
    QTest::keyClick(f.player(), Qt::Key_Escape);
    QVERIFY(!f.player());
}

void TestMediaPlayer::itMovesWithItsRowAndEndsOutOfSight()
{
    Fixture f;
    for (int i = 0; i < 30; ++i)
        f.markup(u"line\nline\nline"_s);
    QVERIFY(f.view().reveal(f.row));
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    f.begin();
    QVERIFY(f.player());
    const QPoint offset = f.player()->pos() - f.rectOf(f.row).topLeft();
    QScrollBar *bar = f.view().verticalScrollBar();
    bar->setValue(bar->value() + 40);
    QCOMPARE(f.player()->pos() - f.rectOf(f.row).topLeft(), offset);
    f.markup(u"another line below"_s);
    QVERIFY(f.player());
    QCOMPARE(f.player()->pos() - f.rectOf(f.row).topLeft(), offset);
    bar->setValue(bar->maximum());
    QVERIFY(!f.player());
    QTRY_VERIFY(!f.seen.engine);
}

void TestMediaPlayer::itEndsWithItsRowTheConversationAndTheWindow()
{
    Fixture f;
    f.begin();
    QVERIFY(f.player());
    f.backend.messageService.emitEvent(MessageDeleted{f.channelRef, f.row});
    QTRY_VERIFY(!f.player());
    f.row = f.card(u"{\"type\":\"audio\",\"src\":\"https://files.test/b\"}"_s);
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    f.begin();
    QVERIFY(f.player());
    MessageListModel other(f.backend.messageService, {ChannelKind::Guild, ChannelId(u"200"_s)}, f.backend.self());
    f.pane->setModel(&other);
    QTRY_VERIFY(!f.player());
    f.pane->setModel(f.model.get());
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    f.begin();
    QVERIFY(f.player());
    f.pane->hide();
    QVERIFY(!f.player());
}

void TestMediaPlayer::anotherOneEndsTheFirst()
{
    Fixture f;
    f.begin();
    const QPointer<MediaPlayer> first = f.player();
    const MessageId second = f.card(u"{\"type\":\"audio\",\"src\":\"https://files.test/b\"}"_s);
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    f.click(f.find(second, Hit::Kind::File));
    QVERIFY(f.player() != first);
    QCOMPARE(f.seen.url, QUrl(u"https://files.test/b"_s));
    QCOMPARE(f.seen.made, 2);
    QTRY_VERIFY(!first);
}

void TestMediaPlayer::picturesOfAVideoAreShown()
{
    Fixture f(u"video"_s);
    f.begin();
    f.become(0, 1000);
    f.seen.engine->picture = QImage(160, 90, QImage::Format_RGB32);
    f.seen.engine->picture.fill(Qt::green);
    f.seen.engine->frameChanged();
    const QImage shown = f.player()->grab().toImage();
    QCOMPARE(shown.pixelColor(shown.width() / 2, (shown.height() - MediaPlayer::kBar) / 2), QColor(Qt::green));
    QTest::mouseClick(f.player(), Qt::LeftButton, {}, {f.player()->width() / 2, 40}); // on the picture
    QVERIFY(!f.seen.state.playing);
}

void TestMediaPlayer::whyItDoesNotPlayIsSaidInPlace()
{
    Fixture f;
    f.begin();
    f.seen.state.trouble = MediaEngine::Trouble::Unplayable;
    f.seen.state.playing = false;
    f.seen.engine->changed();
    QCOMPARE(f.player()->notice(), u"It cannot be played here."_s);
    QCOMPARE(f.player()->accessibleDescription(), f.player()->notice());
    QVERIFY(!f.named<PlayButton>(u"Play"_s)->isEnabled());
    QVERIFY(f.named<QAbstractButton>(u"Open in another program"_s)->isVisible());
}

void TestMediaPlayer::otherAddressesAreNotPlayed()
{
    Fixture f;
    Hit hit;
    hit.kind = Hit::Kind::File;
    hit.index = Hit::Sound;
    for (const char *url :
        {"file:///etc/passwd", "javascript:alert(1)", "data:audio/wav;base64,AA", "ftp://a.test/b", ""}) {
        hit.value = QString::fromLatin1(url);
        QVERIFY(!f.media().play(f.row, hit));
    }
    QCOMPARE(f.seen.made, 0);
}

void TestMediaPlayer::withoutPlayersItIsOpenedOutside()
{
    Fixture f;
    f.media().setLibrary(MediaLibrary([] { return std::unique_ptr<MediaEngine>(); }));
    QVERIFY(!f.media().play(f.row, f.view().hitAt(f.find(f.row, Hit::Kind::File))));
    QVERIFY(!f.player());
}

// ---- with Qt Multimedia ---------------------------------------------------------------------------------------------

namespace {

//! Files on a server of our own, played by the real library.
struct RealFixture
{
    bool start(const QByteArray &body, int status = 200, const QString &path = u"file"_s)
    {
        if (MediaLibrary::path().isEmpty())
            return false;
        server.always(path, FakeRestServer::raw(status, body, "application/octet-stream"));
        fixture = std::make_unique<Fixture>(u"video"_s, server.baseUrl().toString() + u'/' + path);
        fixture->media().setLibrary({});
        fixture->begin();
        return fixture->player() != nullptr;
    }
    [[nodiscard]] MediaEngine::State state() const { return fixture->player()->engine().state(); }

    FakeRestServer server;
    std::unique_ptr<Fixture> fixture;
};

constexpr auto kNoLibrary = "built without Qt Multimedia";

} // namespace

void TestMediaPlayer::libraryPlaysAVideo()
{
    RealFixture f;
    if (!f.start(makeVideo(10)))
        QSKIP(kNoLibrary);
    const auto colorNow = [&f] { return f.fixture->player()->engine().frame().pixelColor(20, 20); };
    QTRY_VERIFY(!f.fixture->player()->engine().frame().isNull());
    QVERIFY(colorNow().red() > 200 && colorNow().blue() < 60);
    QTRY_VERIFY(colorNow().blue() > 200 && colorNow().red() < 60);
    QTRY_VERIFY(f.state().ended);
    QCOMPARE(f.state().duration, qint64{1000});
    QVERIFY(!f.state().playing);
    QTest::keyClick(f.fixture->player(), Qt::Key_Space); // once more
    QTRY_VERIFY(f.state().playing && colorNow().red() > 200);
    QCOMPARE(f.server.count(u"file"_s), 1);
    QVERIFY(f.fixture->media().close());
}

//! What the first answer said is no part of the file, although it was longer.
void TestMediaPlayer::libraryLooksAtTheSecondAddressToo()
{
    const QByteArray video = makeVideo(10);
    RealFixture f;
    f.server.always(u"v1/proxy/internal:memo/1/a.avi"_s, FakeRestServer::raw(200, video, "application/octet-stream"));
    if (!f.start(QByteArray(2 * video.size(), 'x'), 404, u"v1/internal/memo/1/a.avi"_s))
        QSKIP(kNoLibrary);
    QTRY_VERIFY(f.state().ended);
    QCOMPARE(f.state().duration, qint64{1000});
    QCOMPARE(f.server.count(u"v1/internal/memo/1/a.avi"_s), 1);
    QCOMPARE(f.server.count(u"v1/proxy/internal:memo/1/a.avi"_s), 1);
    QVERIFY(f.fixture->media().close());
    // Where it is at neither, that is said, and nobody is asked again.
    RealFixture nowhere;
    QVERIFY(nowhere.start("gone"_ba, 404, u"v1/internal/memo/1/b.avi"_s));
    QTRY_COMPARE(nowhere.fixture->player()->notice(), u"It could not be downloaded."_s);
    QCOMPARE(nowhere.server.requests.size(), 2U);
}

void TestMediaPlayer::libraryPlaysASoundOrSaysWhyNot()
{
    RealFixture f;
    if (!f.start(makeSound(600)))
        QSKIP(kNoLibrary);
    // A machine without a sound card says so.
    QTRY_VERIFY(f.state().ended || f.state().trouble == MediaEngine::Trouble::NoSound);
    if (!f.state().ended)
        QCOMPARE(f.fixture->player()->notice(), u"No audio output device is available."_s);
}

void TestMediaPlayer::librarySaysWhatCannotBeFetchedOrPlayed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("notice");
    QTest::newRow("not there") << "gone"_ba << 404 << u"It could not be downloaded."_s;
    QTest::newRow("empty") << QByteArray() << 200 << u"It could not be downloaded."_s;
    QTest::newRow("no media") << QByteArray(5000, 'x') << 200 << u"It cannot be played here."_s;
    QTest::newRow("playlist") << "#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n"_ba << 200
                              << u"It cannot be played here."_s;
    QTest::newRow("list of files") << "ffconcat version 1.0\nfile /etc/hostname\n"_ba << 200
                                   << u"It cannot be played here."_s;
    QTest::newRow("cut off") << makeVideo(10).left(300) << 200 << u"It cannot be played here."_s;
}

void TestMediaPlayer::librarySaysWhatCannotBeFetchedOrPlayed()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, notice);
    RealFixture f;
    if (!f.start(body, status))
        QSKIP(kNoLibrary);
    QTRY_COMPARE(f.fixture->player()->notice(), notice);
}

KOOKABURRA_GUI_CASE(TestMediaPlayer)

} // namespace tst_mediaplayer

#include "tst_mediaplayer.moc"
