// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messageversions.h"

#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/fakebackend.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <optional>

namespace tst_messageversions {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using namespace chat::test;

namespace {

const ChannelRef kRoom{ChannelKind::Guild, ChannelId(u"100"_s)};
const MessageRef kFirst{kRoom, MessageId(u"m1"_s)};

} // namespace

//! The texts that a message had.
class TestMessageVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestComesFirst();
    void onlyThePresentTextIsKnown();
    void deletedMessageHasItsTexts();
    void formattingAloneIsComparedAsSource();
    void temporaryTextsAreNotAmongThem();
    void messageThatIsNotStored();
    void goneContextIsNotAnswered();
    void longTextsDoNotBlock();

private:
    void edit(const QString &text, int minute);
    [[nodiscard]] std::vector<MessageVersion> read(const Message &shown);

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<MessageListModel> m_model;
};

void TestMessageVersions::init()
{
    m_backend = std::make_unique<FakeBackend>();
    m_directory = std::make_unique<Directory>(*m_backend);
    m_backend->messageService.fill(kRoom, 3);
    m_model = std::make_unique<MessageListModel>(m_backend->messageService, kRoom, User());
    m_model->loadLatest();
    QTRY_COMPARE(m_model->rowCount(), 3);
}

void TestMessageVersions::cleanup()
{
    m_model.reset();
    m_directory.reset();
    m_backend.reset();
}

void TestMessageVersions::edit(const QString &text, int minute)
{
    MessageUpdated update;
    update.ref = kFirst;
    update.source = text;
    update.content = FakeMessageService::textContent(text);
    update.edited = m_model->messageAt(0).created.addSecs(60LL * minute);
    m_backend->messageService.emitEvent(update);
}

std::vector<MessageVersion> TestMessageVersions::read(const Message &shown)
{
    std::optional<std::vector<MessageVersion>> found;
    QObject context;
    readVersions(m_backend->messageService, *m_directory, shown, &context,
        [&found](const std::vector<MessageVersion> &versions) { found = versions; });
    if (!soon([&found] { return found.has_value(); }))
        qFatal("the texts were not read");
    return *found;
}

void TestMessageVersions::newestComesFirst()
{
    const QDateTime created = m_model->messageAt(0).created;
    edit(u"message one"_s, 5);
    edit(u"message two"_s, 9);
    const auto versions = read(m_model->messageAt(0));
    QCOMPARE(versions.size(), size_t(3));
    QCOMPARE(versions[0].text, u"message two"_s);
    QCOMPARE(versions[0].since, created.addSecs(540));
    QCOMPARE(versions[0].runs,
        (TextRuns{{TextRun::Kind::Same, u"message "_s}, {TextRun::Kind::Removed, u"one"_s},
            {TextRun::Kind::Added, u"two"_s}}));
    QCOMPARE(versions[1].text, u"message one"_s);
    QCOMPARE(versions[1].since, created.addSecs(300));
    QCOMPARE(versions[2].text, u"message 1"_s);
    QCOMPARE(versions[2].since, created);
    QCOMPARE(versions[2].runs, (TextRuns{{TextRun::Kind::Same, u"message 1"_s}}));
    QCOMPARE(m_model->messageAt(0).earlierTexts, 2);
}

void TestMessageVersions::onlyThePresentTextIsKnown()
{
    auto &stored = m_backend->messageService.messages(kRoom);
    stored[1].edited = stored[1].created.addSecs(60);
    m_model->loadLatest();
    QTRY_VERIFY(m_model->messageAt(1).edited.isValid());
    const auto versions = read(m_model->messageAt(1));
    QCOMPARE(versions.size(), size_t(1));
    QCOMPARE(versions[0].since, stored[1].edited);
    QCOMPARE(m_model->messageAt(1).earlierTexts, 0);
}

void TestMessageVersions::deletedMessageHasItsTexts()
{
    edit(u"second"_s, 5);
    const Message shown = m_model->messageAt(0);
    m_backend->messageService.emitEvent(MessageDeleted{kFirst});
    const auto versions = read(shown);
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions[0].text, u"second"_s);
}

void TestMessageVersions::formattingAloneIsComparedAsSource()
{
    // This service reads sources as they are: texts that read the same are those of which nothing is shown.
    class Formatted : public FakeMessageService
    {
    public:
        [[nodiscard]] std::function<Content(const Draft &)> reader() const override
        {
            return [](const Draft &draft) { return markup::parseKMarkdown(draft.source); };
        }
    } service;
    service.fill(kRoom, 1);
    MessageListModel model(service, kRoom, User());
    model.loadLatest();
    QTRY_COMPARE(model.rowCount(), 1);
    MessageUpdated update;
    update.ref = kFirst;
    update.source = u"message **1**"_s;
    update.content = markup::parseKMarkdown(*update.source);
    update.edited = model.messageAt(0).created.addSecs(60);
    service.emitEvent(update);
    std::vector<MessageVersion> versions;
    readVersions(service, *m_directory, model.messageAt(0), this,
        [&versions](const std::vector<MessageVersion> &found) { versions = found; });
    QTRY_COMPARE(versions.size(), size_t(2));
    QVERIFY(versions[0].formattingOnly);
    QCOMPARE(versions[0].text, u"message **1**"_s);
    QVERIFY(!versions[1].formattingOnly);
}

void TestMessageVersions::temporaryTextsAreNotAmongThem()
{
    MessageUpdated update;
    update.ref = kFirst;
    update.source = u"only for you"_s;
    update.content = FakeMessageService::textContent(*update.source);
    update.edited = m_model->messageAt(0).created.addSecs(60);
    update.visibleOnlyTo = UserId(u"me"_s);
    Q_EMIT m_backend->messageService.eventReceived(update);
    QTRY_COMPARE(m_model->messageAt(0).source, u"only for you"_s);
    const auto versions = read(m_model->messageAt(0));
    QCOMPARE(versions.size(), size_t(1));
    QCOMPARE(versions[0].text, u"message 1"_s);
}

void TestMessageVersions::messageThatIsNotStored()
{
    Message secret = FakeMessageService::makeMessage(kRoom, u"secret"_s, u"psst"_s, User(), QDateTime());
    const auto versions = read(secret);
    QCOMPARE(versions.size(), size_t(1));
    QCOMPARE(versions[0].text, u"psst"_s);
}

void TestMessageVersions::goneContextIsNotAnswered()
{
    bool answered = false;
    {
        QObject context;
        readVersions(m_backend->messageService, *m_directory, m_model->messageAt(0), &context,
            [&answered](const std::vector<MessageVersion> &) { answered = true; });
    }
    (void)read(m_model->messageAt(0)); // comes after it
    QVERIFY(!answered);
}

//! Fifty long texts without anything in common: the GUI thread does not wait for the comparison.
void TestMessageVersions::longTextsDoNotBlock()
{
    for (int i = 0; i < 60; ++i)
        edit(QString(8000, QChar(0x4e00 + i)), i + 1);
    const auto versions = read(m_model->messageAt(0));
    QCOMPARE(versions.size(), size_t(51));
    QCOMPARE(versions.front().text, QString(8000, QChar(0x4e00 + 59)));
    QCOMPARE(versions.front().runs.size(), size_t(2));
}

} // namespace tst_messageversions

KOOKABURRA_CORE_CASE(tst_messageversions::TestMessageVersions)
#include "tst_messageversions.moc"
