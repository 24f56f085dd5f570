// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<QTranslator> installedTexts(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return {};
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

Translations::Translations(QObject *parent)
    : QObject(parent)
{
}

Translations::~Translations() = default;

void Translations::use(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const bool chinese = locale.language() == QLocale::Chinese;
    QLocale::setDefault(locale);
    m_own.reset(); // a translator removes itself
    m_qt.reset();
    // English: only its plurals.
    m_own = installedTexts(chinese ? u"kookaburra_zh_CN.qm"_s : u"kookaburra_en.qm"_s, u":/i18n"_s);
    if (chinese)
        m_qt = installedTexts(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace chat::ui
