// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/mediaoverlay.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/media/mediaplayer.h"
#include "ui/message/parts/part.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/widgets/linkopener.h"

#include <QEvent>
#include <QScrollBar>
#include <QUrl>

namespace chat::ui {

MediaOverlay::MediaOverlay(MessageListView &view, Style &style)
    : QObject(&view)
    , m_view(view)
    , m_style(style)
{
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &MediaOverlay::place);
    connect(&view, &MessageListView::scrolled, this, &MediaOverlay::place);
    view.installEventFilter(this);
}

MediaOverlay::~MediaOverlay() = default;

MediaPlayer *MediaOverlay::player() const
{
    return m_player;
}

bool MediaOverlay::play(const MessageId &id, const Hit &hit)
{
    if (hit.index == Hit::Outside || !isOpenable(hit.value))
        return false;
    std::unique_ptr<MediaEngine> engine = m_library.create();
    if (!engine)
        return false;
    close();
    m_model = m_view.messageModel();
    m_id = id;
    m_url = hit.value;
    const int row = m_model->rowOf(id);
    int seen = 0;
    m_which = 0;
    m_view.layoutOf(row).visit([&](const Part &part, QPoint at) {
        if (part.media() != m_url)
            return;
        if (at == hit.rect.topLeft())
            m_which = seen;
        ++seen;
    });
    m_player = new MediaPlayer(m_style, std::move(engine),
        {QUrl(hit.value, QUrl::TolerantMode), hit.text, hit.index == Hit::Video}, m_view.viewport());
    connect(m_player, &MediaPlayer::closeRequested, this, [this] {
        close();
        m_view.setFocus();
    });
    connect(m_player, &MediaPlayer::outsideRequested, this, [this, url = hit.value, name = hit.text] {
        close();
        openLink(m_style, m_view.window(), url, name);
    });
    m_view.setEmbedded(true);
    place();
    if (m_player) {
        m_player->show();
        m_player->setFocus();
    }
    return true;
}

bool MediaOverlay::close()
{
    if (!m_player)
        return false;
    m_player->hide();
    m_player->deleteLater(); // the player may be the caller
    m_player = nullptr;
    m_view.setEmbedded(false);
    return true;
}

QRect MediaOverlay::find() const
{
    MessageListModel *model = m_view.messageModel();
    const int row = model && model == m_model ? model->rowOf(m_id) : -1;
    if (row < 0)
        return {};
    const QPoint origin = m_view.visualRect(model->index(row)).topLeft();
    QRect place;
    int left = m_which;
    m_view.layoutOf(row).visit([&](const Part &part, QPoint at) {
        if (part.media() == m_url && left-- == 0)
            place = QRect(origin + at, part.size());
    });
    return place;
}

void MediaOverlay::place()
{
    if (!m_player)
        return;
    const QRect place = find();
    if (!place.intersects(m_view.viewport()->rect()))
        close();
    else if (m_player->geometry() != place)
        m_player->setGeometry(place);
}

bool MediaOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        close();
    return QObject::eventFilter(watched, event);
}

} // namespace chat::ui
