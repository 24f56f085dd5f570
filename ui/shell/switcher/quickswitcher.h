// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/switcher/switchermodel.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace chat {
class ImageCache;
}

namespace chat::ui {

class SideList;
class Style;

//! Ctrl+K: type part of a name, choose with arrows, Enter goes there. Covers its window; a click outside closes it.
class QuickSwitcher : public QWidget
{
    Q_OBJECT

public:
    QuickSwitcher(Style &style, Directory &directory, ImageCache &images, QWidget *window);

    void popup(const QList<ChannelRef> &recent);
    [[nodiscard]] const SwitcherModel &model() const { return m_model; }

Q_SIGNALS:
    void channelChosen(const chat::ChannelRef &channel);
    void guildChosen(const chat::GuildId &guild);
    void linkChosen(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Delegate;

    void place();
    void choose(int row);
    void closeUp();
    void select(int row);
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    Style &m_style;
    SwitcherModel m_model;
    QWidget *m_card = nullptr;
    QLineEdit *m_field = nullptr;
    SideList *m_list = nullptr;
    QPointer<QWidget> m_focusBefore; //!< may be deleted while the switcher is open
};

} // namespace chat::ui
