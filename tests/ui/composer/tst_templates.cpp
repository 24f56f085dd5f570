// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/composerrig.h"
#include "ui/composer/composer.h"
#include "ui/editor/codefield.h"
#include "ui/editor/templateform.h"
#include "ui/editor/templatesheet.h"
#include "ui/input/writing.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/linefield.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_templates {

using namespace chat;
using namespace chat::ui;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

//! Templates of the server are made, changed, deleted and chosen in the window, by mouse and by keys.
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { rig.reset(); }
    void withoutTemplatesTheKeysStayInTheSheet();
    void tabNeverLeavesTheSheet();
    void templateIsMadeByKeysAlone();
    void refusalStandsAtItsFieldAndNothingTypedIsLost();
    void refusalsNameTheirField_data();
    void refusalsNameTheirField();
    void failureOfTheNetworkIsToldAndSavingWorksAgain();
    void sampleThatIsNoJsonIsNotSent();
    void templateIsChangedAndStaysChosen();
    void cancellingAsksOnlyWhenSomethingWasTyped();
    void templateIsDeletedAfterAsking();
    void valuesTypedAndJsonWrittenByHandStay();

private:
    static MessageTemplate welcome();
    void open(const std::vector<MessageTemplate> &templates);
    [[nodiscard]] TemplateSheet *sheet() const { return rig->window->findChild<TemplateSheet *>(); }
    [[nodiscard]] TemplateForm *form() const { return rig->window->findChild<TemplateForm *>(); }
    [[nodiscard]] static Button *button(const QWidget *in, const QString &name)
    {
        return ComposerRig::shownButton(*in, name);
    }
    [[nodiscard]] static CodeField *code(const QWidget *in, const QString &name);
    [[nodiscard]] FakeTemplateService &service() const { return rig->backend.templateService; }

    std::unique_ptr<ComposerRig> rig;
};

void TestTemplates::init()
{
    rig = std::make_unique<ComposerRig>();
    QVERIFY(rig->signIn());
    QVERIFY(rig->show(Community::channel(u"9001"_s), u"general"_s, {900, 700}));
}

MessageTemplate TestTemplates::welcome()
{
    MessageTemplate kept;
    kept.id = u"t1"_s;
    kept.title = u"Welcome"_s;
    kept.source = u"Welcome {{ user.name }} to {{ place }}!"_s;
    kept.sampleChannel = ChannelId(u"9001"_s);
    return kept;
}

void TestTemplates::open(const std::vector<MessageTemplate> &templates)
{
    service().templates = templates;
    rig->composer->openTemplates();
    QTRY_VERIFY(rig->writing->serverTemplates().isLoaded() && !rig->writing->serverTemplates().loading());
}

CodeField *TestTemplates::code(const QWidget *in, const QString &name)
{
    const auto all = in->findChildren<CodeField *>();
    for (CodeField *candidate : all) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

void TestTemplates::withoutTemplatesTheKeysStayInTheSheet()
{
    open({});
    QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!button(sheet(), u"Send"_s)->isEnabled());
    QVERIFY(!button(sheet(), u"Edit this template"_s)->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!sheet());
}

void TestTemplates::tabNeverLeavesTheSheet()
{
    open({welcome()});
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), i < 10 ? Qt::Key_Tab : Qt::Key_Backtab);
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
    }
}

void TestTemplates::templateIsMadeByKeysAlone()
{
    open({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // "+", where the focus begins
    QVERIFY(form());
    QVERIFY(!button(form(), u"Save"_s)->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), u"Raid"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // a card
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"[{{ raid }}]"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form());
    QCOMPARE(service().templates.size(), 1U);
    QCOMPARE(service().templates[0].title, u"Raid"_s);
    QCOMPARE(service().templates[0].source, u"[{{ raid }}]"_s);
    QCOMPARE(service().templates[0].format, MessageTemplate::Format::CardJson);
    QCOMPARE(sheet()->findChild<QComboBox *>()->currentText(), u"Raid"_s);
    QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(button(sheet(), u"Send"_s)->isEnabled());
}

void TestTemplates::refusalStandsAtItsFieldAndNothingTypedIsLost()
{
    open({});
    QTest::mouseClick(button(sheet(), u"New template"_s), Qt::LeftButton);
    auto *title = form()->findChild<LineField *>();
    auto *text = code(form(), u"Text of the template"_s);
    QTest::keyClicks(title, u"Raid"_s);
    text->setPlainText(u"one\n{% if x %}\nthree"_s);
    ApiError refused;
    refused.kind = ApiError::Kind::Rejected;
    refused.http = 200;
    refused.message = u"模板不支持的内容, 行号: 2: {%"_s;
    service().answers.failNext(refused);
    QTest::mouseClick(button(form(), u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(form()->errorAt(TemplateForm::Field::Text).contains(refused.message));
    QCOMPARE(text->marks().size(), 1U);
    QCOMPARE(text->toPlainText().mid(text->marks()[0].begin, 2), u"{%"_s);
    QVERIFY(text->hasFocus());
    QCOMPARE(title->text(), u"Raid"_s);
    QVERIFY(service().templates.empty());
    text->setPlainText(u"one"_s);
    QTest::mouseClick(button(form(), u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(service().templates.size(), 1U);
}

void TestTemplates::refusalsNameTheirField_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<TemplateForm::Field>("field");
    QTest::addColumn<int>("line");
    QTest::newRow("title") << u"参数错误: title"_s << TemplateForm::Field::Title << 0;
    QTest::newRow("kind") << u"沙盒不支持 YAML 卡片模板"_s << TemplateForm::Field::Format << 0;
    QTest::newRow("sample") << u"Wrong parameter: test_data"_s << TemplateForm::Field::Sample << 0;
    QTest::newRow("text") << u"Not supported in a template, line: 12: {%"_s << TemplateForm::Field::Text << 12;
    QTest::newRow("anything else") << u"不行"_s << TemplateForm::Field::Text << 0;
}

void TestTemplates::refusalsNameTheirField()
{
    QFETCH(QString, words);
    QTEST(TemplateForm::fieldOf(words), "field");
    QTEST(TemplateForm::lineOf(words), "line");
}

void TestTemplates::failureOfTheNetworkIsToldAndSavingWorksAgain()
{
    open({welcome()});
    QTest::mouseClick(button(sheet(), u"Edit this template"_s), Qt::LeftButton);
    form()->findChild<LineField *>()->setText(u"Greeting"_s);
    ApiError away;
    away.kind = ApiError::Kind::Network;
    service().answers.failNext(away);
    form()->submit();
    QTRY_VERIFY(button(form(), u"Save"_s) && button(form(), u"Save"_s)->isEnabled());
    QVERIFY(form()->errorAt(TemplateForm::Field::Text).isEmpty());
    form()->submit();
    QTRY_VERIFY(!form());
    QCOMPARE(service().templates[0].title, u"Greeting"_s);
}

void TestTemplates::sampleThatIsNoJsonIsNotSent()
{
    open({welcome()});
    QTest::mouseClick(button(sheet(), u"Edit this template"_s), Qt::LeftButton);
    auto *sample = code(form(), u"Sample values (JSON)"_s);
    sample->setPlainText(u"{name: }"_s);
    form()->submit();
    QVERIFY(!form()->errorAt(TemplateForm::Field::Sample).isEmpty());
    QVERIFY(sample->hasFocus());
    QVERIFY(service().templates[0].sample.isEmpty());
    sample->setPlainText(u"{\"place\":\"here\"}"_s);
    form()->submit();
    QTRY_COMPARE(service().templates[0].sample, u"{\"place\":\"here\"}"_s);
}

void TestTemplates::templateIsChangedAndStaysChosen()
{
    auto other = welcome();
    other.id = u"t2"_s;
    other.title = u"Other"_s;
    open({welcome(), other});
    auto *list = sheet()->findChild<QComboBox *>();
    list->setCurrentIndex(1);
    QTest::mouseClick(button(sheet(), u"Edit this template"_s), Qt::LeftButton);
    code(form(), u"Text of the template"_s)->setPlainText(u"{{ new }}"_s);
    form()->submit();
    QTRY_VERIFY(!form());
    QCOMPARE(list->currentIndex(), 1);
    QCOMPARE(service().templates[1].source, u"{{ new }}"_s);
    QCOMPARE(service().templates[1].sampleChannel, other.sampleChannel); // no field shows it: it stays
    QCOMPARE(sheet()->findChildren<QLineEdit *>().size(), 1);
    QCOMPARE(sheet()->findChild<QLineEdit *>()->accessibleName(), u"new"_s);
}

void TestTemplates::cancellingAsksOnlyWhenSomethingWasTyped()
{
    open({welcome()});
    QTest::mouseClick(button(sheet(), u"Edit this template"_s), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!form());
    QVERIFY(sheet()->isVisible());
    QTest::mouseClick(button(sheet(), u"Edit this template"_s), Qt::LeftButton);
    QTest::keyClicks(form()->findChild<LineField *>(), u"x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    auto *question = rig->window->findChild<ConfirmCard *>();
    QVERIFY(question);
    question->reject();
    QVERIFY(form() && form()->isVisible());
    QTRY_VERIFY(!rig->window->findChild<ConfirmCard *>());
    form()->cancel();
    rig->window->findChild<ConfirmCard *>()->accept();
    QTRY_VERIFY(!form());
    QCOMPARE(service().templates[0].title, u"Welcome"_s);
}

void TestTemplates::templateIsDeletedAfterAsking()
{
    open({welcome()});
    QTest::mouseClick(button(sheet(), u"Delete this template"_s), Qt::LeftButton);
    QCOMPARE(service().templates.size(), 1U);
    rig->window->findChild<ConfirmCard *>()->accept();
    QTRY_VERIFY(service().templates.empty());
    QTRY_COMPARE(sheet()->findChild<QComboBox *>()->count(), 0);
    QVERIFY(!button(sheet(), u"Send"_s)->isEnabled());
}

void TestTemplates::valuesTypedAndJsonWrittenByHandStay()
{
    open({welcome()});
    const auto lines = sheet()->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 2);
    auto *json = sheet()->findChild<CodeField *>();
    json->setPlainText(u"{\"user\":{\"name\":\"\",\"level\":3},\"more\":[1]}"_s);
    QTest::keyClicks(lines[0], u"Ann"_s);
    rig->writing->serverTemplates().load(); // the same again
    QTRY_VERIFY(!rig->writing->serverTemplates().loading());
    const auto input = QJsonDocument::fromJson(json->toPlainText().toUtf8()).object();
    QCOMPARE(input["user"_L1].toObject()["name"_L1].toString(), u"Ann"_s);
    QCOMPARE(input["user"_L1].toObject()["level"_L1].toInt(), 3);
    QVERIFY(input["more"_L1].isArray());
}

KOOKABURRA_GUI_CASE(TestTemplates)

} // namespace tst_templates

#include "tst_templates.moc"
