// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QFileInfo>

#include <cstdio>
#include <vector>

namespace chat::test {

namespace {

std::vector<TestCase> &cases()
{
    static std::vector<TestCase> all;
    return all;
}

QString &runningCase()
{
    static QString name;
    return name;
}

QString nameOf(const TestCase &testCase)
{
    return QFileInfo(QString::fromLocal8Bit(testCase.file)).completeBaseName();
}

int usage(const char *program)
{
    std::fprintf(stderr, "%s CASE [Qt Test's options]\n", program);
    for (const TestCase &testCase : cases())
        std::fprintf(stderr, "  %s\n", qPrintable(nameOf(testCase)));
    return 2;
}

} // namespace

TestCaseRegistration::TestCaseRegistration(const TestCase &testCase)
{
    cases().push_back(testCase);
}

QStringList caseArguments()
{
    return {runningCase()};
}

int runNamedCase(int argc, char *argv[])
{
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (const TestCase &testCase : cases()) {
        if (nameOf(testCase) == wanted) {
            runningCase() = wanted;
            // Qt Test must not see the name of the case.
            for (int i = 1; i + 1 < argc; ++i)
                argv[i] = argv[i + 1];
            argv[argc - 1] = nullptr;
            return testCase.run(argc - 1, argv);
        }
    }
    return usage(argv[0]);
}

} // namespace chat::test
