// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/language.h"

#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace chat::cli {

QString pickLanguage(const QString &wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    // As in POSIX, the first variable that is set decides.
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value.startsWith("zh"_L1) ? u"zh_CN"_s : u"en"_s;
    }
    return u"en"_s;
}

bool loadLanguage(QCoreApplication &app, const QString &wanted)
{
    const QString language = pickLanguage(wanted);
    if (language == "en"_L1)
        return true; // the texts in the source are English
    auto *translator = new QTranslator(&app);
    return translator->load(u":/i18n/kookaburra_%1.qm"_s.arg(language))
        && QCoreApplication::installTranslator(translator);
}

} // namespace chat::cli
