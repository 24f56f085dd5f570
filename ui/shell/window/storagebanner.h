// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace chat {
class StorageWatch;
}

namespace chat::ui {

class Style;

//! Shows that drafts and settings cannot be written, and why, as long as that is so. Hidden otherwise.
class StorageBanner : public QWidget
{
    Q_OBJECT

public:
    StorageBanner(Style &style, StorageWatch &storage, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; //!< empty: hidden

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void dress();

    Style &m_style;
    StorageWatch &m_storage;
    QLabel *m_label = nullptr;
};

} // namespace chat::ui
