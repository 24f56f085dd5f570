// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

namespace tst_linkopener {

using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

class TestLinkOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void onlyWebPagesAreOpenable_data();
    void onlyWebPagesAreOpenable();
    void shownTargetHidesNothing_data();
    void shownTargetHidesNothing();
    void longTargetKeepsTheHost();
    void linkWhoseTextIsItsTargetOpensAtOnce();
    void otherLinkIsOpenedOnlyWhenConfirmed();
    void refusedLinkSaysWhyAndOpensNothing();
    void questionKeepsTheKeysAndGivesFocusBack();
    void clickBesideTheQuestionCancels();
    void acceptRunsOnce();
    void toastRunsItsActionAndGoes();
    void newToastReplacesTheOld();

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened.append(url); }

private:
    [[nodiscard]] ConfirmCard *card() const { return m_window->findChild<ConfirmCard *>(); }
    void press(const QString &name);

    std::unique_ptr<Style> m_style;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_edit = nullptr;
    QList<QUrl> m_opened;
};

void TestLinkOpener::initTestCase()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "opened");
    QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
}

void TestLinkOpener::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestLinkOpener::init()
{
    m_opened.clear();
    m_style = std::make_unique<Style>();
    m_window = std::make_unique<QWidget>();
    m_edit = new QLineEdit(m_window.get());
    m_window->resize(720, 480);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_edit->setFocus();
    QTRY_VERIFY(m_edit->hasFocus());
}

void TestLinkOpener::cleanup()
{
    m_window.reset();
    m_style.reset();
}

void TestLinkOpener::press(const QString &name)
{
    const auto buttons = m_window->findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->accessibleName() == name && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(name));
}

void TestLinkOpener::onlyWebPagesAreOpenable_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("openable");
    QTest::newRow("https") << u"https://a.example/b?c#d"_s << true;
    QTest::newRow("http with port") << u"HTTP://127.0.0.1:80/"_s << true;
    QTest::newRow("no scheme") << u"a.example"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no host") << u"https:///path"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("mail") << u"mailto:a@b.example"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestLinkOpener::onlyWebPagesAreOpenable()
{
    QFETCH(QString, url);
    QTEST(isOpenable(url), "openable");
}

void TestLinkOpener::shownTargetHidesNothing_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"https://a.example/b?c=1#d"_s << u"https://a.example/b?c=1#d"_s;
    QTest::newRow("host in punycode") << u"https://xn--80ak6aa92e.example/"_s << u"https://xn--80ak6aa92e.example/"_s;
    QTest::newRow("lookalike host") << u"https://аррӏе.example/"_s << u"https://xn--80ak6aa92e.example/"_s;
    QTest::newRow("user part") << u"https://kookapp.cn@evil.example/"_s << u"https://kookapp.cn@evil.example/"_s;
    QTest::newRow("port") << u"http://a.example:8080/x"_s << u"http://a.example:8080/x"_s;
    QTest::newRow("Chinese path is readable") << u"https://a.example/%E4%B8%AD"_s << u"https://a.example/中"_s;
    QTest::newRow("reading direction") << u"https://a.example/\u202Egpj.exe"_s
                                       << u"https://a.example/%E2%80%AEgpj.exe"_s;
    QTest::newRow("emoji stays") << u"https://a.example/🎉"_s << u"https://a.example/🎉"_s;
    QTest::newRow("not openable") << u"javascript:\u202Ex"_s << u"javascript:%E2%80%AEx"_s;
}

void TestLinkOpener::shownTargetHidesNothing()
{
    QFETCH(QString, url);
    QTEST(shownTarget(url), "shown");
}

void TestLinkOpener::longTargetKeepsTheHost()
{
    const QString shown
        = shownTarget(u"https://www.a-rather-long-host.example/"_s + QString(500, u'x') + u"/end.html"_s, 80);
    QCOMPARE(shown.size(), 80);
    QVERIFY(shown.startsWith(u"https://www.a-rather-long-host.example/"_s));
    QVERIFY(shown.contains(u'…'));
    QVERIFY(shown.endsWith(u"end.html"_s));
}

void TestLinkOpener::linkWhoseTextIsItsTargetOpensAtOnce()
{
    openLink(*m_style, m_window.get(), u"https://a.example/b"_s, u"https://a.example/b"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://a.example/b"_s)});
    QVERIFY(!card());
}

void TestLinkOpener::otherLinkIsOpenedOnlyWhenConfirmed()
{
    openLink(*m_style, m_window.get(), u"https://evil.example/"_s, u"https://good.example/"_s);
    QVERIFY(card());
    QVERIFY(card()->accessibleDescription().contains(u"https://evil.example/"_s));
    QVERIFY(m_opened.isEmpty());
    press(u"Cancel"_s);
    QTRY_VERIFY(!card());
    QVERIFY(m_opened.isEmpty());
    openLink(*m_style, m_window.get(), u"https://evil.example/"_s, u"here"_s);
    press(u"Open"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://evil.example/"_s)});
}

void TestLinkOpener::refusedLinkSaysWhyAndOpensNothing()
{
    openLink(*m_style, m_window.get(), u"file:///etc/passwd"_s, u"file:///etc/passwd"_s);
    QVERIFY(card());
    QTest::keyClick(card(), Qt::Key_Return);
    QTRY_VERIFY(!card());
    QVERIFY(m_opened.isEmpty());
}

void TestLinkOpener::questionKeepsTheKeysAndGivesFocusBack()
{
    QShortcut shortcut(QKeySequence(u"Ctrl+K"_s), m_window.get());
    QSignalSpy triggered(&shortcut, &QShortcut::activated);
    bool accepted = false;
    confirm(m_window.get(), *m_style, u"Delete?"_s, u"Really?"_s, u"Delete"_s, [&] { accepted = true; });
    QVERIFY(!m_edit->hasFocus());
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(card()->isAncestorOf(QApplication::focusWidget()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 0);
    m_window->resize(800, 600);
    QCOMPARE(card()->size(), m_window->size());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!card());
    QVERIFY(m_edit->hasFocus());
    QVERIFY(!accepted);
}

void TestLinkOpener::clickBesideTheQuestionCancels()
{
    bool accepted = false;
    confirm(m_window.get(), *m_style, u"Delete?"_s, {}, u"Delete"_s, [&] { accepted = true; });
    QTest::mouseClick(card(), Qt::LeftButton, {}, QPoint(5, 5));
    QTRY_VERIFY(!card());
    QVERIFY(!accepted);
}

void TestLinkOpener::acceptRunsOnce()
{
    int accepted = 0;
    confirm(m_window.get(), *m_style, u"Delete?"_s, {}, u"Delete"_s, [&] { ++accepted; });
    ConfirmCard *shown = card();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    shown->accept();
    QCOMPARE(accepted, 1);
}

void TestLinkOpener::toastRunsItsActionAndGoes()
{
    int undone = 0;
    toast(m_window.get(), *m_style, u"Marked as read."_s, u"Undo"_s, [&] { ++undone; });
    Toast *shown = m_window->findChild<Toast *>();
    QVERIFY(shown);
    QVERIFY(m_window->rect().contains(shown->geometry()));
    QVERIFY(m_edit->hasFocus()); // a notice takes no focus
    press(u"Undo"_s);
    QCOMPARE(undone, 1);
    QTRY_VERIFY(!m_window->findChild<Toast *>());
}

void TestLinkOpener::newToastReplacesTheOld()
{
    toast(m_window.get(), *m_style, u"One"_s);
    toast(m_window.get(), *m_style, QString(u"A long sentence that has to be wrapped. "_s).repeated(5));
    QTRY_COMPARE(m_window->findChildren<Toast *>().size(), 1);
    const Toast *shown = m_window->findChild<Toast *>();
    QVERIFY(shown->text().startsWith(u"A long"_s));
    QVERIFY(shown->width() <= 480);
    QVERIFY(shown->height() > 40);
}

KOOKABURRA_GUI_CASE(TestLinkOpener)

} // namespace tst_linkopener

#include "tst_linkopener.moc"
