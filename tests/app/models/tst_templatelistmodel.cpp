// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/templatelistmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_templatelistmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class TestTemplateListModel : public QObject
{
    Q_OBJECT

private:
    static MessageTemplate make(const QString &title)
    {
        MessageTemplate made;
        made.title = title;
        made.source = u"hello {{ name }}"_s;
        return made;
    }

private Q_SLOTS:
    void listsCreatesChangesAndRemoves()
    {
        FakeBackend backend;
        TemplateListModel model(backend);
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
        backend.templateService.templates = {make(u"first"_s)};
        backend.templateService.templates[0].id = u"t0"_s;
        model.load();
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.index(0).data().toString(), u"first"_s);

        QObject context;
        std::optional<QString> id;
        model.create(make(u"second"_s), &context, [&](const auto &result) { id = result.value().id; });
        QTRY_VERIFY(id.has_value());
        QCOMPARE(model.rowCount(), 2);

        MessageTemplate changed = make(u"renamed"_s);
        changed.id = *id;
        bool done = false;
        model.update(changed, &context, [&](const auto &result) { done = result.ok(); });
        QTRY_VERIFY(done);
        QCOMPARE(model.templateAt(model.rowOf(*id)).title, u"renamed"_s);

        done = false;
        model.remove(*id, &context, [&](const auto &result) { done = result.ok(); });
        QTRY_VERIFY(done);
        QCOMPARE(model.rowCount(), 1);
    }

    void refusalChangesNothing()
    {
        FakeBackend backend;
        TemplateListModel model(backend);
        QObject context;
        std::optional<ApiError> error;
        backend.templateService.answers.failNext({ApiError::Kind::Rejected, 200, 40000, u"no"_s, {}}, 2);
        model.create(make(u"x"_s), &context, [&](const auto &result) { error = result.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(model.rowCount(), 0);
        model.load();
        QTRY_VERIFY(model.error().has_value());
    }

    void serverWithoutTemplatesSaysSo()
    {
        FakeBackend backend;
        backend.hasTemplates = false;
        TemplateListModel model(backend);
        QVERIFY(!model.isAvailable());
        QObject context;
        std::optional<ApiError> error;
        model.remove(u"t"_s, &context, [&](const auto &result) { error = result.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, ApiError::Kind::Unsupported);
    }
};

KOOKABURRA_CORE_CASE(TestTemplateListModel)

} // namespace tst_templatelistmodel

#include "tst_templatelistmodel.moc"
