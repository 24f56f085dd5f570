// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/sandboxwindow.h"
#include "ui/composer/composer.h"
#include "ui/people/memberpanel.h"
#include "ui/shell/account/sidepanels.h"
#include "ui/shell/lists/channelpanel.h"

#include <QApplication>
#include <QAbstractItemView>
#include <QAccessible>
#include <QMetaEnum>
#include <QTest>

namespace tst_accessible {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A control by its role: something a person presses, writes in or chooses from.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
        return true;
    default:
        return false;
    }
}

QString describe(QAccessibleInterface &face)
{
    const QObject *object = face.object();
    const auto role = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(face.role()));
    const auto *above = face.parent();
    const QObject *holder = above ? above->object() : nullptr;
    return (object ? role + u' ' + QLatin1StringView(object->metaObject()->className()) : role)
        + (holder ? u" in "_s + QLatin1StringView(holder->metaObject()->className()) : QString());
}

//! What a screen reader finds when it walks through the window.
struct Walk
{
    QStringList nameless;
    int controls = 0;
    int items = 0;

    void into(QAccessibleInterface &face, int depth = 0)
    {
        if (depth > 40 || !face.isValid() || face.state().invisible) // Qt keeps faces of rows that are gone
            return;
        const auto role = face.role();
        const bool holdsRows = qobject_cast<QAbstractItemView *>(face.object());
        const bool scrolls
            = qobject_cast<QAbstractScrollArea *>(face.object()) && !holdsRows && role != QAccessible::EditableText;
        if (isControl(role) || (face.state().focusable && !scrolls)) {
            ++controls;
            items += role == QAccessible::ListItem;
            if (face.text(QAccessible::Name).isEmpty())
                nameless << describe(face);
        }
        for (int i = 0; i < face.childCount(); ++i) {
            if (auto *child = face.child(i))
                into(*child, depth + 1);
        }
    }
};

} // namespace

//! What the window reports to assistive technology, with the contents of a real community.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlOfTheWindowHasAName();
    void everyRowTellsItsAuthorAndText();
    void messageWrittenMeanwhileIsTold();

private:
    [[nodiscard]] QAccessibleInterface *rows();

    DemoServer m_server;
    std::unique_ptr<SandboxWindow> w;
};

void TestAccessible::initTestCase()
{
    QAccessible::setActive(true); // as a screen reader does: else the lists do not tell that their rows changed
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    w = std::make_unique<SandboxWindow>(m_server.url(), m_server.tokenOf(u"Kookaburra"_s), u"3163216254850031"_s);
    QVERIFY(w->shown());
    w->window->resize(1400, 800); // wide enough for the members
    QTRY_VERIFY(w->account().panels().membersShown());
}

QAccessibleInterface *TestAccessible::rows()
{
    return QAccessible::queryAccessibleInterface(&w->view());
}

void TestAccessible::everyControlOfTheWindowHasAName()
{
    auto *face = QAccessible::queryAccessibleInterface(w->window.get());
    QVERIFY(face && !face->text(QAccessible::Name).isEmpty());
    Walk walk;
    walk.into(*face);
    walk.nameless.removeDuplicates();
    QVERIFY2(walk.nameless.isEmpty(), qPrintable(walk.nameless.join(u", "_s)));
    QVERIFY2(walk.controls > 10, qPrintable(QString::number(walk.controls)));
    QVERIFY2(walk.items > 20, qPrintable(QString::number(walk.items))); // guilds, channels, messages, members
}

void TestAccessible::everyRowTellsItsAuthorAndText()
{
    const auto authorAndTextTold = [this] {
        auto &model = w->model();
        auto *face = rows();
        QVERIFY(face);
        QCOMPARE(face->childCount(), model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row) {
            const Message &message = model.messageAt(row);
            const QString told = model.index(row).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(told.contains(message.author.displayName()), qPrintable(told));
            // Exact text: separate lines are read with pauses, covered text is only announced.
            const QStringList words = message.content.plain.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, 6);
            for (const QString &word : words) {
                if (!word.contains(kCoveredText) && !word.contains(u'@'))
                    QVERIFY2(told.contains(word), qPrintable(u"“%1” lacks “%2”"_s.arg(told, word)));
            }
            QVERIFY(told.simplified().size() > message.author.displayName().size());
        }
    };
    authorAndTextTold();
    for (const auto *channel :
        {"3163216254850032", "3163216254850033", "3163216254850021"}) { // cards, formats, pictures
        QVERIFY(w->openChannel(QString::fromLatin1(channel)));
        authorAndTextTold();
        const auto nameless = [this] {
            Walk walk;
            walk.into(*QAccessible::queryAccessibleInterface(&w->account()));
            return walk.nameless;
        };
        QTRY_COMPARE(nameless(), QStringList()); // the members may still be on their way
    }
}

void TestAccessible::messageWrittenMeanwhileIsTold()
{
    QVERIFY(w->openChannel(u"3163216254850031"_s));
    const auto ann = m_server.client(u"Ann"_s);
    const auto reply
        = ann->post(u"message/create"_s, {{"target_id"_L1, u"3163216254850031"_s}, {"content"_L1, u"**listen**"_s}});
    const MessageId id(reply["msg_id"_L1].toString());
    QTRY_VERIFY(w->message(id));
    const QString told = rows()->child(w->model().rowOf(id))->text(QAccessible::Name);
    QVERIFY(told.contains(u"Ann"_s));
    QVERIFY(told.contains(u"listen"_s));
    QVERIFY2(!told.contains(u"**"_s), qPrintable(told));
}

KOOKABURRA_GUI_CASE(TestAccessible)

} // namespace tst_accessible

#include "tst_accessible.moc"
