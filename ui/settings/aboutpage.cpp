// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/aboutpage.h"

#include "app/session/accounts.h"
#include "app/session/settings/settingkeys.h"
#include "app/session/systemfacts.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>

#include <array>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LicenceLine
{
    const char *what;
    const char *licence;
    const char *use;
};

constexpr std::array kLicences{
    LicenceLine{"Kookaburra", "MIT", QT_TRANSLATE_NOOP("chat::ui::AboutPage", "This program")},
    LicenceLine{"Qt", "LGPL-3.0", QT_TRANSLATE_NOOP("chat::ui::AboutPage", "Window, network, database access")},
    LicenceLine{"SQLite", "Public domain", QT_TRANSLATE_NOOP("chat::ui::AboutPage", "Stored messages")},
    LicenceLine{"QtKeychain", "BSD-3-Clause", QT_TRANSLATE_NOOP("chat::ui::AboutPage", "Tokens in the keyring")},
    LicenceLine{"Hunspell", "LGPL-2.1 / MPL-1.1", QT_TRANSLATE_NOOP("chat::ui::AboutPage", "Spelling")},
    LicenceLine{"zlib", "Zlib", QT_TRANSLATE_NOOP("chat::ui::AboutPage", "Compressed connections")},
    LicenceLine{"Unicode, CLDR, emojibase", "Unicode-DFS-2016, MIT",
        QT_TRANSLATE_NOOP("chat::ui::AboutPage", "Names of emoji, forms of Chinese characters")},
};

QString kindsOf(const Accounts &accounts)
{
    int kook = 0;
    int satori = 0;
    int sandbox = 0;
    for (const auto &account : accounts.all())
        ++(account->id().isSandbox() ? sandbox : account->id().backend == AccountConfig::Backend::Kook ? kook : satori);
    return u"KOOK %1, Satori %2, sandbox %3"_s.arg(kook).arg(satori).arg(sandbox);
}

} // namespace

AboutPage::AboutPage(const SettingsNeeds &needs, const Accounts *accounts, QWidget *parent)
    : SettingsPage(needs, Glyph::Info, tr("About"), parent)
    , m_accounts(accounts)
{
    addVersions();
    addLicences();
}

void AboutPage::addVersions()
{
    auto &group = addGroup(tr("Versions"));
    for (const auto &[what, version] : systemFacts()) {
        auto &row = group.add(what == "System"_L1 ? tr("System") : what, version);
        row.addWords(tr("version"));
    }
    auto &report = addRow(group,
        {QT_TR_NOOP("Report a fault"),
            QT_TR_NOOP("Copies what to write into the report: versions and settings, no names, tokens or folders.")});
    connect(&addButton(report, tr("Copy the text")), &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(this->report());
        Q_EMIT copied();
    });
}

void AboutPage::addLicences()
{
    auto &group = addGroup(tr("Licences"));
    for (const auto &line : kLicences) {
        auto &row = group.add(
            QString::fromLatin1(line.what), u"%1 · %2"_s.arg(QString::fromLatin1(line.licence), tr(line.use)));
        row.addWords(tr("licence library"));
    }
}

QString AboutPage::report() const
{
    QStringList lines;
    for (const auto &[what, version] : systemFacts())
        lines << u"%1: %2"_s.arg(what, version);
    lines << u"Display: %1"_s.arg(QGuiApplication::platformName());
    for (const auto *screen : QGuiApplication::screens()) {
        lines << u"Screen: %1 × %2, scale %3"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    }
    const auto word = [](auto choice) { return writtenSetting(choice).toString(); };
    lines << u"Language: %1, system %2"_s.arg(word(settings().value(setting::kLanguage)), QLocale::system().name())
          << u"Theme: %1, text %2, density %3"_s.arg(word(settings().value(setting::kTheme)))
                 .arg(settings().value(setting::kTextSize))
                 .arg(word(settings().value(setting::kDensity)))
          << u"Pictures: %1"_s.arg(word(settings().value(setting::kPictures)));
    if (m_accounts)
        lines << u"Accounts: %1"_s.arg(kindsOf(*m_accounts));
    return lines.join(u'\n') + u'\n';
}

} // namespace chat::ui
