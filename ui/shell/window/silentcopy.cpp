// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/silentcopy.h"

#include "app/base/otherstext.h"
#include "ui/shell/window/singleinstance.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SilentCopy", text);
}

bool wantsToEnd(const SingleInstance &instance, const QString &more)
{
    QMessageBox box(QMessageBox::Warning, u"Kookaburra"_s,
        words(QT_TRANSLATE_NOOP("SilentCopy", "Kookaburra is already running but does not respond.")));
    box.setTextFormat(Qt::PlainText);
    QString text = words(QT_TRANSLATE_NOOP(
        "SilentCopy", "It may be busy or stuck. If you force it to quit, text typed in the last second may be lost."));
    if (!more.isEmpty())
        text.prepend(more + u"\n\n"_s);
    box.setInformativeText(OthersText(text).words());
    auto *cancel = box.addButton(words(QT_TRANSLATE_NOOP("SilentCopy", "Cancel")), QMessageBox::RejectRole);
    auto *end = box.addButton(
        words(QT_TRANSLATE_NOOP("SilentCopy", "Force it to quit and restart")), QMessageBox::AcceptRole);
    end->setEnabled(instance.otherProcess() > 1);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == end;
}

} // namespace

bool askAboutSilentCopy(SingleInstance &instance)
{
    std::fprintf(stderr, "kookaburra: it is already running with this profile (process %lld) but does not respond.\n",
        static_cast<long long>(instance.otherProcess()));
    std::fflush(stderr);
    QString more;
    while (wantsToEnd(instance, more)) {
        if (instance.endOther() && instance.claim() == SingleInstance::Outcome::First)
            return true;
        more = words(QT_TRANSLATE_NOOP("SilentCopy", "It could not be forced to quit."));
    }
    return false;
}

} // namespace chat::ui
