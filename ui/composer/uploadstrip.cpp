// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/uploadstrip.h"

#include "app/models/lists/uploadlistmodel.h"
#include "ui/composer/uploadtile.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace chat::ui {

UploadStrip::UploadStrip(Style &style, QWidget *parent)
    : QScrollArea(parent)
    , m_style(style)
    , m_page(new QWidget)
{
    setAccessibleName(tr("Files to be sent"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    m_row = new QHBoxLayout(m_page);
    m_row->setContentsMargins(10, 8, 10, 2);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    setWidget(m_page);
    m_page->setAutoFillBackground(false);
    setFixedHeight(UploadTile::heightIn(style) + 10 + 10);
    hide();
}

void UploadStrip::setModel(UploadListModel &model, ImageCache &images, qint64 limit)
{
    if (m_model)
        m_model->disconnect(this);
    m_limit = limit;
    m_images = &images;
    m_model = &model;
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &UploadStrip::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &UploadStrip::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &UploadStrip::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &UploadStrip::refresh);
    refresh();
}

void UploadStrip::setNoModel()
{
    if (m_model)
        m_model->disconnect(this);
    m_model = nullptr;
    m_images = nullptr;
    refresh();
}

void UploadStrip::refresh()
{
    const int count = m_model ? m_model->rowCount() : 0;
    QList<UploadTile *> tiles;
    for (int row = 0; row < count; ++row) {
        const int key = m_model->at(row).key;
        const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [&](UploadTile *t) { return t->key() == key; });
        UploadTile *tile = found == m_tiles.end() ? nullptr : *found;
        if (tile) {
            m_tiles.removeOne(tile);
        } else {
            tile = new UploadTile(m_style, *m_images, m_page);
            m_row->insertWidget(row, tile);
            const auto here = [this, tile] { return static_cast<int>(m_tiles.indexOf(tile)); };
            connect(tile, &UploadTile::removeRequested, this, [this, here] { m_model->remove(here()); });
        }
        tile->show(m_model->at(row), m_limit);
        tile->setVisible(true);
        tiles.append(tile);
    }
    for (UploadTile *gone : std::as_const(m_tiles)) {
        gone->hide();
        gone->deleteLater(); // it may be the one that was clicked
    }
    m_tiles = tiles;
    setVisible(count > 0);
}

} // namespace chat::ui
