// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagelistmodel.h"

#include <QSet>
#include <QTimer>

namespace chat {
class Directory;
} // namespace chat

namespace chat::ui {

class JumpPill;
class MessageListView;
class Notice;
class SpokenNote;
class StickyDate;
class Style;
class UnfinishedEdits;

//! Everything that floats over the list: the state of both edges, the text of an empty list, the pill, the current
//! date.
class Overlays : public QObject
{
    Q_OBJECT

public:
    Overlays(MessageListView &view, UnfinishedEdits &edits, Directory &directory, Style &style, QWidget *pane);

    void setModel(MessageListModel *model);
    void place();
    [[nodiscard]] JumpPill &pill() { return *m_pill; }
    [[nodiscard]] StickyDate &date() { return *m_date; }
    //! Something else on screen says that the server is away: what failed for that reason is not said again.
    void setOffline(bool offline);
    void tell(const QString &sentence); //!< a temporary notice at the top

Q_SIGNALS:
    void presentRequested();
    void dayRequested(const QDate &day, const QRect &globalAnchor); //!< the date was clicked
    void editRequested(const chat::MessageId &id); //!< an unfinished edit is to be shown

private:
    void update();
    void updateEdge(Notice &notice, MessageListModel::Edge edge);
    void updateCentre();
    void updatePill();
    void placePill();
    void updateUnfinished();
    void tellLoading(); //!< to screen readers: others see rows without messages there

    MessageListView &m_view;
    UnfinishedEdits &m_edits;
    Directory &m_directory;
    Style &m_style;
    QWidget *m_pane;
    MessageListModel *m_model = nullptr;
    Notice *m_older;
    Notice *m_newer;
    Notice *m_centre;
    Notice *m_passing;
    Notice *m_unfinished; //!< an edit that cannot be seen
    JumpPill *m_pill;
    StickyDate *m_date;
    SpokenNote *m_spoken;
    QTimer m_slow; //!< what is loaded sooner is not worth a word
    QSet<MessageListModel::Edge> m_told; //!< that they are being loaded
    QTimer m_passingTimer;
    QTimer m_rest; //!< after scrolling; until then the pill stays
    bool m_offline = false;
};

} // namespace chat::ui
