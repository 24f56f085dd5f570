// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace chat::ui {

class Button;
class Style;

//! The line above the text that shows the quoted message. A click shows that message, its button removes the quote.
class QuoteBar : public QAbstractButton
{
    Q_OBJECT

public:
    QuoteBar(Style &style, QWidget *parent);

    void setQuoted(const QString &author, const QString &summary);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Style &m_style;
    QString m_author;
    QString m_summary;
    Button *m_remove = nullptr;
};

} // namespace chat::ui
