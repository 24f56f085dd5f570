// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/pinlistmodel.h"

#include <QWidget>

class QStackedWidget;

namespace chat {
class Directory;
class ImageCache;
} // namespace chat

namespace chat::ui {

class NoticePage;
class PanelHead;
class PinList;
class Style;

//! The side panel with the pinned messages of the current channel.
class PinPanel : public QWidget
{
    Q_OBJECT

public:
    PinPanel(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent = nullptr);

    void setChannel(const ChannelRef &channel);
    //! Loads the pins even while the panel is hidden: menus need them.
    void learn();
    [[nodiscard]] PinListModel &model() { return m_model; }
    [[nodiscard]] PinList &list() { return *m_list; }
    [[nodiscard]] NoticePage &notice() { return *m_notice; }
    [[nodiscard]] PanelHead &head() { return *m_head; }

Q_SIGNALS:
    void chosen(const chat::MessageId &id);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showState();
    void unpin(const MessageId &id);
    void offerUndo(int row);
    void showMenu(const QModelIndex &index, const QPoint &at);
    [[nodiscard]] QString obstacle() const;

    Style &m_style;
    Backend &m_backend;
    Directory &m_directory;
    PinListModel m_model;
    ChannelRef m_channel;
    MessageId m_unpinned; //!< requested, not answered yet
    PanelHead *m_head = nullptr;
    QStackedWidget *m_stack = nullptr;
    PinList *m_list = nullptr;
    NoticePage *m_notice = nullptr;
};

} // namespace chat::ui
