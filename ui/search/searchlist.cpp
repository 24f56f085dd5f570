// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchlist.h"

#include "app/net/pictures/imagecache.h"
#include "ui/search/searchdelegate.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace chat::ui {

SearchList::SearchList(Style &style, Directory &directory, ImageCache &images, SearchModel &model, QWidget *parent)
    : SideList(style, tr("Search results"), parent)
    , m_model(model)
{
    setUniformItemSizes(true);
    setItemDelegate(new SearchDelegate(style, directory, images, model, this));
    setModel(&model);
    followPictures(images, [&model, &directory](int row) { // as the delegate paints it
        const SearchResult &result = model.at(row);
        const User *person = directory.findUser(result.author.id, directory.guildOf(result.ref.channel));
        return result.author.avatar.isEmpty() && person ? person->avatar : result.author.avatar;
    });
    connect(&directory, &Directory::userChanged, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SearchList::checkEnd);
    connect(&model, &SearchModel::stateChanged, this, &SearchList::checkEnd);
}

//! Reads more before the end is reached.
void SearchList::checkEnd()
{
    const QScrollBar *bar = verticalScrollBar();
    if (isVisible() && bar->value() + 2 * viewport()->height() >= bar->maximum())
        m_model.loadMore();
}

void SearchList::updateGeometries()
{
    SideList::updateGeometries();
    checkEnd();
}

void SearchList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && currentIndex().row() <= 0)
        Q_EMIT leftUpwards();
    else
        SideList::keyPressEvent(event);
}

} // namespace chat::ui
