// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/ui/signinrig.h"

#include "ui/shell/signin/signincard.h"
#include "ui/widgets/button.h"

#include <QTest>

namespace chat::test {

bool SignInRig::show()
{
    page.setAccounts(accounts);
    page.resize(900, 700);
    page.show();
    return QTest::qWaitForWindowActive(&page);
}

bool SignInRig::openForm(Way way)
{
    QTest::mouseClick(page.cards().at(static_cast<int>(way)), Qt::LeftButton);
    return page.form() != nullptr;
}

void SignInRig::clickPrimary()
{
    QTest::mouseClick(&page.form()->primary(), Qt::LeftButton);
}

} // namespace chat::test
