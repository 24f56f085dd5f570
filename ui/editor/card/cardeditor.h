// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/card/cardsource.h"
#include "ui/message/row/contentpreview.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace chat::ui {

class CardForm;
class CardPanes;
class CardPartTools;
class CardTree;
class CodeField;
class FindingList;
class Style;

//! A card message as structure, properties, JSON and picture at once. The JSON text is the source: structure and
//! properties change it in steps of its undo stack, and everything else is derived from it. The selected part is the
//! same in all views.
class CardEditor : public QWidget
{
    Q_OBJECT

public:
    CardEditor(Style &style, const ContentPreview::Sources &sources, QWidget *parent = nullptr);
    ~CardEditor() override;

    void setSource(const QString &json); //!< starts a new undo stack
    //! As one undo step.
    void replaceSource(const QString &json);
    [[nodiscard]] QString source() const; //!< compact, if it is valid JSON
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
    void movePart(const QString &from, const QString &list, int before);
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
    void build(const ContentPreview::Sources &sources);
    void connectCode();
    void connectTree();
    void connectOthers();
    void onTextChanged();
    void refresh();
    void showMarks();
    void onCaretMoved();
    void setChosen(const QString &path, bool showInCode);
    void showForm();
    void showMenu(const QPoint &globalPosition);
    void goToFinding(int index);
    //! Replaces the JSON in one undo step; `merge` names steps to be combined.
    bool apply(const QString &json, const QString &merge = {});
    void take(const std::optional<markup::CardSource::Step> &step);
    [[nodiscard]] markup::CardSource::Possible possible() const; //!< with the chosen part

    Style &m_style;
    ContentPreview *m_preview = nullptr;
    CodeField *m_code = nullptr;
    CardTree *m_tree = nullptr;
    CardPartTools *m_tools = nullptr;
    CardForm *m_form = nullptr;
    CardPanes *m_panes = nullptr;
    FindingList *m_findings = nullptr;

    markup::CardSource m_source; //!< the text when it was last valid
    bool m_valid = false; //!< the text is JSON
    QString m_chosen;
    QString m_problem;
    bool m_applying = false; //!< the caret moves because of our own change
    bool m_readOnly = false;
    QString m_lastMerge;
    int m_lastRevision = -1;
    QTimer m_timer;
};

} // namespace chat::ui
