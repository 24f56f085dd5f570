// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/desktoppage.h"
#include "ui/widgets/controls/sheet.h"

#include <vector>

class QScrollArea;

namespace chat {
class Account;
class Accounts;
} // namespace chat

namespace chat::ui {

class KeyBindings;
class LineField;
class SettingsNav;
class StatusLine;

//! The settings: a list of pages, the chosen page, and a search that shows what fits on all of them.
class SettingsWindow : public Sheet
{
    Q_OBJECT

public:
    struct Needs
    {
        SettingsNeeds common;
        KeyBindings &keys;
        Accounts *accounts = nullptr; //!< null: there are no pages about accounts; borrowed
        DesktopAccess desktop = {};
    };
    enum class Page : quint8 { First, Accounts, Storage, Keys, About };

    SettingsWindow(const Needs &needs, QWidget *parent);

    void showPage(Page page);
    [[nodiscard]] int page() const { return m_page; }
    void choose(int page); //!< by its place in the list
    void say(const QString &sentence, bool isError = false); //!< below the pages
    [[nodiscard]] const std::vector<SettingsPage *> &pages() const { return m_pages; }
    [[nodiscard]] LineField &search() { return *m_search; }
    [[nodiscard]] SettingsNav &nav() { return *m_nav; }
    //! The rows that can be seen now.
    [[nodiscard]] std::vector<SettingsRow *> shownRows() const;

Q_SIGNALS:
    void keyListRequested();
    void addAccountRequested();
    void signInRequested(chat::Account *account);
    void signOutRequested(chat::Account *account);
    void liveRequested(chat::Account *account);
    void messagesForgotten(chat::Account *account);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages(const Needs &needs);
    void addAccountPages(const Needs &needs);
    void addPage(SettingsPage *page, Page name = Page::First);
    void filter();
    void revealFocus(QWidget *focus);

    Style &m_style;
    LineField *m_search;
    SettingsNav *m_nav;
    QScrollArea *m_area;
    QWidget *m_sheet;
    StatusLine *m_status;
    QLabel *m_nothing;
    std::vector<SettingsPage *> m_pages;
    std::vector<Page> m_names;
    int m_page = 0;
};

} // namespace chat::ui
