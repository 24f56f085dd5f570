// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/appliedsettings.h"

#include "app/session/accounts.h"
#include "app/session/settings/settingkeys.h"
#include "ui/composer/composer.h"
#include "ui/composer/composerrow.h"
#include "ui/input/spellchecker.h"
#include "ui/input/writing.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/account/deletedmessages.h"
#include "ui/shell/keys/shortcutsdialog.h"
#include "ui/shell/keys/windowkeys.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/toast.h"

#include <QEvent>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

AppliedSettings::AppliedSettings(QWidget &window, Style &style, QSettings &file)
    : QObject(&window)
    , m_window(window)
    , m_style(style)
    , m_settings(file)
    , m_keys(m_settings)
{
    window.installEventFilter(this);
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key == setting::kTheme.key)
            applyTheme();
        else if (key == setting::kLanguage.key)
            Q_EMIT languageChosen(m_settings.value(setting::kLanguage));
        else if (key.startsWith("look/"_L1))
            applySizes();
        else if (key == setting::kDiskLimit.key && m_accounts)
            m_accounts->renewDiskLimit();
    });
    if (m_settings.isSet(setting::kTheme)) // else as the program was started
        applyTheme();
    applySizes();
}

void AppliedSettings::applyTheme()
{
    switch (m_settings.value(setting::kTheme)) {
    case Theme::System:
        m_style.setMode(Style::Mode::System);
        break;
    case Theme::Light:
        m_style.setMode(Style::Mode::Light);
        break;
    case Theme::Dark:
        m_style.setMode(Style::Mode::Dark);
        break;
    }
}

void AppliedSettings::applySizes()
{
    m_style.setTextSize(m_settings.value(setting::kTextSize));
    m_style.setDensity(m_settings.value(setting::kDensity));
    m_style.setHourFormat(m_settings.value(setting::kHourFormat));
}

void AppliedSettings::setAccounts(Accounts &accounts)
{
    m_accounts = &accounts;
}

void AppliedSettings::follow(AccountView &view)
{
    connect(&m_settings, &Settings::changed, &view, [this, &view](const QString &key) {
        if (key == setting::kSpelling.key || key == setting::kSpellingLanguages.key)
            applySpelling(view);
        else if (key.startsWith("writing/"_L1) || key.startsWith("messages/"_L1))
            apply(view);
        else if (key.endsWith("/showDeleted"_L1))
            view.deleted().refresh();
    });
    if (auto *keys = view.findChild<WindowKeys *>(QString(), Qt::FindDirectChildrenOnly))
        keys->follow(m_keys);
    apply(view);
    applySpelling(view);
}

void AppliedSettings::apply(AccountView &view) const
{
    auto &row = view.composer().row();
    row.setSendKey(m_settings.value(setting::kSendKey));
    row.setUpEdits(m_settings.value(setting::kUpEdits));
    view.timeline().view()->layouts().setPicturesHeld(m_settings.value(setting::kPictures) == PictureLoading::OnClick);
}

//! Apart from the others: it looks for dictionaries on the disk.
void AppliedSettings::applySpelling(AccountView &view) const
{
    const QStringList chosen = m_settings.value(setting::kSpellingLanguages);
    view.writing().speller().setDictionaries(!m_settings.value(setting::kSpelling) ? QStringList()
            : chosen.isEmpty() ? SpellChecker::forLanguages(SpellChecker::systemLanguages())
                               : chosen);
}

void AppliedSettings::show(SettingsWindow::Page page)
{
    if (!m_shown) {
        if (m_chinese.isEmpty())
            (void)m_chinese.load(u":/i18n/kookaburra_zh_CN.qm"_s); // without it, only what is shown is found
        m_shown = new SettingsWindow({{m_style, m_settings, &m_chinese}, m_keys, m_accounts, m_desktop}, &m_window);
        connect(m_shown, &SettingsWindow::keyListRequested, this, &AppliedSettings::showKeys);
        connect(m_shown, &SettingsWindow::addAccountRequested, this, &AppliedSettings::addAccountRequested);
        connect(m_shown, &SettingsWindow::signInRequested, this, &AppliedSettings::signInRequested);
        connect(m_shown, &SettingsWindow::signOutRequested, this, &AppliedSettings::signOutRequested);
        connect(m_shown, &SettingsWindow::liveRequested, this, &AppliedSettings::liveRequested);
        connect(m_shown, &SettingsWindow::messagesForgotten, this, &AppliedSettings::messagesForgotten);
    }
    m_shown->showPage(page);
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
}

void AppliedSettings::renewWindow()
{
    if (!m_shown)
        return;
    const int page = m_shown->page();
    const QRect place = m_shown->geometry();
    delete m_shown;
    show();
    m_shown->choose(page);
    m_shown->setGeometry(place);
}

void AppliedSettings::showKeys()
{
    QWidget *above = m_shown ? m_shown.data() : &m_window;
    (new ShortcutsDialog(m_style, m_keys, m_settings.value(setting::kSendKey), above))->show();
}

void AppliedSettings::zoom(int steps)
{
    const auto &size = setting::kTextSize;
    if (steps == 0)
        m_settings.reset(size);
    else
        m_settings.set(size, m_settings.value(size) + steps);
}

void AppliedSettings::sayWhatIsUnreadable()
{
    const QStringList keys = unreadableSettings(m_settings);
    if (keys.isEmpty())
        return;
    toast(&m_window, m_style,
        tr("Some settings cannot be read, and their usual values are used: %1").arg(keys.join(u", "_s)));
}

bool AppliedSettings::eventFilter(QObject *watched, QEvent *event)
{
    // Another window of the same profile may have been used meanwhile.
    if (watched == &m_window && event->type() == QEvent::WindowActivate)
        m_settings.reread();
    return QObject::eventFilter(watched, event);
}

} // namespace chat::ui
