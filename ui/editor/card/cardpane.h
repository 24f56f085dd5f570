// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/editor/sourcepane.h"

#include <QPointer>

#include <functional>

namespace chat::ui {

class CardEditor;
class CardOverlay;
class Style;
class Writing;

//! Edits a card message in the card editor: in its row, or over the whole window.
class CardPane : public SourcePane
{
    Q_OBJECT

public:
    //! Without `writing`, only the card is known.
    CardPane(Style &style, Writing *writing, const Message &message, QWidget *parent);
    ~CardPane() override;

    [[nodiscard]] CardEditor &editor() const { return *m_editor; }
    [[nodiscard]] bool isExpanded() const;
    //! `testObstacle`: why it cannot be sent to oneself only; empty: it can.
    void expand(const QString &testObstacle);
    void collapse();
    void report(const QString &sentence, bool isError); //!< in the overlay over the window, if it is open
    void setGone(const QString &sentence); //!< the message was deleted: it can only be sent as new
    void setMenu(std::function<void(QMenu &)> fill) { m_fill = std::move(fill); } //!< of the overlay over the window

    [[nodiscard]] QString source() const override; //!< compact JSON
    [[nodiscard]] QString asSaved(const QString &source) const override;
    void load(const QString &source) override;
    void replace(const QString &source) override;
    [[nodiscard]] PlainInput &field() const override; //!< the JSON
    [[nodiscard]] QRect frame() const override;
    void setBusy(bool busy) override;
    void check() override;
    [[nodiscard]] QString problem() const override;
    void goToProblem() override;
    bool breakLine(Qt::KeyboardModifiers modifiers) override;
    void fitTo(int room) override;
    void fillMenu(QMenu &menu) override;

Q_SIGNALS:
    void collapseRequested();
    void saveRequested();
    void asNewRequested();
    void testRequested();

private:
    void makeOverlay();
    void showPrimary();

    Style &m_style;
    Writing *m_writing;
    MessageId m_id;
    QWidget *m_frame = nullptr;
    CardEditor *m_editor = nullptr;
    QPointer<CardOverlay> m_overlay; //!< belongs to the window, which may be destroyed first
    std::function<void(QMenu &)> m_fill;
    bool m_gone = false;
};

} // namespace chat::ui
