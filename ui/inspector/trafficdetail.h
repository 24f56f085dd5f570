// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/models/lists/trafficmodel.h"

#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;
class JsonView;
class Style;

//! All of one call or frame: what it was, its parameters and its answer as JSON, and what can be done with it.
class TrafficDetail : public QWidget
{
    Q_OBJECT

public:
    TrafficDetail(Style &style, TrafficModel &model, QWidget *parent);

    void show(int row);
    [[nodiscard]] JsonView &json() { return *m_json; }
    [[nodiscard]] Button &goButton() { return *m_go; }

Q_SIGNALS:
    void messageRequested(const chat::MessageRef &message);
    void copyRequested(const QString &text);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString headOf(const TrafficModel::Row &row) const;
    [[nodiscard]] QString bodyOf(int row) const;

    Style &m_style;
    TrafficModel &m_model;
    quint64 m_number = 0; //!< of the entry that is shown
    MessageRef m_message;
    QLabel *m_head = nullptr;
    Button *m_go = nullptr;
    Button *m_copyJson = nullptr;
    Button *m_copyCurl = nullptr;
    JsonView *m_json = nullptr;
};

} // namespace chat::ui
