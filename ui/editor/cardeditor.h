// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/card/cardoutline.h"
#include "ui/message/row/contentpreview.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QMenu;
class QScrollArea;
class QSplitter;

namespace chat::ui {

class Button;
class CardForm;
class CardTree;
class CodeField;
class FindingList;
class Style;

//! A card message as structure, properties, JSON and picture at once. The JSON text is what is edited: structure and
//! properties change it in steps of its one undo stack, and everything else is made from it. What is chosen in one view
//! is chosen in all of them.
class CardEditor : public QWidget
{
    Q_OBJECT

public:
    CardEditor(Style &style, const ContentPreview::Sources &sources, QWidget *parent = nullptr);
    ~CardEditor() override;

    void setSource(const QString &json); //!< begins a new undo stack
    //! As one step that can be undone.
    void replaceSource(const QString &json);
    [[nodiscard]] QString source() const; //!< compact, if it is JSON at all
    [[nodiscard]] QString text() const; //!< as it is written
    [[nodiscard]] CodeField &code() const { return *m_code; }
    [[nodiscard]] CardTree &tree() const { return *m_tree; }
    [[nodiscard]] CardForm &form() const { return *m_form; }
    [[nodiscard]] ContentPreview &preview() const { return *m_preview; }
    [[nodiscard]] FindingList &findings() const { return *m_findings; }

    void checkNow();
    //! Why it cannot be sent; empty: it can.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void goToProblem();
    [[nodiscard]] int cardCount() const { return static_cast<int>(m_outline.children.size()); }
    [[nodiscard]] int moduleCount() const { return markup::moduleCount(m_outline); }
    [[nodiscard]] QString limitsText() const; //!< "1 / 5 cards · 7 / 50 modules"
    [[nodiscard]] bool isOverFull() const; //!< more than a message may hold
    void setReadOnly(bool readOnly);

    // What buttons, menus and keys do with the chosen part.
    void choosePart(QString path);
    [[nodiscard]] const QString &chosenPart() const { return m_chosen; }
    void addPart(const QString &type);
    void removePart();
    void duplicatePart();
    void shiftPart(int by);
    void movePart(QString from, QString list, int before); // copies: they may be of the outline that changes
    void copyPart();
    void pastePart();
    //! What can be added at the chosen part.
    void fillAddMenu(QMenu &menu);

Q_SIGNALS:
    void changed(); //!< the text; findings and limits follow at `checked`
    void checked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Pane : quint8 { Structure, Code, Preview };

    // cardeditorlook.cpp
    void build(const ContentPreview::Sources &sources);
    QWidget *buildSide();
    QWidget *buildTools();
    QWidget *buildTabs();
    void applyStyle();
    void fit();
    void showPane(Pane pane);
    void updateTools();
    void showMenu(const QPoint &globalPosition);

    void onTextChanged();
    void refresh();
    void showMarks();
    void onCaretMoved();
    void setChosen(const QString &path, bool showInCode);
    void showForm();
    //! Puts changed JSON in place of the present one, as one step; `merge` names steps that belong together.
    bool apply(const std::optional<QString> &json, const QString &merge = {});
    [[nodiscard]] const markup::CardNode *chosenNode() const;
    //! The list a new part goes to and its place there; null: nowhere.
    [[nodiscard]] const markup::CardNode *holderFor(const QString &type, int &before) const;
    [[nodiscard]] bool isFull(const markup::CardNode &holder) const;

    Style &m_style;
    QSplitter *m_across = nullptr;
    QSplitter *m_right = nullptr;
    QWidget *m_side = nullptr;
    QWidget *m_tabs = nullptr;
    std::vector<Button *> m_tabButtons;
    CardTree *m_tree = nullptr;
    CardForm *m_form = nullptr;
    CodeField *m_code = nullptr;
    QScrollArea *m_scroll = nullptr;
    ContentPreview *m_preview = nullptr;
    FindingList *m_findings = nullptr;
    Button *m_add = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_duplicate = nullptr;
    Button *m_remove = nullptr;

    markup::CardNode m_outline;
    QString m_chosen;
    QString m_problem;
    bool m_valid = false; //!< the text is JSON
    bool m_applying = false; //!< the caret moves because we write
    bool m_narrow = false;
    bool m_readOnly = false;
    Pane m_pane = Pane::Structure;
    QString m_lastMerge;
    int m_lastRevision = -1;
    QTimer m_timer;
};

} // namespace chat::ui
