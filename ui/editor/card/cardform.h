// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/card/cardfields.h"
#include "ui/message/row/contentpreview.h"

#include <QScrollArea>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace chat::ui {

class Style;

//! The properties of one part of a card as fields. It shows the values in the JSON and reports what is typed; a field
//! with the focus is not overwritten.
class CardForm : public QScrollArea
{
    Q_OBJECT

public:
    //! `sources`: of the names of chips.
    CardForm(Style &style, const ContentPreview::Sources &sources, QWidget *parent);

    void setFields(const QString &path, const std::vector<markup::CardField> &fields);
    [[nodiscard]] QWidget *inputOf(const QString &name) const; //!< null: there is none
    void focusFirst();
    void setShowsSource(bool shows); //!< of chips

Q_SIGNALS:
    void edited(const chat::markup::CardField &field, const QString &value);
    void undoRequested(); //!< in a field: fields have no undo of their own
    void redoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        markup::CardField field;
        QWidget *input = nullptr;
        QLabel *label = nullptr;
        QLabel *count = nullptr;
        std::function<void(const QString &)> show; //!< puts a value into the input
    };

    void rebuild();
    void addRow(QVBoxLayout *column, size_t index);
    void makeInput(size_t index);
    void makeChoice(size_t index);
    void makeLine(size_t index);
    void makeText(size_t index);
    void makeTime(size_t index);
    void changed(size_t index, const QString &value);
    void showCount(const Row &row, qsizetype length);
    void applyStyle();

    Style &m_style;
    ContentPreview::Sources m_sources;
    QString m_path;
    std::vector<Row> m_rows;
    bool m_showsSource = false;
    bool m_showing = false; //!< values are being set, not typed
};

} // namespace chat::ui
