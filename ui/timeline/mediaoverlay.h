// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "ui/media/medialibrary.h"
#include "ui/message/parts/hit.h"

#include <QObject>
#include <QPointer>

namespace chat {
class MessageListModel;
}

namespace chat::ui {

class MediaPlayer;
class MessageListView;
class Style;

//! The one media player of a timeline, placed over the position of its audio or video in a row. It closes when that
//! position leaves the screen, or with the row, the conversation or the window.
class MediaOverlay : public QObject
{
    Q_OBJECT

public:
    MediaOverlay(MessageListView &view, Style &style);
    ~MediaOverlay() override;

    void setLibrary(MediaLibrary library) { m_library = std::move(library); }
    bool play(const MessageId &id, const Hit &hit); //!< false: it cannot be played here
    bool close(); //!< false: nothing was open
    [[nodiscard]] MediaPlayer *player() const; //!< null: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    [[nodiscard]] QRect find() const; //!< in the viewport; null: nowhere

    MessageListView &m_view;
    Style &m_style;
    MediaLibrary m_library;
    QPointer<MediaPlayer> m_player;
    QPointer<MessageListModel> m_model;
    MessageId m_id;
    QString m_url;
    int m_which = 0; //!< among the row's parts of that address
};

} // namespace chat::ui
