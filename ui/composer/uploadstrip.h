// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class QHBoxLayout;

namespace chat {
class UploadListModel;
}

namespace chat::ui {

class Style;
class UploadTile;

//! The files that go with a message: picture, name, how far each one is, what is wrong with it; to be taken out or tried
//! again. Hidden while there are none.
class UploadStrip : public QScrollArea
{
    Q_OBJECT

public:
    UploadStrip(Style &style, QWidget *parent);

    //! Borrowed; null: none. `limit`: bytes of one file, for what is said about larger ones.
    void setModel(UploadListModel *model, qint64 limit);
    [[nodiscard]] QList<UploadTile *> tiles() const { return m_tiles; }

Q_SIGNALS:
    void removed(); //!< by the person

private:
    void refresh();

    Style &m_style;
    QPointer<UploadListModel> m_model; // a conversation's files may go before the strip is told
    qint64 m_limit = 0;
    QWidget *m_page = nullptr;
    QHBoxLayout *m_row = nullptr;
    QList<UploadTile *> m_tiles; //!< in the order of the model's rows
};

} // namespace chat::ui
