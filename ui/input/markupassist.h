// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"
#include "app/markup/finding.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QMenu;

namespace chat::ui {

class Completer;
class MarkupHighlighter;
class MessageInput;
class SpellChecker;
class Style;
class Writing;

//! What helps with writing a message's source in a field: colours, format keys, completion, findings, spelling. It belongs to
//! the field; composer and inline editor have one each.
class MarkupAssist : public QObject
{
    Q_OBJECT

public:
    //! Without `writing`: colours, format keys and findings only.
    MarkupAssist(Style &style, Writing *writing, MessageInput &field);
    ~MarkupAssist() override;

    //! What the field's text is written in; at first KMarkdown.
    void setDialect(MarkupDialect dialect);
    void setPlain(bool plain); //!< sent as plain text: no colours, chips or findings, nothing completed as markup
    void toggleSource(); //!< chips or their source, in all fields of the account
    void setChannel(const ChannelRef &channel);
    [[nodiscard]] const std::vector<markup::Finding> &findings() const { return m_findings; }
    [[nodiscard]] Completer *completer() const;
    [[nodiscard]] SpellChecker *speller() const { return m_speller; }
    void setSpeller(SpellChecker *speller); //!< another one than the account's; borrowed
    void checkNow();
    void goTo(const markup::Finding &finding);
    //! The misspelt word at a place; empty: none.
    [[nodiscard]] QString misspeltAt(int position) const;

Q_SIGNALS:
    void findingsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Misspelt
    {
        int begin = 0;
        int end = 0;
    };

    void readAs(); //!< tells the field
    void check();
    void checkSpelling(const QString &text);
    void showMarks();
    void showMenu(const QPoint &position, const QPoint &globalPosition);
    void addSuggestions(QMenu &menu, const Misspelt &word);

    Style &m_style;
    Writing *m_writing; //!< null: nobody is signed in
    MessageInput &m_field;
    MarkupDialect m_dialect = MarkupDialect::KMarkdown;
    bool m_plain = false;
    bool m_anyIds = false; //!< what is typed as KMarkdown is for a server whose ids may look like anything
    QPointer<MarkupHighlighter> m_highlighter; //!< the document's, which may go first
    QPointer<Completer> m_completer; //!< the field's
    SpellChecker *m_speller = nullptr;
    std::vector<markup::Finding> m_findings;
    std::vector<Misspelt> m_misspelt;
    QTimer m_timer;
};

} // namespace chat::ui
