// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/models/lists/trafficmodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace chat::ui {

class Button;
class LineField;
class NoticePage;
class PanelHead;
class SideList;
class Style;
class TrafficDelegate;
class TrafficDetail;

//! The inspector: every call and frame of the account as it passes, with a filter and the details of one of them. Reads
//! nothing while it is hidden.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    //! `log` is borrowed.
    InspectorPanel(Style &style, TrafficLog &log, QWidget *parent = nullptr);

    [[nodiscard]] TrafficModel &model() { return m_model; }
    [[nodiscard]] SideList &list() { return *m_list; }
    [[nodiscard]] LineField &filter() { return *m_filter; }
    [[nodiscard]] TrafficDetail &detail() { return *m_detail; }
    [[nodiscard]] NoticePage &notice() { return *m_notice; }
    [[nodiscard]] QLabel &programs() { return *m_programs; }
    [[nodiscard]] Button &pauseButton() { return *m_pause; }
    [[nodiscard]] Button &clearButton() { return *m_clear; }
    void begin(); //!< the focus goes to the filter
    void saveTo(const QString &path);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void messageRequested(const chat::MessageRef &message);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void wire();
    void showState();
    void showPrograms();
    void showDetail(int row);
    void closeDetail();
    void showMenu(const QModelIndex &index, const QPoint &at);
    void copy(const QString &text);
    void chooseFile();

    Style &m_style;
    TrafficLog &m_log;
    TrafficModel m_model;
    PanelHead *m_head = nullptr;
    LineField *m_filter = nullptr;
    Button *m_pause = nullptr;
    Button *m_clear = nullptr;
    Button *m_save = nullptr;
    QLabel *m_programs = nullptr;
    QStackedWidget *m_stack = nullptr;
    SideList *m_list = nullptr;
    NoticePage *m_notice = nullptr;
    TrafficDelegate *m_delegate = nullptr;
    TrafficDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_atEnd = true; //!< the newest row is in view, and the next ones will be
};

} // namespace chat::ui
