// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

namespace chat::test {

//! A test file as the runner knows it: one program holds all cases of a folder, and each run executes one of them.
struct TestCase
{
    const char *file; //!< __FILE__ of the case; its name is the file's base name
    int (*run)(int argc, char *argv[]); //!< makes the application object and calls QTest::qExec
};

//! Registers a case before main() starts; written by the macros below.
class TestCaseRegistration
{
public:
    explicit TestCaseRegistration(const TestCase &testCase);
};

//! The arguments that start the running case again: "tst_NAME".
[[nodiscard]] QStringList caseArguments();

template <class Application, class Test> int runCase(int argc, char *argv[])
{
    const Application app(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <class Test> int runCaseWithoutApplication(int argc, char *argv[])
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace chat::test

//! At the end of a test file, in place of Qt Test's own main functions. FUNCTION: int (int, char **).
#define KOOKABURRA_CASE(FUNCTION)                                                                                      \
    namespace {                                                                                                        \
    const chat::test::TestCaseRegistration registration({__FILE__, FUNCTION});                                         \
    }
//! With a QApplication, with a QCoreApplication, and with neither.
#define KOOKABURRA_GUI_CASE(TEST) KOOKABURRA_CASE((&chat::test::runCase<QApplication, TEST>))
#define KOOKABURRA_CORE_CASE(TEST) KOOKABURRA_CASE((&chat::test::runCase<QCoreApplication, TEST>))
#define KOOKABURRA_PLAIN_CASE(TEST) KOOKABURRA_CASE(&chat::test::runCaseWithoutApplication<TEST>)
