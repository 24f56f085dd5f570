// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"
#include "ui/shell/account/guildpreload.h"

#include <QTest>

namespace tst_guildpreload {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! Guilds are loaded in the background, never ahead of the user's own requests.
class TestGuildPreload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneGuildAfterTheOther();
    void guildThatFailsOrGoesDoesNotStopTheRest();
    void noMoreThanTheMost();

private:
    void fill(int count);
    [[nodiscard]] int loaded() const;

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<GuildPreload> m_preload;
};

void TestGuildPreload::init()
{
    m_backend = std::make_unique<FakeBackend>();
    m_directory = std::make_unique<Directory>(*m_backend);
    m_preload = std::make_unique<GuildPreload>(*m_directory);
}

void TestGuildPreload::cleanup()
{
    m_preload.reset();
    m_directory.reset();
    m_backend.reset();
}

void TestGuildPreload::fill(int count)
{
    Community::fill(*m_backend);
    auto &guilds = m_backend->directoryService.guilds;
    guilds.clear();
    for (int i = 0; i < count; ++i) {
        Guild guild;
        guild.id = GuildId(QString::number(i));
        guild.name = u"Guild %1"_s.arg(i);
        guilds.push_back(guild);
    }
    m_backend->start();
    QTRY_VERIFY(!m_backend->self().id.isEmpty());
    m_directory->load();
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
}

int TestGuildPreload::loaded() const
{
    const auto &guilds = m_directory->guilds();
    return static_cast<int>(std::ranges::count_if(
        guilds, [this](const Guild &guild) { return m_directory->guildState(guild.id) == Directory::State::Ready; }));
}

void TestGuildPreload::oneGuildAfterTheOther()
{
    fill(3);
    auto &answers = m_backend->directoryService.answers;
    answers.hold();
    m_preload->start();
    int most = 0;
    while (answers.held() > 0) {
        most = std::max(most, answers.held());
        answers.releaseOne();
    }
    QCOMPARE(most, 1);
    QCOMPARE(loaded(), 3);
}

void TestGuildPreload::guildThatFailsOrGoesDoesNotStopTheRest()
{
    fill(4);
    auto &answers = m_backend->directoryService.answers;
    answers.failNext({ApiError::Kind::ServerError, 500, 0, {}, {}});
    answers.hold();
    m_preload->start();
    m_backend->directoryService.emitEvent(GuildRemoved{GuildId(u"1"_s)});
    while (answers.held() > 0)
        answers.releaseOne();
    QCOMPARE(m_directory->guildState(GuildId(u"0"_s)), Directory::State::Failed);
    QCOMPARE(loaded(), 2);
}

void TestGuildPreload::noMoreThanTheMost()
{
    fill(static_cast<int>(GuildPreload::kMost) + 3);
    m_preload->start();
    QTRY_COMPARE(loaded(), static_cast<int>(GuildPreload::kMost));
    QCOMPARE(m_directory->guildState(m_directory->guilds().back().id), Directory::State::Idle);
}

KOOKABURRA_CORE_CASE(TestGuildPreload)

} // namespace tst_guildpreload

#include "tst_guildpreload.moc"
