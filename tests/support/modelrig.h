// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/fakebackend.h"
#include "tests/support/soon.h"

#include <QAbstractItemModelTester>

#include <memory>

namespace chat::test {

//! Looks at the gaps of a window, for QTRY_VERIFY: true when there is none any more.
inline bool closeGaps(MessageListModel &model)
{
    for (int row = 1; row < model.rowCount(); ++row) {
        if (model.gapAt(row) == MessageListModel::Gap::None)
            continue;
        model.setVisibleRange(row - 1, row + 1);
        if (row < model.rowCount() && model.gapAt(row) == MessageListModel::Gap::Failed)
            model.loadGap(row);
        return false;
    }
    return true;
}

//! A conversation of `count` messages in memory and a model of it, watched by Qt's model tester.
template <class Service = FakeMessageService> struct ModelRig
{
    explicit ModelRig(int count, const User &self = {})
        : me(self)
    {
        service.self = me;
        service.fill(channel, count);
        model = std::make_unique<MessageListModel>(service, channel, me);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    //! Loads the newest messages and waits for them.
    void open() const
    {
        using Edge = MessageListModel::Edge;
        model->loadLatest();
        mustBecome([this] { return model->edge(Edge::Newer).phase == MessageListModel::EdgeState::Phase::End; },
            "the conversation did not open");
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList out;
        for (int row = 0; row < model->rowCount(); ++row)
            out << model->messageAt(row).id.value;
        return out;
    }

    const ChannelRef channel{ChannelKind::Guild, ChannelId(QStringLiteral("100"))};
    Service service;
    User me;
    std::unique_ptr<MessageListModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace chat::test
