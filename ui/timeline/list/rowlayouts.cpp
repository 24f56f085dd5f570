// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/rowlayouts.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/net/pictures/imagecache.h"
#include "ui/style/style.h"
#include "ui/timeline/list/roweditors.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QWidget>

namespace chat::ui {

namespace {
constexpr int kGroupMinutes = 10;
constexpr int kExactRows = 24; // rows around the visible ones whose height is always exact
constexpr int kRefineMs = 6; // per event-loop turn
constexpr qint64 kQuarterHour = 15 * 60 * 1000;

RowGap gapOf(MessageListModel::Gap gap)
{
    switch (gap) {
    case MessageListModel::Gap::None:
        return RowGap::None;
    case MessageListModel::Gap::Open:
        return RowGap::Open;
    case MessageListModel::Gap::Loading:
        return RowGap::Loading;
    case MessageListModel::Gap::Failed:
        return RowGap::Failed;
    }
    return RowGap::None;
}
} // namespace

RowLayouts::RowLayouts(const Style &style, const Directory &directory, ImageCache &images, const RowEditors &editors,
    const QWidget &viewport)
    : m_style(style)
    , m_directory(directory)
    , m_images(images)
    , m_editors(editors)
    , m_viewport(viewport)
    , m_held(images.sizes())
{
    connect(&style, &Style::changed, this, [this] {
        m_days.clear(); // the time zone may have changed
        layOutAgain();
    });
    connect(&directory, &Directory::guildChanged, this,
        [this](const GuildId &guild) { // roles and channels in rows may have new names
            if (m_model && m_directory.guildOf(m_model->channel()) == guild)
                layOutAgain();
        });
    m_rename.setSingleShot(true);
    m_rename.setInterval(0);
    connect(&m_rename, &QTimer::timeout, this, &RowLayouts::layOutAgain);
    connect(&directory, &Directory::userChanged, this, [this](const UserId &user) {
        if (m_model && m_names.isStale(user, m_directory.userName(user, m_directory.guildOf(m_model->channel()))))
            m_rename.start();
    });
}

void RowLayouts::clear()
{
    m_cache.clear();
    m_pixmaps.clear();
    m_names.clear();
}

void RowLayouts::layOutAgain()
{
    clear();
    Q_EMIT outdated();
}

void RowLayouts::setModel(MessageListModel *model)
{
    m_model = model;
    clear();
    m_revealed.clear();
    m_unreadFrom = {};
}

// ---- how a row stands among its neighbours ------------------------------------------------------------------------

qint64 RowLayouts::localDay(const QDateTime &utc) const
{
    // Offsets from UTC change at quarter hours only, and asking the time zone for every row is slow.
    const qint64 quarter = utc.toMSecsSinceEpoch() / kQuarterHour;
    auto it = m_days.find(quarter);
    if (it == m_days.end())
        it = m_days.insert(quarter, utc.toLocalTime().date().toJulianDay());
    return it.value();
}

QDate RowLayouts::dayOf(int row) const
{
    return QDate::fromJulianDay(localDay(m_model->messageAt(row).created));
}

RowTraits RowLayouts::traitsOf(int row) const
{
    RowTraits traits;
    const Message &message = m_model->messageAt(row);
    traits.unreadAbove = !m_unreadFrom.isEmpty() && message.id == m_unreadFrom;
    if (row == 0) {
        traits.dateAbove = true;
        traits.beginning
            = m_model->edge(MessageListModel::Edge::Older).phase == MessageListModel::EdgeState::Phase::End;
        traits.heardOnly = traits.beginning && !m_model->capabilities().history;
    } else {
        const Message &above = m_model->messageAt(row - 1);
        traits.gap = gapOf(m_model->gapAt(row));
        traits.dateAbove = localDay(above.created) != localDay(message.created);
        traits.head = traits.gap != RowGap::None || traits.dateAbove || traits.unreadAbove || message.quote
            || above.author.id != message.author.id
            || ((above.author.alias || message.author.alias)
                && above.author.displayName() != message.author.displayName())
            || above.visibleOnlyTo != message.visibleOnlyTo || above.program != message.program
            || above.created.secsTo(message.created) > kGroupMinutes * 60;
    }
    traits.read = message.read && isLastOwn(row);
    traits.editorHeight = m_editors.heightOf(message.id);
    return traits;
}

//! Whether no later message of ours is in the window.
bool RowLayouts::isLastOwn(int row) const
{
    const UserId &self = m_model->selfId();
    if (m_model->messageAt(row).author.id != self)
        return false;
    for (int later = row + 1; later < m_model->rowCount(); ++later) {
        if (m_model->messageAt(later).author.id == self && !m_model->messageAt(later).deleted)
            return false;
    }
    return true;
}

LayoutCache::Key RowLayouts::keyOf(int row) const
{
    return {m_model->messageAt(row).id, m_model->revisionAt(row), traitsOf(row), m_viewport.width()};
}

QString RowLayouts::conversationName() const
{
    const ChannelId &id = m_model->channel().id;
    if (const Channel *channel = m_directory.findChannel(id))
        return shownName(channel->name);
    const DirectChat *chat = m_directory.findDirectChat(id);
    return chat ? chat->peer.displayName() : QString();
}

// ---- layouts and heights ------------------------------------------------------------------------------------------

std::unique_ptr<MessageLayout> RowLayouts::make(int row)
{
    const Message &message = m_model->messageAt(row);
    const auto revealed = m_revealed.constFind(message.id);
    LayoutContext context{m_style};
    context.directory = &m_directory;
    context.guild = m_directory.guildOf(m_model->channel());
    context.self = m_model->selfId();
    context.service = &m_model->service();
    context.revealed = revealed == m_revealed.constEnd() ? nullptr : &revealed.value();
    context.sizes = &m_images.sizes();
    context.held = &m_held;
    context.names = &m_names;
    context.canClick = m_model->capabilities().clickButtons;
    if (row == 0)
        context.conversation = conversationName();
    return std::make_unique<MessageLayout>(message, traitsOf(row), m_viewport.width(), context);
}

int RowLayouts::height(int row)
{
    if (!m_model || row < 0 || row >= m_model->rowCount())
        return 0;
    if (m_coarse) {
        const int last = m_cache.lastHeight(m_model->messageAt(row).id);
        if (last >= 0)
            return last;
    }
    return m_cache.height(keyOf(row), [this, row] { return make(row); });
}

const MessageLayout &RowLayouts::of(int row)
{
    return m_cache.layout(keyOf(row), [this, row] { return make(row); });
}

QStringList RowLayouts::pictures()
{
    QStringList urls;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const Message &message = m_model->messageAt(row);
        const bool mayHave = !message.attachments.empty() || !message.embeds.empty()
            || message.kind == MessageKind::Image || message.kind == MessageKind::Card;
        if (mayHave)
            urls << of(row).images();
    }
    return urls;
}

void RowLayouts::setPicturesHeld(bool held)
{
    if (m_held.isHolding() == held)
        return;
    m_held.setHolding(held);
    layOutAgain();
}

QStringList RowLayouts::heldPictures(int row)
{
    QStringList urls;
    of(row).visit([&urls](const Part &part, QPoint) {
        if (const QString url = part.held(); !url.isEmpty())
            urls << url;
    });
    return urls;
}

void RowLayouts::loadPictures(const QStringList &urls)
{
    for (const QString &url : urls) {
        m_held.release(url);
        forgetPicture(url);
    }
    Q_EMIT picturesReleased();
}

RowLayouts::Refined RowLayouts::refine(int middle)
{
    Refined result;
    QElapsedTimer clock;
    clock.start();
    const int rows = m_model->rowCount();
    for (int distance = 0; distance < rows; ++distance) {
        for (const int row : {middle - distance, middle + distance}) {
            if (row < 0 || row >= rows || (distance == 0 && row != middle))
                continue;
            if (distance > kExactRows && clock.elapsed() >= kRefineMs) {
                result.more = true;
                return result;
            }
            const int before = m_cache.lastHeight(m_model->messageAt(row).id);
            const int now = m_cache.height(keyOf(row), [this, row] { return make(row); });
            result.changed = result.changed || before != now;
        }
    }
    return result;
}

// ---- changes ------------------------------------------------------------------------------------------------------

void RowLayouts::toggleHidden(const MessageId &id, int index)
{
    QSet<int> &open = m_revealed[id];
    if (!open.remove(index))
        open.insert(index);
    m_cache.forget(id);
    m_pixmaps.forget(id);
}

bool RowLayouts::setUnreadFrom(const MessageId &id)
{
    return std::exchange(m_unreadFrom, id) != id;
}

void RowLayouts::forgetHeights()
{
    m_cache.keepOnly([](const MessageId &) { return false; });
}

void RowLayouts::forgetGone()
{
    if (m_model && m_cache.heightCount() > 2 * MessageListModel::kWindow)
        m_cache.keepOnly([this](const MessageId &id) { return m_model->rowOf(id) >= 0; });
    if (m_days.size() > 4 * MessageListModel::kWindow)
        m_days.clear();
}

void RowLayouts::releaseMemory()
{
    m_pixmaps.clear();
    m_cache.releaseLayouts();
    m_days.clear();
}

bool RowLayouts::forgetMisfits(const QStringList &urls)
{
    bool any = false;
    for (const QString &url : urls) {
        const QSize pixels = m_images.sizes().of(url);
        const auto rows = pixels.isEmpty() ? std::vector<MessageId>() : m_cache.takeMisfits(url, pixels);
        for (const MessageId &id : rows)
            m_pixmaps.forget(id);
        any = any || !rows.empty();
    }
    return any;
}

} // namespace chat::ui
