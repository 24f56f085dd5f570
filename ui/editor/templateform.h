// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"
#include "app/domain/messagetemplate.h"
#include "ui/widgets/overlay.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace chat::ui {

class Button;
class CodeField;
class LineField;
class Writing;

//! A template of the server being created or changed. The server checks it; its error is shown at the field it is
//! about, and what was typed is kept until it is saved or discarded deliberately.
class TemplateForm : public Overlay
{
    Q_OBJECT

public:
    //! `start` without an id: a new one.
    TemplateForm(Writing &writing, const MessageTemplate &start, QWidget *window);

    enum class Field : quint8 { Title, Format, Text, Sample };
    //! The field that the server's error is about.
    [[nodiscard]] static Field fieldOf(const QString &words);
    [[nodiscard]] static int lineOf(const QString &words); //!< the line named in an error, from 1; 0: none
    [[nodiscard]] QString errorAt(Field field) const;

    void submit();
    void cancel(); //!< asks first if something was typed

Q_SIGNALS:
    void kept(const QString &id);

protected:
    void placeContents() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QLabel *addName(QVBoxLayout &column, const QString &name, QWidget *field);
    QLabel *addError(QVBoxLayout &column);
    CodeField *makeCode(const QString &name, const QString &text);
    void build();
    void addButtons(QVBoxLayout &column);
    [[nodiscard]] MessageTemplate typed() const;
    void check();
    void clearErrors();
    void settle();
    void say(Field field, const QString &sentence);
    void showError(const ApiError &error);
    void markLine(int line);
    void done();
    void applyStyle();

    Writing &m_writing;
    MessageTemplate m_start;
    QWidget *m_panel = nullptr;
    QLabel *m_heading = nullptr;
    QList<QLabel *> m_names;
    QList<QLabel *> m_errors; //!< one for each Field, in order, and one for other errors
    QLabel *m_hint = nullptr;
    LineField *m_title = nullptr;
    QComboBox *m_format = nullptr;
    CodeField *m_text = nullptr;
    CodeField *m_sample = nullptr;
    Button *m_cancel = nullptr;
    Button *m_save = nullptr;
    bool m_busy = false;
};

} // namespace chat::ui
