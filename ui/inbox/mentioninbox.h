// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/mentionlistmodel.h"
#include "ui/widgets/popupframe.h"

class QLabel;

namespace chat {
class ImageCache;
}

namespace chat::ui {

class MentionDelegate;
class SideList;
class Style;

//! A popup with the mentions of all accounts; a click or Enter goes to the message. Deletes itself when it closes.
class MentionInbox : public PopupFrame
{
    Q_OBJECT

public:
    struct Source
    {
        MentionListModel::Source account;
        ImageCache *images = nullptr; //!< borrowed, as what is in the account
    };

    MentionInbox(Style &style, const std::vector<Source> &sources, QWidget *parent);

    void popup(const QRect &globalAnchor);
    [[nodiscard]] SideList &list() { return *m_list; }
    [[nodiscard]] const MentionListModel &model() const { return m_model; }

Q_SIGNALS:
    void chosen(int account, const chat::MessageRef &message);

private:
    void showState();

    MentionListModel m_model;
    QLabel *m_title = nullptr;
    SideList *m_list = nullptr;
    MentionDelegate *m_delegate = nullptr;
    QLabel *m_note = nullptr; //!< loading, or nothing is there
};

} // namespace chat::ui
