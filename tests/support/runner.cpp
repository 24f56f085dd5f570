// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT

namespace chat::test {
int runNamedCase(int argc, char *argv[]);
}

//! The main function of every test program: PROGRAM CASE [Qt Test's options].
int main(int argc, char *argv[])
{
    return chat::test::runNamedCase(argc, argv);
}
