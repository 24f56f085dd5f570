// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class QHBoxLayout;

namespace chat {
class ImageCache;
class UploadListModel;
} // namespace chat

namespace chat::ui {

class Style;
class UploadTile;

//! The files to be sent with a message: picture, name, size or what is wrong; they can be removed. Hidden if there are
//! none.
class UploadStrip : public QScrollArea
{
    Q_OBJECT

public:
    UploadStrip(Style &style, QWidget *parent);

    //! Both borrowed. `limit`: bytes of one file, for the message about larger ones.
    void setModel(UploadListModel &model, ImageCache &images, qint64 limit);
    void setNoModel();
    [[nodiscard]] QList<UploadTile *> tiles() const { return m_tiles; }

private:
    void refresh();

    Style &m_style;
    QPointer<UploadListModel> m_model; // a conversation's files may be destroyed before the strip is told
    ImageCache *m_images = nullptr; //!< null: no model
    qint64 m_limit = 0;
    QWidget *m_page = nullptr;
    QHBoxLayout *m_row = nullptr;
    QList<UploadTile *> m_tiles; //!< in the order of the model's rows
};

} // namespace chat::ui
