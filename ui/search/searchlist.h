// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/search/searchmodel.h"
#include "ui/widgets/sidelist.h"

namespace chat::ui {

//! The results as an endless list: a click or Enter goes to the message; Up in the first row leads back to the field.
class SearchList : public SideList
{
    Q_OBJECT

public:
    SearchList(Style &style, Directory &directory, ImageCache &images, SearchModel &model, QWidget *parent);

    //! The rows have another height now.
    void layOutAgain() { scheduleDelayedItemsLayout(); }

Q_SIGNALS:
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;

private:
    void checkEnd();

    SearchModel &m_model;
};

} // namespace chat::ui
