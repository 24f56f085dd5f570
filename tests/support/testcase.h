// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/soon.h"

#include <QApplication>
#include <QTest>

#include <type_traits>

//! A wait ends when its condition holds. How long that takes depends on the machine, so the five seconds of Qt Test are
//! replaced by a longer limit: a busy machine would fail correct code.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), chat::test::kPatienceMs)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT((expr), (message), chat::test::kPatienceMs)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), chat::test::kPatienceMs)

namespace chat::test {

inline constexpr int kPatienceMs = 30'000;

//! A test file as the runner sees it: one program contains all cases of a folder, and each run executes one of them.
struct TestCase
{
    const char *file; //!< __FILE__ of the case; its name is the file's base name
    int (*run)(int argc, char *argv[]); //!< creates the application object and calls QTest::qExec
};

//! Registers a case before main() starts; used by the macros below.
class TestCaseRegistration
{
public:
    explicit TestCaseRegistration(const TestCase &testCase);
};

//! The arguments that start the current case again: "tst_NAME".
[[nodiscard]] QStringList caseArguments();

template <class Application, class Test> int runCase(int argc, char *argv[])
{
    const Application app(argc, argv);
    if constexpr (std::is_base_of_v<QGuiApplication, Application>)
        QApplication::setCursorFlashTime(0); // a blinking caret would make pictures differ
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <class Test> int runCaseWithoutApplication(int argc, char *argv[])
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace chat::test

//! At the end of a test file, instead of Qt Test's own main functions. FUNCTION: int (int, char **). Several cases are
//! compiled together: each registration has a name of its own.
#define KOOKABURRA_CASE(FUNCTION) KOOKABURRA_NUMBERED_CASE(__COUNTER__, FUNCTION)
#define KOOKABURRA_NUMBERED_CASE(NUMBER, FUNCTION) KOOKABURRA_NAMED_CASE(NUMBER, FUNCTION)
#define KOOKABURRA_NAMED_CASE(NUMBER, FUNCTION)                                                                        \
    namespace {                                                                                                        \
    const chat::test::TestCaseRegistration registration##NUMBER({__FILE__, FUNCTION});                                 \
    }
//! With a QApplication, with a QCoreApplication, and with neither.
#define KOOKABURRA_GUI_CASE(TEST) KOOKABURRA_CASE((&chat::test::runCase<QApplication, TEST>))
#define KOOKABURRA_CORE_CASE(TEST) KOOKABURRA_CASE((&chat::test::runCase<QCoreApplication, TEST>))
#define KOOKABURRA_PLAIN_CASE(TEST) KOOKABURRA_CASE(&chat::test::runCaseWithoutApplication<TEST>)
