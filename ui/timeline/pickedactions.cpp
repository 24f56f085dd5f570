// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/pickedactions.h"

#include "app/markup/plaintext.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/models/timeline/messagetext.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/pickedbar.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/hovertoolbar.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

struct PickedActions::Removal
{
    int asked = 0;
    int answered = 0;
    int removed = 0;
    QString reason; //!< of the first failure
};

PickedActions::PickedActions(MessageListView &view, PickedBar &bar, Style &style, const Directory &directory)
    : QObject(&view)
    , m_view(view)
    , m_style(style)
    , m_directory(directory)
{
    PickedRows *picked = &view.picked();
    connect(picked, &PickedRows::changed, &bar, [picked, &bar] { bar.setCount(picked->count()); });
    connect(&bar, &PickedBar::copyRequested, this, &PickedActions::copy);
    connect(&bar, &PickedBar::removeRequested, this, &PickedActions::remove);
    connect(&bar, &PickedBar::exportRequested, this, [this] { Q_EMIT exportRequested(m_view.picked().messages()); });
    connect(&bar, &PickedBar::closeRequested, this, [this] {
        (void)leave();
        m_view.setFocus(Qt::OtherFocusReason);
    });
    connect(&view, &MessageListView::pickedCopyRequested, this, &PickedActions::copy);
    connect(&view, &MessageListView::pickedRemovalRequested, this, &PickedActions::remove);
}

bool PickedActions::leave()
{
    if (!m_view.picked().isActive())
        return false;
    m_view.picked().clear();
    return true;
}

//! Covered text stays covered, opened spoilers are copied.
QString PickedActions::textOf(const Message &message) const
{
    const QSet<int> opened = m_view.layouts().opened(message.id);
    return opened.isEmpty() ? message.content.plain : markup::plainOf(message.content.blocks, opened);
}

void PickedActions::copy()
{
    const std::vector<Message> messages = m_view.picked().messages();
    const QLocale locale;
    QStringList texts;
    for (const Message &message : messages) {
        const QString author = m_directory.nameOf(message.author, m_directory.guildOf(message.channel));
        const QString time = locale.toString(message.created.toLocalTime(), QLocale::ShortFormat);
        texts << tr("%1, %2").arg(author, time) + u'\n' + textOf(message);
    }
    QApplication::clipboard()->setText(texts.size() == 1 ? textOf(messages.front()) : texts.join(u"\n\n"_s));
    toast(m_view.window(), m_style, tr("%n message(s) copied", nullptr, static_cast<int>(messages.size())));
}

// ---- deleting -----------------------------------------------------------------------------------------------------

void PickedActions::remove()
{
    const MessageListModel *model = m_view.messageModel();
    if (!model || !m_view.picked().isActive())
        return;
    std::vector<Message> allowed;
    Obstacle reason = Obstacle::None;
    int refused = 0;
    const std::vector<Message> picked = m_view.picked().messages();
    for (const Message &message : picked) {
        const Obstacle obstacle = obstacleToRemove(
            message, model->selfId(), m_directory.permissions(model->channel()), model->capabilities());
        if (obstacle == Obstacle::None)
            allowed.push_back(message);
        else if (refused++ == 0)
            reason = obstacle;
    }
    if (allowed.empty()) {
        toast(m_view.window(), m_style, tr("Cannot delete: %1").arg(obstacleText(reason)));
        return;
    }
    const auto count = static_cast<int>(allowed.size());
    const QString rest = refused == 0
        ? tr("This cannot be undone.")
        : tr("%n of the selected message(s) cannot be deleted: %1.", nullptr, refused).arg(obstacleText(reason));
    confirm(m_view.window(), m_style, tr("Delete %n message(s)?", nullptr, count), rest, tr("Delete"),
        [this, allowed] { removeAll(allowed); });
}

void PickedActions::removeAll(const std::vector<Message> &messages)
{
    MessageListModel *model = m_view.messageModel();
    if (!model || messages.empty() || messages.front().channel != model->channel())
        return;
    const auto removal = std::make_shared<Removal>();
    removal->asked = static_cast<int>(messages.size());
    for (const Message &message : messages)
        model->remove(message.id, this,
            [this, removal, id = message.id](const Result<Unit> &result) { onRemoved(removal, id, result); });
}

//! What was deleted is not picked any more; what was not stays so, and can be tried again.
void PickedActions::onRemoved(const std::shared_ptr<Removal> &removal, const MessageId &id, const Result<Unit> &result)
{
    ++removal->answered;
    if (result) {
        ++removal->removed;
        m_view.picked().drop(id);
    } else if (removal->reason.isEmpty()) {
        removal->reason = errorSentence(result.error());
    }
    if (removal->answered < removal->asked)
        return;
    if (removal->removed == removal->asked)
        toast(m_view.window(), m_style, tr("%n message(s) deleted", nullptr, removal->removed));
    else
        toast(m_view.window(), m_style,
            tr("%1 of %2 messages were deleted. The others are still there: %3")
                .arg(removal->removed)
                .arg(removal->asked)
                .arg(removal->reason));
}

} // namespace chat::ui
