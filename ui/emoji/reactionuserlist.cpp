// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/emoji/reactionuserlist.h"

#include "app/net/pictures/imagecache.h"
#include "ui/style/avatar.h"
#include "ui/style/calendar.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kReactionUserListAvatar = 32;
constexpr int kUserSide = 8;
constexpr int kInset = 8;

QString timeOf(const QDateTime &time, const QDate &today, const Style &style)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return local.date() == today ? style.time(local.time()) : locale.toString(local.date(), QLocale::ShortFormat);
}

} // namespace

//! The people, as rows that a screen reader can read.
class ReactionUserList::Model : public QAbstractListModel
{
public:
    std::vector<Entry> entries;

    void reset(std::vector<Entry> next)
    {
        beginResetModel();
        entries = std::move(next);
        endResetModel();
    }

    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        entries.erase(entries.begin() + row);
        endRemoveRows();
    }

    [[nodiscard]] int rowOf(const UserId &user) const
    {
        const auto found
            = std::find_if(entries.begin(), entries.end(), [&](const Entry &e) { return e.person.user.id == user; });
        return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(entries.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const ReactionUser &person = entries[static_cast<size_t>(index.row())].person;
        if (role == Qt::DisplayRole)
            return person.user.displayName();
        if (role != Qt::AccessibleTextRole)
            return {};
        QStringList parts{person.user.displayName()};
        if (person.user.bot)
            parts << ReactionUserList::tr("bot");
        if (person.time.isValid())
            parts << QLocale().toString(person.time.toLocalTime(), QLocale::ShortFormat);
        return parts.join(u", "_s);
    }
};

//! Paints a row of ReactionUserList.
class ReactionUserList::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(ReactionUserList &list)
        : QStyledItemDelegate(&list)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Entry &entry = m_list.m_model->entries[static_cast<size_t>(index.row())];
        const Tokens &t = m_list.m_style.tokens();
        const bool active = m_list.isActive(index.row());
        const QRect row = option.rect.adjusted(kUserSide, 0, -kUserSide, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (active) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.hover);
            painter->drawRoundedRect(row, 6, 6);
        }
        const User &user = entry.person.user;
        const QRect avatar(row.left() + kInset, row.top() + (kRowHeight - kReactionUserListAvatar) / 2,
            kReactionUserListAvatar, kReactionUserListAvatar);
        drawAvatar(*painter, avatar, m_list.m_images, user.avatar, user.displayName(), user.id.value, m_list.m_style);
        if (entry.presence)
            drawPresence(*painter, avatar, user.online, t.main, m_list.m_style);
        const int right = paintEnd(*painter, row, entry, active);
        paintName(*painter, QRect(QPoint(avatar.right() + 11, row.top()), QPoint(right - 8, row.bottom())), user);
        painter->restore();
    }

private:
    //! Draws the time or "Remove"; returns its left edge.
    int paintEnd(QPainter &painter, const QRect &row, const Entry &entry, bool active) const
    {
        const Style &style = m_list.m_style;
        const bool remove = active && entry.removable && !entry.removing;
        const QString text = entry.removing ? ReactionUserList::tr("Removing…")
            : remove                        ? ReactionUserList::tr("Remove")
                                            : timeOf(entry.person.time, style.calendar().today(), style);
        QFont font = style.font(FontRole::Note);
        font.setUnderline(remove && m_list.m_overRemove);
        const int width = static_cast<int>(std::ceil(textWidth(text, font)));
        const QRect box(row.right() - kInset - width, row.top(), width + 1, row.height());
        drawText(painter, box, Qt::AlignRight | Qt::AlignVCenter, text, font,
            remove ? style.color(Level::Danger) : style.tokens().dim);
        return box.left();
    }

    void paintName(QPainter &painter, const QRect &box, const User &user) const
    {
        const Style &style = m_list.m_style;
        const Tokens &t = style.tokens();
        const QFont font = style.font(FontRole::Body);
        const QFont badge = style.font(FontRole::NoteStrong);
        const int badgeRoom = user.bot ? static_cast<int>(textWidth(ReactionUserList::tr("BOT"), badge)) + 18 : 0;
        const int name
            = std::min(static_cast<int>(std::ceil(textWidth(user.displayName(), font))), box.width() - badgeRoom);
        drawText(painter, QRect(box.left(), box.top(), name + 1, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
            user.displayName(), font, t.text);
        int x = box.left() + name;
        const QString number = user.number.isEmpty() ? QString() : u'#' + user.number;
        const int numberWidth = static_cast<int>(std::ceil(textWidth(number, font)));
        if (!number.isEmpty() && x + numberWidth + badgeRoom <= box.right()) {
            drawText(painter, QRect(x, box.top(), numberWidth + 1, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                number, font, t.dim);
            x += numberWidth;
        }
        if (user.bot)
            drawBotBadge(painter, QPoint(x + 7, box.center().y() + 1), ReactionUserList::tr("BOT"), style);
    }

    ReactionUserList &m_list;
};

ReactionUserList::ReactionUserList(Style &style, ImageCache &images, QWidget *parent)
    : QListView(parent)
    , m_style(style)
    , m_images(images)
    , m_model(std::make_unique<Model>())
{
    setModel(m_model.get());
    setItemDelegate(new Delegate(*this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
    setAccessibleName(tr("People who reacted"));
    connect(&m_images, &ImageCache::imageReady, viewport(), qOverload<>(&QWidget::update));
    connect(&m_style, &Style::changed, viewport(), qOverload<>(&QWidget::update));
}

ReactionUserList::~ReactionUserList()
{
    setModel(nullptr); // our model is destroyed before the view
}

void ReactionUserList::setEntries(std::vector<Entry> entries)
{
    const int current = currentIndex().row();
    m_hovered = -1;
    m_model->reset(std::move(entries));
    if (current >= 0 && m_model->rowCount({}) > 0)
        setCurrentIndex(m_model->index(std::min(current, m_model->rowCount({}) - 1)));
}

const std::vector<ReactionUserList::Entry> &ReactionUserList::entries() const
{
    return m_model->entries;
}

void ReactionUserList::setRemoving(const UserId &user, bool removing)
{
    const int row = m_model->rowOf(user);
    if (row < 0)
        return;
    m_model->entries[static_cast<size_t>(row)].removing = removing;
    update(m_model->index(row));
}

void ReactionUserList::remove(const UserId &user)
{
    const int row = m_model->rowOf(user);
    if (row >= 0)
        m_model->remove(row);
    m_hovered = -1;
}

bool ReactionUserList::isActive(int row) const
{
    return row == m_hovered || (hasKeyFocus(*this) && row == currentIndex().row());
}

QRect ReactionUserList::removeRect(int row) const
{
    const QRect box = visualRect(m_model->index(row));
    const int width = static_cast<int>(textWidth(tr("Remove"), m_style.font(FontRole::Note))) + 2 * kInset;
    return {box.right() - kUserSide - width, box.top(), width, box.height()};
}

void ReactionUserList::askRemoval(int row)
{
    if (row < 0 || row >= static_cast<int>(m_model->entries.size()))
        return;
    const Entry &entry = m_model->entries[static_cast<size_t>(row)];
    if (entry.removable && !entry.removing)
        Q_EMIT removeRequested(UserId(entry.person.user.id));
}

void ReactionUserList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        askRemoval(row);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            Q_EMIT profileRequested(UserId(m_model->entries[static_cast<size_t>(row)].person.user.id));
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QListView::keyPressEvent(event);
        viewport()->update();
    }
}

void ReactionUserList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_hovered = indexAt(at).row();
    m_overRemove = m_hovered >= 0 && removeRect(m_hovered).contains(at)
        && m_model->entries[static_cast<size_t>(m_hovered)].removable;
    viewport()->setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

void ReactionUserList::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QListView::leaveEvent(event);
}

void ReactionUserList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const int row = indexAt(at).row();
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    if (removeRect(row).contains(at) && m_model->entries[static_cast<size_t>(row)].removable)
        askRemoval(row);
    else
        Q_EMIT profileRequested(UserId(m_model->entries[static_cast<size_t>(row)].person.user.id));
}

} // namespace chat::ui
