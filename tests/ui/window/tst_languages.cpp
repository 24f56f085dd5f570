// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"

#include "app/session/settings/settingkeys.h"
#include "ui/composer/composer.h"
#include "ui/input/plaininput.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/jumpfield.h"
#include "ui/shell/window/appliedsettings.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace tst_languages {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! A few texts in another language.
class FewTexts : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char * = nullptr, int = -1) const override
    {
        for (const auto &[from, to] : {std::pair{"Jump to…", u"跳转到…"_s}, std::pair{"Members", u"成员"_s},
                 std::pair{"Appearance", u"外观"_s}}) {
            if (qstrcmp(source, from) == 0)
                return to;
        }
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

//! Another language while the program runs: everything is as it was, in other words.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<FakeWindow>();
        QVERIFY(w->open());
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_texts);
        w.reset();
        QCoreApplication::sendPostedEvents();
    }

    void choiceIsTold()
    {
        auto &applied = w->window->settings();
        QSignalSpy chosen(&applied, &AppliedSettings::languageChosen);
        applied.settings().set(setting::kLanguage, Language::Chinese);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<Language>(), Language::Chinese);
    }

    void windowSpeaksItAtOnce()
    {
        QCOMPARE(w->view().channels().jumpField().text(), u"Jump to…"_s);
        speak();
        QCOMPARE(w->view().channels().jumpField().text(), u"跳转到…"_s);
        QVERIFY(w->view().header().membersButton().accessibleName().startsWith(u"成员"_s));
        QCoreApplication::removeTranslator(&m_texts);
        QTRY_COMPARE(w->view().channels().jumpField().text(), u"Jump to…"_s);
    }

    void conversationAndDraftAreKept()
    {
        w->view().openChannel(Community::channel(u"c-raid"_s));
        QTRY_VERIFY(
            w->view().current() == Community::channel(u"c-raid"_s) && w->view().timeline().model()->rowCount() > 0);
        w->view().composer().focusInput();
        w->type(u"half a sentence"_s);
        speak();
        QTRY_COMPARE(w->view().current(), Community::channel(u"c-raid"_s));
        QTRY_COMPARE(w->view().composer().findChild<PlainInput *>()->toPlainText(), u"half a sentence"_s);
    }

    void settingsStayAtTheirPage()
    {
        w->window->settings().show();
        const QPointer<SettingsWindow> before = w->window->settings().window();
        QTRY_VERIFY(before->isActiveWindow());
        before->choose(2);
        speak();
        auto *now = w->window->settings().window();
        QVERIFY(!before && now && now->isVisible());
        QCOMPARE(now->page(), 2);
        QCOMPARE(now->pages().front()->title(), u"外观"_s);
    }

private:
    void speak()
    {
        const QPointer<AccountView> before = &w->view();
        QCoreApplication::installTranslator(&m_texts);
        QTRY_VERIFY(!before);
        QVERIFY(w->window->account());
        QTRY_VERIFY(w->view().timeline().model() && w->view().timeline().model()->rowCount() > 0);
    }

    FewTexts m_texts;
    std::unique_ptr<FakeWindow> w;
};

KOOKABURRA_GUI_CASE(TestLanguages)

} // namespace tst_languages

#include "tst_languages.moc"
