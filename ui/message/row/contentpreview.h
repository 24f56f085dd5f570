// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "app/domain/content.h"
#include "ui/message/body/bodylayout.h"

#include <QTimer>
#include <QWidget>

namespace chat::ui {

//! Content exactly as the timeline shows it, for editors: knows the position of each node of the cards' JSON and can
//! outline one of them. As tall as its content at its width; put it into a scroll area.
class ContentPreview : public QWidget
{
    Q_OBJECT

public:
    //! Sources of names and pictures; all are optional. Borrowed.
    struct Sources
    {
        const Directory *directory = nullptr;
        const MessageService *service = nullptr;
        ImageCache *images = nullptr;
        GuildId guild;
        UserId self;
    };

    ContentPreview(Style &style, const Sources &sources, QWidget *parent = nullptr);
    ~ContentPreview() override;

    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }
    //! Outlines that node, or the nearest one around it; empty: none.
    void setHighlighted(const QString &path);
    [[nodiscard]] const QString &highlighted() const { return m_highlighted; }

    [[nodiscard]] QString pathAt(QPoint point) const; //!< the innermost node there; empty: none
    [[nodiscard]] QRect rectOf(const QString &path) const; //!< in the widget; null: not shown
    [[nodiscard]] QStringList paths() const; //!< of all visible nodes, outer ones first
    [[nodiscard]] Hit hitAt(QPoint point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void pathClicked(const QString &path); //!< empty: outside of everything
    void hitActivated(const chat::ui::Hit &hit); //!< links, buttons and so on; spoilers and folds are handled here
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] BodyLayout layoutFor(int width) const;
    [[nodiscard]] static int contentWidth(int width);
    void relayout();
    void toggle(int index);

    Style &m_style;
    Sources m_sources;
    Content m_content;
    BodyLayout m_layout;
    QSet<int> m_open; //!< spoilers and folds
    QString m_highlighted;
    QString m_hovered;
    QPoint m_pointer{-1, -1};
    Hit m_pressed;
    int m_height = 0;
    QTimer m_tick;
};

} // namespace chat::ui
