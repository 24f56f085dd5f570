// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/capabilities.h"
#include "app/domain/permissions.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_rights {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 kRightsView = static_cast<quint32>(Permission::ViewChannel);
constexpr quint32 kRightsSend = static_cast<quint32>(Permission::SendMessages);

const UserId kRightsMe(u"1"_s);
const UserId kRightsOwner(u"2"_s);

Role roleWith(const QString &id, quint32 permissions)
{
    Role role;
    role.id = RoleId(id);
    role.permissions = permissions;
    return role;
}

//! A guild as a server knows it.
struct RandomGuild
{
    QList<Role> roles;
    QList<RoleId> mine;
    QList<RoleOverwrite> roleOverwrites;
    QList<UserOverwrite> userOverwrites;

    explicit RandomGuild(quint32 seed)
    {
        QRandomGenerator random(seed);
        const auto bits = [&random] { return random.generate() & random.generate() & 0x07ffffffu & ~1u; };
        for (int id = 0; id < 5; ++id) {
            roles.append(roleWith(QString::number(id), bits() | (random.bounded(12) == 0 ? 1u : 0u)));
            if (id > 0 && random.bounded(2) == 0)
                mine.append(RoleId(QString::number(id)));
            if (random.bounded(2) == 0)
                roleOverwrites.append({RoleId(QString::number(id)), bits(), bits()});
        }
        if (random.bounded(3) == 0)
            userOverwrites.append({kRightsMe, bits(), bits()});
    }
    [[nodiscard]] quint32 truth() const
    {
        return effectivePermissions(kRightsMe, kRightsOwner, roles, mine, roleOverwrites, userOverwrites);
    }
    [[nodiscard]] Rights known(const QList<Role> &told) const
    {
        return channelRights(kRightsMe, kRightsOwner, told, mine, roleOverwrites, userOverwrites);
    }
};

} // namespace

//! What a client can know of somebody's rights: a yes and a no are certain, whatever was not told.
class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whyAMemberCannotBeModerated()
    {
        const UserId other(u"3"_s);
        Capabilities can;
        can.moderation = true;
        const Rights kick = static_cast<quint32>(Permission::KickMembers);
        const auto why = [&](const UserId &user, const Rights &rights, Permission right) {
            return obstacleToModerate(user, kRightsMe, kRightsOwner, can, rights, right);
        };
        QCOMPARE(why(other, Rights(), Permission::KickMembers), Obstacle::NoPermission);
        QCOMPARE(why(other, kick, Permission::KickMembers), Obstacle::None);
        QCOMPARE(why(other, kick, Permission::BanMembers), Obstacle::NoPermission);
        QCOMPARE(why(kRightsOwner, kick, Permission::KickMembers), Obstacle::NoPermission);
        QCOMPARE(why(kRightsMe, kick, Permission::KickMembers), Obstacle::NoPermission);
        can.moderation = false;
        QCOMPARE(why(other, kick, Permission::KickMembers), Obstacle::Unsupported);
    }

    void whoeverKnowsEverythingKnowsTheRule()
    {
        for (quint32 seed = 1; seed <= 500; ++seed) {
            const RandomGuild guild(seed);
            QCOMPARE(guild.known(guild.roles), Rights(guild.truth()));
        }
    }

    void whateverIsMissingNoCertaintyIsWrong()
    {
        for (quint32 seed = 1; seed <= 500; ++seed) {
            const RandomGuild guild(seed);
            QRandomGenerator random(seed);
            QList<Role> told = guild.roles;
            told.removeIf([&](const Role &) { return random.bounded(3) == 0; });
            for (Role &role : told) {
                if (random.bounded(4) == 0) {
                    role.permissions = 0;
                    role.permissionsTold = false;
                }
            }
            const Rights rights = guild.known(told);
            const quint32 yes = rights.granted();
            const quint32 no = rights.known() & ~rights.granted();
            QVERIFY2((no & guild.truth()) == 0, qPrintable(u"seed %1: refused what is there"_s.arg(seed)));
            QVERIFY2((yes & ~guild.truth()) == 0, qPrintable(u"seed %1: granted what is not"_s.arg(seed)));
        }
    }

    void withoutTheRoleOfAllNothingIsRefused()
    {
        // As in the documentation's example of guild/view.
        const QList<Role> roles{roleWith(u"702"_s, 1u << 9)};
        const QList<RoleOverwrite> denied{{RoleId(u"0"_s), 0, kRightsView | kRightsSend}};
        for (const auto &overwrites : {QList<RoleOverwrite>(), denied}) {
            for (const auto &mine : {QList<RoleId>(), QList<RoleId>{RoleId(u"702"_s)}, QList<RoleId>{RoleId(u"9"_s)}}) {
                const Rights rights = channelRights(kRightsMe, kRightsOwner, roles, mine, overwrites, {});
                for (quint32 bit = 1; bit != 0; bit <<= 1)
                    QVERIFY(has(rights, static_cast<Permission>(bit)));
            }
        }
        QCOMPARE(guildRights(kRightsMe, kRightsOwner, {}, {}).may(Permission::KickMembers), May::Maybe);
        QCOMPARE(guildRights(kRightsOwner, kRightsOwner, {}, {}).may(Permission::KickMembers), May::Yes);
    }

    void maybeIsOffered()
    {
        Message message;
        message.author.id = kRightsOwner;
        const Rights unknown = Rights::unknown();
        const ChannelRef channel{ChannelKind::Guild, ChannelId(u"1"_s)};
        QCOMPARE(obstacleToSend(channel, unknown), Obstacle::None);
        QCOMPARE(obstacleToUpload(channel, unknown), Obstacle::None);
        QCOMPARE(obstacleToRemove(message, kRightsMe, unknown), Obstacle::None);
        QCOMPARE(obstacleToReact(message, {}, unknown), Obstacle::None);
        QCOMPARE(obstacleToPin(message, {}, unknown), Obstacle::None);
        QCOMPARE(obstacleToSend(channel, kRightsView), Obstacle::NoPermission);
        QCOMPARE(obstacleToRemove(message, kRightsMe, kRightsView | kRightsSend), Obstacle::NoPermission);
    }

    void messagesThatWaitCanBeChanged_data()
    {
        QTest::addColumn<SendState>("state");
        QTest::addColumn<bool>("edit");
        QTest::addColumn<bool>("remove");
        QTest::addColumn<bool>("react");
        QTest::newRow("waits") << SendState::Waiting << true << true << true;
        QTest::newRow("under way") << SendState::Sending << true << true << true;
        QTest::newRow("held") << SendState::Held << true << true << true;
        QTest::newRow("being looked for") << SendState::Checking << true << true << true;
        QTest::newRow("failed") << SendState::Failed << true << true << false;
        QTest::newRow("in doubt") << SendState::InDoubt << false << true << false;
    }
    void messagesThatWaitCanBeChanged()
    {
        QFETCH(SendState, state);
        QFETCH(bool, edit);
        QFETCH(bool, remove);
        QFETCH(bool, react);
        Message message;
        message.author.id = kRightsMe;
        message.kind = MessageKind::Markup;
        message.channel = {ChannelKind::Guild, ChannelId(u"1"_s)};
        message.state = state;
        QCOMPARE(obstacleToEdit(message, kRightsMe, {}) == Obstacle::None, edit);
        QCOMPARE(obstacleToRemove(message, kRightsMe, kAllPermissions, {}) == Obstacle::None, remove);
        QCOMPARE(obstacleToReact(message, {}, kAllPermissions) == Obstacle::None, react);
        QCOMPARE(obstacleToPin(message, {}, kAllPermissions), Obstacle::NotSentYet);
    }

    //! What has not left does not depend on what the server can do.
    void serverThatCannotEditHasNoSayInWhatWaits()
    {
        Message message;
        message.author.id = kRightsMe;
        message.kind = MessageKind::Text;
        Capabilities none;
        none.remove = false;
        message.state = SendState::Waiting;
        QCOMPARE(obstacleToEdit(message, kRightsMe, none), Obstacle::None);
        QCOMPARE(obstacleToRemove(message, kRightsMe, kAllPermissions, none), Obstacle::None);
        message.state = SendState::Sending;
        QCOMPARE(obstacleToEdit(message, kRightsMe, none), Obstacle::KindNotEditable);
        QCOMPARE(obstacleToRemove(message, kRightsMe, kAllPermissions, none), Obstacle::Unsupported);
    }

    void whatTheServerSaysOfAMessageDecidesWhetherPlainTextIsEdited()
    {
        Message message;
        message.author.id = kRightsMe;
        message.kind = MessageKind::Text;
        QCOMPARE(obstacleToEdit(message, kRightsMe, {}), Obstacle::KindNotEditable);
        message.editable = true;
        QCOMPARE(obstacleToEdit(message, kRightsMe, {}), Obstacle::None);
        QCOMPARE(obstacleToEdit(message, kRightsOwner, {}), Obstacle::NotOwn);
        message.kind = MessageKind::Markup;
        message.editable = false; // a hint, no more: the server refuses by itself
        QCOMPARE(obstacleToEdit(message, kRightsMe, {}), Obstacle::None);
    }
};

KOOKABURRA_PLAIN_CASE(TestRights)

} // namespace tst_rights

#include "tst_rights.moc"
