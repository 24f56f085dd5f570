// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/inbox/mentioninbox.h"

#include "app/net/pictures/imagecache.h"
#include "ui/inbox/mentiondelegate.h"
#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/style.h"
#include "ui/widgets/sidelist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chat::ui {

namespace {

constexpr QSize kInboxSize{420, 520};

} // namespace

MentionInbox::MentionInbox(Style &style, const std::vector<Source> &sources, QWidget *parent)
    : PopupFrame(style, parent)
    , m_title(new QLabel(tr("Mentions"), this))
    , m_list(new SideList(style, tr("Mentions"), this))
    , m_delegate(new MentionDelegate(style, m_model, m_list))
    , m_note(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSpoken(this, tr("Mentions"));
    m_title->setFont(style.font(FontRole::ListStrong));
    m_title->setContentsMargins(10, 4, 10, 0);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(style.font(FontRole::Note));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setContentsMargins(16, 16, 16, 16);
    setInk(m_title, style.tokens().text);
    setInk(m_note, style.color(Level::Dim));
    std::vector<MentionListModel::Source> accounts;
    std::vector<ImageCache *> images;
    for (const Source &source : sources) {
        accounts.push_back(source.account);
        images.push_back(source.images);
    }
    m_delegate->setPictures([images](int account) -> ImageCache & { return *images[static_cast<size_t>(account)]; });
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_model);
    for (ImageCache *cache : images)
        m_list->followPictures(*cache, [this](int row) { return m_model.at(row).avatar; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 8, 6, 6);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    connect(m_list, &SideList::chosen, this, [this](const QModelIndex &index) {
        const MentionRow row = m_model.at(index.row()); // a copy: it closes
        close();
        Q_EMIT chosen(row.account, row.message);
    });
    connect(&m_model, &MentionListModel::stateChanged, this, &MentionInbox::showState);
    m_model.setSources(std::move(accounts));
}

void MentionInbox::popup(const QRect &globalAnchor)
{
    showState();
    openAt(globalAnchor, kInboxSize);
    m_list->setFocus(Qt::PopupFocusReason);
}

void MentionInbox::showState()
{
    QString note;
    if (m_model.rowCount() == 0)
        note = m_model.isLoading() ? tr("Loading…") : tr("Nobody has mentioned you yet.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_list->setVisible(note.isEmpty());
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

} // namespace chat::ui
