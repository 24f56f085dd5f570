// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace chat {
class Backend;
class Directory;
struct Attention;
} // namespace chat

namespace chat::ui {

class Conversations;

//! Tells an account's backend what of it is looked at: which conversation is open, and whether its window is in front,
//! shown or hidden.
class AttentionTeller : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed. The teller is a child of `view`.
    AttentionTeller(QWidget &view, Backend &backend, Directory &directory, const Conversations &conversations);
    ~AttentionTeller() override;

    //! The conversation on screen, or another state of the view: tells it.
    void tell(const ChannelRef &open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! No conversation is open; only what else is of interest.
    [[nodiscard]] Attention nothing() const;

    QWidget &m_view;
    Backend &m_backend;
    Directory &m_directory;
    const Conversations &m_conversations;
    ChannelRef m_open;
    QPointer<QWidget> m_window; //!< whose events are watched
};

} // namespace chat::ui
