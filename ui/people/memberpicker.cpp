// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/people/memberpicker.h"

#include "app/models/timeline/messagetext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/people/memberdelegate.h"
#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/style.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/sidelist.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace chat::ui {

namespace {

constexpr QSize kPickerSize{300, 380};

} // namespace

MemberPicker::MemberPicker(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent)
    : PopupFrame(style, parent)
    , m_model(backend, directory)
    , m_title(new QLabel(this))
    , m_search(new LineField(style, LineField::Purpose::Search, tr("Search members"), this))
    , m_list(new SideList(style, tr("Members"), this))
    , m_note(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(style.font(FontRole::ListStrong));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(style.font(FontRole::Note));
    m_note->setWordWrap(true);
    m_search->setPlaceholderText(tr("Search members"));
    m_search->installEventFilter(this);
    auto *delegate = new MemberDelegate(style, images, m_model, m_list);
    delegate->setMarksCurrent(true);
    m_list->setItemDelegate(delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&m_model);
    m_list->followPictures(
        images, [this](int row) { return m_model.isHeading(row) ? QString() : m_model.userAt(row).avatar; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.setSearch(text); });
    connect(m_search, &LineField::leftByEscape, this, &QWidget::close);
    connect(m_list, &SideList::chosen, this, &MemberPicker::pick);
    connect(&m_model, &MemberListModel::stateChanged, this, &MemberPicker::showState);
}

void MemberPicker::popup(const GuildId &guild, const QString &title, const QRect &globalAnchor)
{
    m_title->setText(title);
    setSpoken(this, title);
    setInk(m_title, m_style.tokens().text);
    setInk(m_note, m_style.color(Level::Dim));
    m_model.setGuild(guild);
    showState();
    openAt(globalAnchor, kPickerSize);
    m_search->setFocus(Qt::PopupFocusReason);
}

void MemberPicker::showState()
{
    const auto &error = m_model.error();
    QString note;
    if (error)
        note = tr("The members could not be loaded. %1").arg(errorSentence(*error));
    else if (m_model.loading())
        note = tr("Loading…");
    else if (m_model.rowCount() == 0)
        note = tr("No member has this name.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (!m_list->currentIndex().isValid() || m_model.isHeading(m_list->currentIndex().row()))
        step(1);
}

//! The next row that is a person.
void MemberPicker::step(int by)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    do
        row += by;
    while (row >= 0 && row < m_model.rowCount() && m_model.isHeading(row));
    if (row >= 0 && row < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(row));
}

void MemberPicker::pick(const QModelIndex &index)
{
    if (!index.isValid() || m_model.isHeading(index.row()))
        return;
    const User user = m_model.userAt(index.row()); // a copy: the row may be removed meanwhile
    Q_EMIT picked(user);
    close();
}

bool MemberPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return PopupFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) { // checked by the type above
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_list->currentIndex());
        return true;
    default:
        return PopupFrame::eventFilter(watched, event);
    }
}

} // namespace chat::ui
