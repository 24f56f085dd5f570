// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/domain/messagetemplate.h"
#include "ui/widgets/overlay.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace chat::ui {

class Button;
class CodeField;
class StatusLine;
class Writing;

//! A message template of the server, chosen and filled in: its placeholders as fields, the resulting JSON below.
//! Returns the draft to be sent or saved. Templates can also be created, changed and deleted here.
class TemplateSheet : public Overlay
{
    Q_OBJECT

public:
    TemplateSheet(Writing &writing, QWidget *window);

    void popup(const QString &action); //!< text of the main button; loads the list
    void done(); //!< closes and deletes itself
    void say(const QString &sentence, bool error);

    //! The placeholders of a template ("{{ user.name }}"), each once, in order.
    [[nodiscard]] static QStringList placesIn(const QString &source);

Q_SIGNALS:
    void chosen(const chat::Draft &draft);

protected:
    void placeContents() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addList(QVBoxLayout &column);
    void refreshList();
    void choose(const QString &id);
    void edit(const MessageTemplate &start);
    void remove();
    void showState();
    [[nodiscard]] const MessageTemplate *current() const;
    void showTemplate();
    void renewJson();
    void submit();
    void applyStyle();

    Writing &m_writing;
    QWidget *m_panel = nullptr;
    QLabel *m_title = nullptr;
    QComboBox *m_list = nullptr;
    QScrollArea *m_area = nullptr;
    QList<std::pair<QString, QLineEdit *>> m_fields;
    CodeField *m_json = nullptr;
    StatusLine *m_note = nullptr;
    Button *m_new = nullptr;
    Button *m_edit = nullptr;
    Button *m_delete = nullptr;
    std::vector<MessageTemplate> m_listed; //!< what the list shows
    QString m_wanted; //!< selected once it is listed
    Button *m_cancel = nullptr;
    Button *m_submit = nullptr;
};

} // namespace chat::ui
