// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

#include <chrono>

//! QTRY_VERIFY and QTRY_COMPARE for conditions that take many turns between programs: they check after each event, not
//! every few milliseconds.
#define SOON_VERIFY(condition)                                                                                         \
    do {                                                                                                               \
        chat::test::soon([&] { return static_cast<bool>(condition); });                                                \
        QVERIFY(condition);                                                                                            \
    } while (false)
#define SOON_COMPARE(actual, expected)                                                                                 \
    do {                                                                                                               \
        chat::test::soon([&] { return static_cast<bool>((actual) == (expected)); });                                   \
        QCOMPARE(actual, expected);                                                                                    \
    } while (false)

namespace chat::test {

//! Waits until the condition holds; false if it does not in time.
template <class Condition> bool soon(Condition &&condition, std::chrono::milliseconds most = std::chrono::seconds(30))
{
    const QDeadlineTimer deadline(most);
    QTimer wake; // for when there are no events at all
    wake.setInterval(std::chrono::milliseconds(50));
    wake.start();
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

//! For fixtures, in which a failed QVERIFY would only leave the function and let the test go on: ends the program if the
//! condition does not come true.
template <class Condition> void mustBecome(Condition &&condition, const char *failure)
{
    if (!soon(condition))
        qFatal("%s", failure);
}

} // namespace chat::test
