// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;
class Style;

//! The bar below the list while messages are picked: how many, and what can be done with all of them.
class PickedBar : public QWidget
{
    Q_OBJECT

public:
    explicit PickedBar(Style &style, QWidget *parent);

    void setCount(int count); //!< 0 hides it
    void setCanExport(bool can);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Button &copyButton() { return *m_copy; }
    [[nodiscard]] Button &exportButton() { return *m_export; }
    [[nodiscard]] Button &removeButton() { return *m_remove; }
    [[nodiscard]] Button &closeButton() { return *m_close; }

Q_SIGNALS:
    void copyRequested();
    void exportRequested();
    void removeRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Style &m_style;
    QLabel *m_count = nullptr;
    Button *m_copy = nullptr;
    Button *m_export = nullptr;
    Button *m_remove = nullptr;
    Button *m_close = nullptr;
};

} // namespace chat::ui
