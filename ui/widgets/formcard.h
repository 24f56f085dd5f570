// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/overlay.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace chat::ui {

class Button;
class LineField;
class Style;

//! A short form over a window, as a card in it. What was typed stays until the server has accepted it: the caller calls
//! done() or fail() later, with the card as the context of its call.
class FormCard : public Overlay
{
    Q_OBJECT

public:
    struct Field
    {
        QString name;
        QString text = {}; //!< initial text
        QString placeholder = {};
        int maxLength = 100;
        bool required = false;
        QStringList choices = {}; //!< if not empty, one of these is chosen instead of typing
        int chosen = 0;
    };
    struct Form
    {
        QString title;
        QString text; //!< may be empty
        std::vector<Field> fields;
        QString action;
        bool destructive = false;
    };

    FormCard(QWidget *window, Style &style, const Form &form, std::function<void(FormCard &)> submit);

    [[nodiscard]] QString text(int field) const; //!< trimmed
    [[nodiscard]] int choice(int field) const;
    [[nodiscard]] LineField *field(int field) const; //!< null: a choice
    void submit();
    void done(); //!< success: closes the card
    void fail(const QString &sentence); //!< failure: keeps the card open and shows why
    void cancel();
    [[nodiscard]] QString error() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void placeContents() override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Row
    {
        LineField *line = nullptr;
        QButtonGroup *choice = nullptr;
        bool required = false;
    };

    void build(const Form &form);
    void addField(QVBoxLayout &column, const Field &field);
    void addChoice(QVBoxLayout &column, const Field &field, Row &row);
    static void focus(const Row &row);
    void check();
    [[nodiscard]] bool complete() const;

    Style &m_style;
    std::function<void(FormCard &)> m_submit;
    QWidget *m_card = nullptr;
    QLabel *m_error = nullptr;
    Button *m_action = nullptr;
    std::vector<Row> m_rows;
    bool m_busy = false;
    bool m_over = false;
};

} // namespace chat::ui
